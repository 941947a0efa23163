// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const kr=w;var Pr=w;const Je={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
Everything that a run will do, before it does it. `spec` decides the run and is hashed; `environment` describes the machine that made the pl\
an and is not.",type:"object",properties:{format_version:{const:1},hash:{$ref:"#/$defs/sha256"},spec:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},arguments:{type:"object",additionalProperties:{$ref:"#/$defs/argument"}},data:{type:"object",properties:{
sources:{type:"object",additionalProperties:{$ref:"#/$defs/source"}},train:{type:"string",minLength:1,maxLength:1024},eval:{type:"array",items:{
type:"string",minLength:1,maxLength:1024}},test:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},inputs:{type:"array",items:{
$ref:"#/$defs/feature"}},labels:{type:"array",items:{$ref:"#/$defs/feature"}},length_column:{type:"string",description:"Column of `train` th\
at says how long a row is, where epochs are grouped by it.",minLength:1,maxLength:1024}},required:["sources","train","eval","test","inputs",
"labels"],additionalProperties:!1},model:{type:"object",properties:{parameters:{type:"array",items:{$ref:"#/$defs/parameter"}},buffers:{type:"\
array",items:{$ref:"#/$defs/buffer"}},layers:{type:"array",items:{type:"object",properties:{path:{type:"string",maxLength:65536},layer:{type:"\
string",minLength:1,maxLength:1024},output:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16},parameters:{$ref:"#/$defs/count"}},required:[
"path","layer","output","parameters"],additionalProperties:!1}},initial_weights:{anyOf:[{type:"object",properties:{path:{type:"string",minLength:1,
maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["path","sha256"],additionalProperties:!1},{type:"null"}]}},required:["parameters",
"buffers","layers","initial_weights"],additionalProperties:!1},loss:{$ref:"#/$defs/application"},metrics:{type:"array",items:{$ref:"#/$defs/\
application"}},programs:{type:"object",properties:{step:{$ref:"#/$defs/program"},evaluate:{$ref:"#/$defs/program"}},required:["step","evalua\
te"],additionalProperties:!1},optimizer:{type:"object",properties:{kind:{enum:["adamw_torch","adamw_hf","sgd","adagrad","adafactor","adamw_a\
nyprecision"]},learning_rate:{type:"number",minimum:0},betas:{type:"array",items:[{type:"number",minimum:0,exclusiveMaximum:1},{type:"number",
minimum:0,exclusiveMaximum:1}],minItems:2,maxItems:2,additionalItems:!1},epsilon:{type:"number",minimum:0},max_grad_norm:{type:"number",minimum:0},
groups:{type:"array",items:{type:"object",properties:{weight_decay:{type:"number"},parameters:{type:"array",items:{type:"string",minLength:1,
maxLength:1024}}},required:["weight_decay","parameters"],additionalProperties:!1}},options:{$ref:"#/$defs/options"}},required:["kind","learn\
ing_rate","betas","epsilon","max_grad_norm","groups","options"],additionalProperties:!1},training:{type:"object",properties:{seed:{type:"int\
eger",minimum:-9007199254740991,maximum:9007199254740991},data_seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},train_rows:{
$ref:"#/$defs/positive"},eval_rows:{$ref:"#/$defs/count"},train_batch_size:{$ref:"#/$defs/positive"},eval_batch_size:{$ref:"#/$defs/positive"},
gradient_accumulation_steps:{$ref:"#/$defs/positive"},drop_last:{type:"boolean"},batches_per_epoch:{$ref:"#/$defs/positive"},updates_per_epoch:{
$ref:"#/$defs/positive"},total_updates:{$ref:"#/$defs/positive"},epochs:{$ref:"#/$defs/positive"},num_train_epochs:{type:"number"},schedule:{
$ref:"#/$defs/schedule"},warmup_updates:{$ref:"#/$defs/count"},logging_nan_inf_filter:{type:"boolean"}},required:["seed","data_seed","train_\
rows","eval_rows","train_batch_size","eval_batch_size","gradient_accumulation_steps","drop_last","batches_per_epoch","updates_per_epoch","to\
tal_updates","epochs","num_train_epochs","schedule","warmup_updates","logging_nan_inf_filter"],additionalProperties:!1},callbacks:{type:"arr\
ay",items:{$ref:"#/$defs/application"}},event_rules:{type:"array",items:{$ref:"#/$defs/eventRule"}},callback_files:{type:"array",description:"\
Files of code, which run only where the user allows it. Absent where there are none.",items:{type:"object",properties:{path:{type:"string",minLength:1,
maxLength:65536},sha256:{$ref:"#/$defs/sha256"}},required:["path","sha256"],additionalProperties:!1}},forecast:{type:"object",description:"W\
hat will happen, in numbers. Not hashed: it follows from the rest.",properties:{effective_batch:{$ref:"#/$defs/positive"},samples:{$ref:"#/$\
defs/count"},parameters:{$ref:"#/$defs/count"},flops_per_step:{type:"number",minimum:0},evaluations:{$ref:"#/$defs/runs"},logs:{$ref:"#/$def\
s/runs"},saves:{$ref:"#/$defs/runs"},unforecastable:{type:"array",items:{enum:["evaluations","logs","saves"]}},memory:{type:"object",description:"\
Bytes, at the planned batch size.",properties:{weights:{$ref:"#/$defs/count"},gradients:{$ref:"#/$defs/count"},optimizer:{$ref:"#/$defs/coun\
t"},activations:{$ref:"#/$defs/count"},data:{$ref:"#/$defs/count"},saving:{$ref:"#/$defs/count"},runtime:{$ref:"#/$defs/count"},peak:{$ref:"\
#/$defs/count"}},required:["weights","gradients","optimizer","activations","data","saving","runtime","peak"],additionalProperties:!1},checkpoint_bytes:{
$ref:"#/$defs/count"},checkpoints_kept:{$ref:"#/$defs/count"},learning_rate:{type:"array",items:{type:"object",properties:{update:{$ref:"#/$\
defs/positive"},rate:{type:"number"}},required:["update","rate"],additionalProperties:!1}}},required:["effective_batch","samples","parameter\
s","flops_per_step","evaluations","logs","saves","unforecastable","memory","checkpoint_bytes","checkpoints_kept","learning_rate"],additionalProperties:!1},
outputs:{type:"object",properties:{output_dir:{type:"string",minLength:1,maxLength:4096}},required:["output_dir"],additionalProperties:!1}},
required:["name","arguments","data","model","loss","metrics","programs","optimizer","training","callbacks","event_rules","forecast","outputs"],
additionalProperties:!1},environment:{type:"object",properties:{root:{type:"string",maxLength:65536},output_dir:{type:"string",maxLength:65536},
engine:{type:"string",minLength:1,maxLength:1024},device:{type:"string",minLength:1,maxLength:1024},threads:{$ref:"#/$defs/positive"},versions:{
type:"object",additionalProperties:{type:"string",maxLength:65536}},free_disk_bytes:{anyOf:[{$ref:"#/$defs/count"},{type:"null"}]},total_memory_bytes:{
$ref:"#/$defs/count"},created:{type:"string",pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"}},required:["root","output_dir",
"engine","device","threads","versions","free_disk_bytes","total_memory_bytes","created"],additionalProperties:!1},source_map:{type:"object",
additionalProperties:{$ref:"#/$defs/place"},description:"JSON pointer into `spec` → where it was written."}},required:["format_version","h\
ash","spec","environment","source_map"],additionalProperties:!1,$defs:{count:{type:"integer",minimum:0,maximum:9007199254740991},positive:{type:"\
integer",minimum:1,maximum:9007199254740991},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},range:{type:"object",description:"A place in a \
source file: half-open UTF-16 offsets.",properties:{file:{type:"string",maxLength:65536},start:{$ref:"#/$defs/count"},end:{$ref:"#/$defs/cou\
nt"}},required:["file","start","end"],additionalProperties:!1},place:{type:"object",properties:{file:{type:"string",maxLength:65536},start:{
$ref:"#/$defs/count"},end:{$ref:"#/$defs/count"},line:{$ref:"#/$defs/positive"},column:{$ref:"#/$defs/positive"}},required:["file","start","\
end","line","column"],additionalProperties:!1},constant:{description:"A value of the language. Quantities are { kind: quantity, value, unit \
}; a secret is only the name of its variable.",anyOf:[{type:"number"},{type:"string",maxLength:65536},{type:"boolean"},{type:"null"},{type:"\
array",items:{$ref:"#/$defs/constant"}},{type:"object",additionalProperties:{$ref:"#/$defs/constant"}}]},options:{type:"object",additionalProperties:{
$ref:"#/$defs/constant"}},application:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},options:{$ref:"#/$defs/opti\
ons"}},required:["name","options"],additionalProperties:!1},origin:{oneOf:[{type:"object",properties:{kind:{const:"default"}},required:["kin\
d"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},range:{$ref:"#/$defs/range"}},required:["kind","range"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"command-line"},option:{type:"string",maxLength:65536}},required:["kind","option"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"derived"},from:{type:"array",items:{type:"string",maxLength:65536}},reason:{type:"string",maxLength:65536}},
required:["kind","from","reason"],additionalProperties:!1}]},argument:{type:"object",properties:{value:{$ref:"#/$defs/constant"},origin:{$ref:"\
#/$defs/origin"}},required:["value","origin"],additionalProperties:!1},source:{oneOf:[{type:"object",description:"`path` is relative to `env\
ironment.root`.",properties:{kind:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},delimiter:{type:"string",minLength:1,maxLength:1},
sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6}},required:["kind","path","delimiter","sha256","bytes","rows","columns"],additionalProperties:!1},{type:"object",description:"`\
path` is relative to `environment.root`.",properties:{kind:{enum:["jsonl","parquet","text"]},path:{type:"string",minLength:1,maxLength:4096},
sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},window:{anyOf:[{$ref:"#/$defs/positive"},{type:"null"}]}},required:["kind","path","window","sha256","bytes","rows","columns"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"idx"},path:{type:"string",minLength:1,maxLength:4096},labels:{anyOf:[{$ref:"\
#/$defs/file"},{type:"null"}]},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",
items:{type:"string",maxLength:65536},maxItems:1e6},picture:{$ref:"#/$defs/pictureShape"}},required:["kind","path","labels","sha256","bytes",
"rows","columns","picture"],additionalProperties:!1},{type:"object",properties:{kind:{const:"images"},path:{type:"string",minLength:1,maxLength:4096},
sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6}},required:["kind","path","sha256","bytes","rows","columns"],additionalProperties:!1},{type:"object",properties:{kind:{const:"s\
plit"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"number",minimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},
{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs/count"},last:{const:!0},group:{
type:"string",maxLength:65536},where:{type:"object",properties:{column:{type:"string",maxLength:65536},value:{type:"string",maxLength:65536}},
required:["column","value"],additionalProperties:!1}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]},
featureType:{oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]},extents:{type:"array",items:{$ref:"#/$defs/positive"},
maxItems:16},columnExpression:{oneOf:[{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},
minItems:1,maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{
const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","\
/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],
additionalProperties:!1},{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","\
median"]},{type:"number"}]}},required:["op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{
enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},range:{$ref:"#/$defs/range"}},required:[
"op","part","column","tokenizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},
steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:[
"op","column","steps","stored","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt",
"exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},
{type:"object",properties:{op:{const:"one_hot"},column:{type:"string",maxLength:65536},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"\
array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","count","na\
mes","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"date"},column:{type:"string",maxLength:65536},part:{enum:["days",
"year","month","day","day_of_week","day_of_year","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},{type:"null"}]},range:{$ref:"\
#/$defs/range"}},required:["op","column","part","format","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"window"},first:{
type:"integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/columnExpression"}},required:[
"op","first","last","operand"],additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},
type:{$ref:"#/$defs/featureType"},value:{$ref:"#/$defs/columnExpression"}},required:["name","type","value"],additionalProperties:!1},condition:{
oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],additionalProperties:!1},
{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#\
/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},ruleAction:{type:"object",properties:{name:{type:"string",minLength:1,
maxLength:1024},options:{$ref:"#/$defs/options"},measured:{type:"object",description:"Options that are worked out when the rule fires.",additionalProperties:{
$ref:"#/$defs/condition"}}},required:["name","options"],additionalProperties:!1},eventRule:{type:"object",properties:{event:{type:"string",minLength:1,
maxLength:1024},condition:{anyOf:[{$ref:"#/$defs/condition"},{type:"null"}]},actions:{type:"array",items:{$ref:"#/$defs/ruleAction"}}},required:[
"event","condition","actions"],additionalProperties:!1},dtype:{enum:["float32","int32","bool"]},initializer:{oneOf:[{type:"object",properties:{
kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"un\
iform"},bound:{type:"number",minimum:0}},required:["kind","bound"],additionalProperties:!1},{type:"object",properties:{kind:{const:"normal"},
deviation:{type:"number",minimum:0},zero_row:{$ref:"#/$defs/count"}},required:["kind","deviation"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"values"},values:{type:"array",items:{type:"number"}}},required:["kind","values"],additionalProperties:!1}]},parameter:{type:"ob\
ject",properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},initializer:{$ref:"#/$defs/initializer"},decays:{
type:"boolean"},layer:{type:"string",maxLength:65536}},required:["name","shape","initializer","decays","layer"],additionalProperties:!1},buffer:{
type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},dtype:{$ref:"#/$defs/dtype"},initializer:{
$ref:"#/$defs/initializer"},layer:{type:"string",maxLength:65536}},required:["name","shape","dtype","initializer","layer"],additionalProperties:!1},
dimension:{anyOf:[{$ref:"#/$defs/count"},{type:"string",pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$",maxLength:200}]},tensorType:{type:"obje\
ct",properties:{dtype:{$ref:"#/$defs/dtype"},shape:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16}},required:["dtype","shape"],additionalProperties:!1},
attribute:{anyOf:[{type:"number"},{type:"string",maxLength:65536},{type:"boolean"},{type:"array",items:{type:"number"},maxItems:1e5}]},instruction:{
type:"object",properties:{op:{type:"string",minLength:1,maxLength:1024},inputs:{type:"array",items:{$ref:"#/$defs/count"},maxItems:4096},outputs:{
type:"array",items:{$ref:"#/$defs/count"},maxItems:4096},attributes:{type:"object",additionalProperties:{$ref:"#/$defs/attribute"}},layer:{type:"\
string",maxLength:65536}},required:["op","inputs","outputs","attributes","layer"],additionalProperties:!1},program:{type:"object",description:"\
Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",properties:{name:{type:"string",minLength:1,
maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"array",items:{type:"object",properties:{name:{
type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","scalar"]},value:{$ref:"#/$defs/count"}},required:[
"name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#/$defs/instruction"},maxItems:1e6},outputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["gradient","buffer","loss_sum","weight_s\
um","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:["values","indices"]},term:{$ref:"#/$defs/co\
unt"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},required:["name","valu\
es","inputs","instructions","outputs"],additionalProperties:!1},trigger:{oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["\
kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},
{type:"object",properties:{kind:{enum:["epochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]},
schedule:{type:"object",properties:{evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},
required:["trigger","delay"],additionalProperties:!1},logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"b\
oolean"}},required:["trigger","firstStep"],additionalProperties:!1},saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{
anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"\
string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"\
null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","best","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"obj\
ect",properties:{kind:{enum:["linear","cosine","cosine_with_restarts","polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{
oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:[
"kind","warmup"],additionalProperties:!1}},required:["evaluation","logging","saving","learningRate"],additionalProperties:!1},run:{description:"\
[first, last, stride]: the updates first, first + stride, … last.",type:"array",items:[{$ref:"#/$defs/positive"},{$ref:"#/$defs/positive"},
{$ref:"#/$defs/positive"}],minItems:3,maxItems:3,additionalItems:!1},runs:{type:"array",items:{$ref:"#/$defs/run"}},tokenizer:{oneOf:[{type:"\
object",properties:{kind:{enum:["characters","words"]},vocabulary:{$ref:"#/$defs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"bytes"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},path:{
type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]},file:{
type:"object",description:"`path` is relative to `environment.root`.",properties:{path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"\
#/$defs/sha256"},bytes:{$ref:"#/$defs/count"}},required:["path","sha256","bytes"],additionalProperties:!1},pictureShape:{type:"array",items:{
type:"integer",minimum:1,maximum:65536},minItems:3,maxItems:3},pictureStep:{oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{
type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["\
kind","height","width","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"random_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"int\
eger",minimum:0,maximum:65536}},required:["kind","height","width","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
grayscale"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"\
number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},{type:"object",properties:{kind:{const:"color_jitter"},
brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const ur=new RegExp("^[0-9a-f]{64}$","u");function de(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,
e=0;if(e===0)if(typeof s=="string"){if(!ur.test(s))return de.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return de.errors=r,e===0}const V=s=>[...s].length,We={validate:Se};function Se(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,
e=0;const d=e;let i=!1;const c=e;if(!(typeof s=="number"&&isFinite(s))){const O={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[O]:r.push(O),e++}var p=c===e;if(i=i||p,!i){const O=e;if(e===O)if(typeof s=="string"){if(V(
s)>65536){const P={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[P]:r.push(P),e++}}else{const P={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[P]:r.push(P),e++}var p=O===e;if(i=i||p,!i){const P=e;if(typeof s!="boolean"){const m={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[m]:r.push(m),e++}var p=P===e;if(i=
i||p,!i){const m=e;if(s!==null){const _={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[_]:r.push(_),e++}var p=m===e;if(i=i||p,!i){const _=e;if(e===_)if(Array.isArray(s)){var v=!0;const u=s.length;for(let f=0;f<u;f++){
const l=e;We.validate(s[f],{instancePath:t+"/"+f,parentData:s,parentDataProperty:f,rootData:g})||(r=r===null?We.validate.errors:r.concat(We.
validate.errors),e=r.length);var v=l===e;if(!v)break}}else{const u={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[u]:r.push(u),e++}var p=_===e;if(i=i||p,!i){const u=e;if(e===u)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const l in s){const F=e;We.validate(s[l],{instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:l,
rootData:g})||(r=r===null?We.validate.errors:r.concat(We.validate.errors),e=r.length);var U=F===e;if(!U)break}else{const l={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var p=u===e;i=i||p}}}}}if(i)e=d,
r!==null&&(d?r.length=d:r=null);else{const O={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[O]:r.push(O),e++,Se.errors=r,!1}return Se.errors=r,e===0}function q(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return q.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return q.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return q.errors=r,e===0}function ge(s,{
instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end"))return ge.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p===
"file"||p==="start"||p==="end")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.file!==void 0){let p=s.file;const v=e;if(e===v)
if(typeof p=="string"){if(V(p)>65536)return ge.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ge.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.start!==void 0){
const p=e;q(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=
r.length);var d=p===e}else var d=!0;if(d)if(s.end!==void 0){const p=e;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var d=p===e}else var d=!0}}}}else return ge.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=r,e===0}function Ye(s,{instancePath:t="",parentData:oe,
parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")){const h={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{const h=e;for(const _ in s)if(_!=="kind"){const a={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[a]:r.push(a),e++;break}if(h===e&&s.kind!==void 0&&s.kind!=="default"){const _={instancePath:t+"/kind",schemaPath:"#/\
oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[_]:r.push(_),
e++}}}else{const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:
r.push(m),e++}var O=p===e;O&&(i=!0,c=0);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||
s.range===void 0&&(m="range")){const h={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{const h=e;for(const _ in s)if(!(_==="kind"||_==="range")){const a={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[a]:r.push(a),e++;break}if(h===e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const a={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),
e++}var U=_===e}else var U=!0;if(U)if(s.range!==void 0){const _=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:g})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var U=_===e}else var U=!0}}}else{const m={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var O=v===e;if(O&&i)i=!1,c=[c,1];else{
O&&(i=!0,c=1);const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.option===void 0&&(_="o\
ption")){const a={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required p\
roperty '"+_+"'"};r===null?r=[a]:r.push(a),e++}else{const a=e;for(const u in s)if(!(u==="kind"||u==="option")){const f={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};
r===null?r=[f]:r.push(f),e++;break}if(a===e){if(s.kind!==void 0){const u=e;if(s.kind!=="command-line"){const f={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[f]:r.
push(f),e++}var x=u===e}else var x=!0;if(x)if(s.option!==void 0){let u=s.option;const f=e;if(e===f)if(typeof u=="string"){if(V(u)>65536){const F={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[F]:r.push(F),e++}}else{const F={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[F]:r.push(F),e++}var x=f===e}else var x=!0}}}else{const _={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[_]:r.push(_),e++}var O=m===e;if(O&&i)
i=!1,c=[c,2];else{O&&(i=!0,c=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.from===
void 0&&(u="from")||s.reason===void 0&&(u="reason")){const f={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const l in s)if(!(l==="kind"||l==="from"||l===
"reason")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};r===null?r=[F]:r.push(F),e++;break}if(f===e){if(s.kind!==void 0){const l=e;if(s.kind!=="deriv\
ed"){const F={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[F]:r.push(F),e++}var P=l===e}else var P=!0;if(P){if(s.from!==void 0){let l=s.from;const F=e;if(e===F)
if(Array.isArray(l)){var R=!0;const N=l.length;for(let j=0;j<N;j++){let k=l[j];const E=e;if(e===E)if(typeof k=="string"){if(V(k)>65536){const y={
instancePath:t+"/from/"+j,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/from/"+j,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var R=E===e;if(!R)break}}else{const N={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[N]:r.push(N),e++}var P=F===e}else var P=!0;if(P)if(s.reason!==void 0){let l=s.reason;const F=e;if(e===F)if(typeof l=="string"){if(V(l)>65536){
const N={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[N]:r.push(N),e++}}else{const N={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[N]:r.push(N),e++}var P=F===e}else var P=!0}}}}else{
const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),
e++}var O=_===e;O&&i?(i=!1,c=[c,3]):O&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const m={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Ye.errors=r,
!1}return Ye.errors=r,e===0}function Ce(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let i;if(s.value===void 0&&(i="value")||s.origin===void 0&&(i="origin"))return Ce.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="value"||p==="origin")){return Ce.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.value!==void 0){const p=e;Se(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:g})||(r=r===null?Se.errors:r.concat(Se.errors),e=r.length);var d=p===e}else var d=!0;
if(d)if(s.origin!==void 0){const p=e;Ye(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:g})||(r=r===null?
Ye.errors:r.concat(Ye.errors),e=r.length);var d=p===e}else var d=!0}}}else return Ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=r,e===0}const mr={oneOf:[{type:"object",description:"`path` is rel\
ative to `environment.root`.",properties:{kind:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},delimiter:{type:"string",minLength:1,
maxLength:1},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"stri\
ng",maxLength:65536},maxItems:1e6}},required:["kind","path","delimiter","sha256","bytes","rows","columns"],additionalProperties:!1},{type:"o\
bject",description:"`path` is relative to `environment.root`.",properties:{kind:{enum:["jsonl","parquet","text"]},path:{type:"string",minLength:1,
maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"s\
tring",maxLength:65536},maxItems:1e6},window:{anyOf:[{$ref:"#/$defs/positive"},{type:"null"}]}},required:["kind","path","window","sha256","b\
ytes","rows","columns"],additionalProperties:!1},{type:"object",properties:{kind:{const:"idx"},path:{type:"string",minLength:1,maxLength:4096},
labels:{anyOf:[{$ref:"#/$defs/file"},{type:"null"}]},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},
columns:{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},picture:{$ref:"#/$defs/pictureShape"}},required:["kind","path","la\
bels","sha256","bytes","rows","columns","picture"],additionalProperties:!1},{type:"object",properties:{kind:{const:"images"},path:{type:"str\
ing",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"arra\
y",items:{type:"string",maxLength:65536},maxItems:1e6}},required:["kind","path","sha256","bytes","rows","columns"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"number",minimum:0,exclusiveMaximum:1},
stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{
$ref:"#/$defs/count"},last:{const:!0},group:{type:"string",maxLength:65536},where:{type:"object",properties:{column:{type:"string",maxLength:65536},
value:{type:"string",maxLength:65536}},required:["column","value"],additionalProperties:!1}},required:["kind","of","fraction","stratify","se\
ed","rows"],additionalProperties:!1}]},Xe=Object.prototype.hasOwnProperty;function J(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return J.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return J.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return J.errors=r,e===0}function Ee(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.path===void 0&&(i="path")||s.sha256===void 0&&(i="sha256")||s.bytes===void 0&&(i="bytes"))return Ee.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="path"||p==="sha256"||p==="bytes")){return Ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.path!==void 0){let p=s.path;const v=e;
if(e===v)if(typeof p=="string"){if(V(p)>4096)return Ee.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(V(p)<1)return Ee.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ee.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else
var d=!0;if(d){if(s.sha256!==void 0){const p=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.bytes!==void 0){const p=e;q(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var d=p===e}else var d=!0}}}}else
return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=r,
e===0}function xe(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return xe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return xe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var d=!0;const i=s.length;for(let c=0;c<i;c++){let p=s[c];const v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===v&&typeof p=="number"&&isFinite(p)){if(p>65536||isNaN(p))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(p<1||isNaN(p))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var d=v===e;if(!d)break}}}else return xe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return xe.errors=r,e===0}function er(s,{
instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.path===void 0&&(N="path")||s.delimiter===void 0&&(N="delimiter")||s.sha256===
void 0&&(N="sha256")||s.bytes===void 0&&(N="bytes")||s.rows===void 0&&(N="rows")||s.columns===void 0&&(N="columns")){const j={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};r===null?r=[j]:
r.push(j),e++}else{const j=e;for(const k in s)if(!(k==="kind"||k==="path"||k==="delimiter"||k==="sha256"||k==="bytes"||k==="rows"||k==="colu\
mns")){const E={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"};r===null?r=[E]:r.push(E),e++;break}if(j===e){if(s.kind!==void 0){const k=e;if(s.kind!=="csv"){const E={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};r===null?r=[E]:r.push(E),e++}var v=k===e}else var v=!0;if(v){if(s.path!==void 0){let k=s.path;const E=e;if(e===E)if(typeof k=="stri\
ng"){if(V(k)>4096){const y={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[y]:r.push(y),e++}else if(V(k)<1){const y={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[y]:r.
push(y),e++}}else{const y={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[y]:r.push(y),e++}var v=E===e}else var v=!0;if(v){if(s.delimiter!==void 0){let k=s.delimiter;const E=e;if(e===E)
if(typeof k=="string"){if(V(k)>1){const y={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[y]:r.push(y),e++}else if(V(k)<1){const y={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var v=E===e}else var v=!0;if(v){if(s.sha256!==void 0){const k=e;
de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var v=k===e}else var v=!0;if(v){if(s.bytes!==void 0){const k=e;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var v=k===e}else var v=!0;if(v){if(s.rows!==void 0){const k=e;q(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var v=k===e}else var v=!0;if(v)
if(s.columns!==void 0){let k=s.columns;const E=e;if(e===E)if(Array.isArray(k))if(k.length>1e6){const y={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[y]:
r.push(y),e++}else{var U=!0;const y=k.length;for(let D=0;D<y;D++){let T=k[D];const A=e;if(e===A)if(typeof T=="string"){if(V(T)>65536){const L={
instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var U=A===e;if(!U)break}}else{
const y={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[y]:r.push(y),e++}var v=E===e}else var v=!0}}}}}}}}else{const N={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[N]:r.push(N),e++}var m=p===e;m&&(i=!0,c=0);const O=e;if(e===O)if(s&&typeof s=="object"&&
!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.path===void 0&&(N="path")||s.window===void 0&&(N="window")||s.sha256===void 0&&(N=
"sha256")||s.bytes===void 0&&(N="bytes")||s.rows===void 0&&(N="rows")||s.columns===void 0&&(N="columns")){const j={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};r===null?r=[j]:r.push(j),e++}else{
const j=e;for(const k in s)if(!(k==="kind"||k==="path"||k==="sha256"||k==="bytes"||k==="rows"||k==="columns"||k==="window")){const E={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional p\
roperties"};r===null?r=[E]:r.push(E),e++;break}if(j===e){if(s.kind!==void 0){let k=s.kind;const E=e;if(!(k==="jsonl"||k==="parquet"||k==="te\
xt")){const B={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:mr.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[B]:r.push(B),e++}var x=E===e}else var x=!0;if(x){if(s.path!==void 0){
let k=s.path;const E=e;if(e===E)if(typeof k=="string"){if(V(k)>4096){const y={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[y]:r.push(y),e++}else if(V(
k)<1){const y={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var x=E===e}else var x=!0;if(x){if(s.sha256!==
void 0){const k=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(
de.errors),e=r.length);var x=k===e}else var x=!0;if(x){if(s.bytes!==void 0){const k=e;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var x=k===e}else var x=!0;if(x){if(s.rows!==void 0){const k=e;q(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var x=k===e}else
var x=!0;if(x){if(s.columns!==void 0){let k=s.columns;const E=e;if(e===E)if(Array.isArray(k))if(k.length>1e6){const y={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[y]:r.push(y),e++}else{var P=!0;const y=k.length;for(let D=0;D<y;D++){let T=k[D];const A=e;if(e===A)if(typeof T=="string"){if(V(T)>
65536){const L={instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/columns/"+D,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var P=A===
e;if(!P)break}}else{const y={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[y]:r.push(y),e++}var x=E===e}else var x=!0;if(x)if(s.window!==void 0){let k=s.window;const E=e,B=e;let y=!1;const D=e;
J(k,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var R=D===
e;if(y=y||R,!y){const A=e;if(k!==null){const L={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};r===null?r=[L]:r.push(L),e++}var R=A===e;y=y||R}if(y)e=B,r!==null&&(B?r.length=B:r=null);else{const A={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===
null?r=[A]:r.push(A),e++}var x=E===e}else var x=!0}}}}}}}}else{const N={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[N]:r.push(N),e++}var m=O===e;if(m&&i)i=!1,c=[c,1];else{m&&(i=!0,c=1);const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let k;if(s.kind===void 0&&(k="kind")||s.path===void 0&&(k="path")||s.labels===void 0&&(k="labels")||s.
sha256===void 0&&(k="sha256")||s.bytes===void 0&&(k="bytes")||s.rows===void 0&&(k="rows")||s.columns===void 0&&(k="columns")||s.picture===void 0&&
(k="picture")){const E={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have requ\
ired property '"+k+"'"};r===null?r=[E]:r.push(E),e++}else{const E=e;for(const B in s)if(!(B==="kind"||B==="path"||B==="labels"||B==="sha256"||
B==="bytes"||B==="rows"||B==="columns"||B==="picture")){const y={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(E===e){if(s.
kind!==void 0){const B=e;if(s.kind!=="idx"){const y={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"idx"},message:"must be equal to constant"};r===null?r=[y]:r.push(y),e++}var h=B===e}else var h=!0;if(h){if(s.path!==void 0){let B=s.
path;const y=e;if(e===y)if(typeof B=="string"){if(V(B)>4096){const T={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",
keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[T]:r.push(T),e++}else if(V(B)<1){const T={
instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};r===null?r=[T]:r.push(T),e++}}else{const T={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};r===null?r=[T]:r.push(T),e++}var h=y===e}else var h=!0;if(h){if(s.labels!==void 0){let B=s.
labels;const y=e,D=e;let T=!1;const A=e;Ee(B,{instancePath:t+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(r=r===null?Ee.
errors:r.concat(Ee.errors),e=r.length);var _=A===e;if(T=T||_,!T){const L=e;if(B!==null){const M={instancePath:t+"/labels",schemaPath:"#/oneO\
f/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[M]:r.push(M),e++}var _=L===e;T=T||
_}if(T)e=D,r!==null&&(D?r.length=D:r=null);else{const L={instancePath:t+"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};r===null?r=[L]:r.push(L),e++}var h=y===e}else var h=!0;if(h){if(s.sha256!==void 0){const B=e;
de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var h=B===e}else var h=!0;if(h){if(s.bytes!==void 0){const B=e;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var h=B===e}else var h=!0;if(h){if(s.rows!==void 0){const B=e;q(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var h=B===e}else var h=!0;if(h){
if(s.columns!==void 0){let B=s.columns;const y=e;if(e===y)if(Array.isArray(B))if(B.length>1e6){const T={instancePath:t+"/columns",schemaPath:"\
#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[T]:
r.push(T),e++}else{var a=!0;const T=B.length;for(let A=0;A<T;A++){let z=B[A];const L=e;if(e===L)if(typeof z=="string"){if(V(z)>65536){const M={
instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/2/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var a=L===e;if(!a)break}}else{
const T={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[T]:r.push(T),e++}var h=y===e}else var h=!0;if(h)if(s.picture!==void 0){const B=e;xe(s.picture,{instancePath:t+"/picture",parentData:s,
parentDataProperty:"picture",rootData:g})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var h=B===e}else var h=!0}}}}}}}}}else{const k={
instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var m=N===
e;if(m&&i)i=!1,c=[c,2];else{m&&(i=!0,c=2);const k=e;if(e===k)if(s&&typeof s=="object"&&!Array.isArray(s)){let B;if(s.kind===void 0&&(B="kind")||
s.path===void 0&&(B="path")||s.sha256===void 0&&(B="sha256")||s.bytes===void 0&&(B="bytes")||s.rows===void 0&&(B="rows")||s.columns===void 0&&
(B="columns")){const y={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:B},message:"must have requ\
ired property '"+B+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const D in s)if(!(D==="kind"||D==="path"||D==="sha256"||D==="bytes"||
D==="rows"||D==="columns")){const T={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"};r===null?r=[T]:r.push(T),e++;break}if(y===e){if(s.kind!==void 0){const D=e;if(s.kind!=="image\
s"){const T={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"images"},message:"mus\
t be equal to constant"};r===null?r=[T]:r.push(T),e++}var u=D===e}else var u=!0;if(u){if(s.path!==void 0){let D=s.path;const T=e;if(e===T)if(typeof D==
"string"){if(V(D)>4096){const z={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[z]:r.push(z),e++}else if(V(D)<1){const z={instancePath:t+"/path",schemaPath:"\
#/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[z]:r.
push(z),e++}}else{const z={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[z]:r.push(z),e++}var u=T===e}else var u=!0;if(u){if(s.sha256!==void 0){const D=e;de(s.sha256,{instancePath:t+"/\
sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var u=D===e}else var u=!0;
if(u){if(s.bytes!==void 0){const D=e;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(r=r===null?q.
errors:r.concat(q.errors),e=r.length);var u=D===e}else var u=!0;if(u){if(s.rows!==void 0){const D=e;q(s.rows,{instancePath:t+"/rows",parentData:s,
parentDataProperty:"rows",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var u=D===e}else var u=!0;if(u)if(s.columns!==void 0){
let D=s.columns;const T=e;if(e===T)if(Array.isArray(D))if(D.length>1e6){const z={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/\
columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[z]:r.push(z),e++}else{var f=!0;
const z=D.length;for(let L=0;L<z;L++){let H=D[L];const M=e;if(e===M)if(typeof H=="string"){if(V(H)>65536){const W={instancePath:t+"/columns/"+
L,schemaPath:"#/oneOf/3/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 \
characters"};r===null?r=[W]:r.push(W),e++}}else{const W={instancePath:t+"/columns/"+L,schemaPath:"#/oneOf/3/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[W]:r.push(W),e++}var f=M===e;if(!f)break}}else{const z={instancePath:t+"/\
columns",schemaPath:"#/oneOf/3/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[z]:r.push(
z),e++}var u=T===e}else var u=!0}}}}}}}else{const B={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[B]:r.push(B),e++}var m=k===e;if(m&&i)i=!1,c=[c,3];else{m&&(i=!0,c=3);const B=e;if(e===B)if(s&&typeof s=="object"&&
!Array.isArray(s)){let D;if(s.kind===void 0&&(D="kind")||s.of===void 0&&(D="of")||s.fraction===void 0&&(D="fraction")||s.stratify===void 0&&
(D="stratify")||s.seed===void 0&&(D="seed")||s.rows===void 0&&(D="rows")){const T={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"r\
equired",params:{missingProperty:D},message:"must have required property '"+D+"'"};r===null?r=[T]:r.push(T),e++}else{const T=e;for(const A in s)
if(!Xe.call(mr.oneOf[4].properties,A)){const z={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A},message:"must NOT have additional properties"};r===null?r=[z]:r.push(z),e++;break}if(T===e){if(s.kind!==void 0){const A=e;
if(s.kind!=="split"){const z={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"spli\
t"},message:"must be equal to constant"};r===null?r=[z]:r.push(z),e++}var l=A===e}else var l=!0;if(l){if(s.of!==void 0){let A=s.of;const z=e;
if(e===z)if(typeof A=="string"){if(V(A)>1024){const H={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/maxLength",keyword:"maxLengt\
h",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[H]:r.push(H),e++}else if(V(A)<1){const H={instancePath:t+
"/of",schemaPath:"#/oneOf/4/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===
null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[H]:r.push(H),e++}var l=z===e}else var l=!0;if(l){if(s.fraction!==void 0){let A=s.fraction;const z=e;if(e===
z)if(typeof A=="number"&&isFinite(A)){if(A<0||isNaN(A)){const H={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[H]:r.push(H),e++}else if(A>=1||isNaN(A)){const H={
instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},
message:"must be < 1"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[H]:r.push(H),e++}var l=z===e}else var l=!0;if(l){if(s.stratify!==
void 0){let A=s.stratify;const z=e,L=e;let H=!1;const M=e;if(e===M)if(typeof A=="string"){if(V(A)>65536){const W={instancePath:t+"/stratify",
schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};r===null?r=[W]:r.push(W),e++}}else{const W={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/type",
keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[W]:r.push(W),e++}var F=M===e;if(H=H||F,!H){const W=e;if(A!==null){
const te={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"mu\
st be null"};r===null?r=[te]:r.push(te),e++}var F=W===e;H=H||F}if(H)e=L,r!==null&&(L?r.length=L:r=null);else{const W={instancePath:t+"/strat\
ify",schemaPath:"#/oneOf/4/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[W]:r.push(
W),e++}var l=z===e}else var l=!0;if(l){if(s.seed!==void 0){let A=s.seed;const z=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){
const H={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
r===null?r=[H]:r.push(H),e++}if(e===z&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A)){const H={instancePath:t+"/seed",schemaPath:"\
#/oneOf/4/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};
r===null?r=[H]:r.push(H),e++}else if(A<-9007199254740991||isNaN(A)){const H={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[H]:r.push(H),e++}}
var l=z===e}else var l=!0;if(l){if(s.rows!==void 0){const A=e;q(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var l=A===e}else var l=!0;if(l){if(s.last!==void 0){const A=e;if(s.last!==!0){const L={instancePath:t+
"/last",schemaPath:"#/oneOf/4/properties/last/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};r===null?
r=[L]:r.push(L),e++}var l=A===e}else var l=!0;if(l){if(s.group!==void 0){let A=s.group;const z=e;if(e===z)if(typeof A=="string"){if(V(A)>65536){
const H={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/group/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NO\
T have more than 65536 characters"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/gro\
up/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[H]:r.push(H),e++}var l=z===e}else var l=!0;if(l)if(s.where!==
void 0){let A=s.where;const z=e;if(e===z)if(A&&typeof A=="object"&&!Array.isArray(A)){let H;if(A.column===void 0&&(H="column")||A.value===void 0&&
(H="value")){const M={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/required",keyword:"required",params:{missingProperty:H},
message:"must have required property '"+H+"'"};r===null?r=[M]:r.push(M),e++}else{const M=e;for(const he in A)if(!(he==="column"||he==="value")){
const W={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:he},
message:"must NOT have additional properties"};r===null?r=[W]:r.push(W),e++;break}if(M===e){if(A.column!==void 0){let he=A.column;const W=e;
if(e===W)if(typeof he=="string"){if(V(he)>65536){const X={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/c\
olumn/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[X]:r.push(X),e++}}else{
const X={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/column/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[X]:r.push(X),e++}var b=W===e}else var b=!0;if(b)if(A.value!==void 0){let he=A.value;const W=e;if(e===W)
if(typeof he=="string"){if(V(he)>65536){const te={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[te]:r.push(te),e++}}else{const te={
instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};r===null?r=[te]:r.push(te),e++}var b=W===e}else var b=!0}}}else{const H={instancePath:t+"/where",schemaPath:"#/oneOf/4/prope\
rties/where/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[H]:r.push(H),e++}var l=z===e}else var l=!0}}}}}}}}}}else{
const D={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[D]:r.push(D),
e++}var m=B===e;m&&i?(i=!1,c=[c,4]):m&&(i=!0,c=4)}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const N={instancePath:t,schemaPath:"#/oneO\
f",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?r=[N]:r.push(N),e++,er.errors=
r,!1}return er.errors=r,e===0}const fr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function Ne(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
16)return Ne.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var d=!0;const i=s.length;for(let c=0;c<i;c++){const p=e;J(s[c],{instancePath:t+"/"+c,parentData:s,parentDataProperty:c,rootData:g})||(r=
r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e;if(!d)break}}}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Ne.errors=r,e===0}function rr(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===
void 0&&(h="kind")||s.shape===void 0&&(h="shape")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="shape")){const u={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT ha\
ve additional properties"};r===null?r=[u]:r.push(u),e++;break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="tensor"){const u={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===
null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0;if(v)if(s.shape!==void 0){const a=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var v=a===e}else var v=!0}}}else{const h={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var R=p===e;R&&(i=!0,c=0);const U=e;
if(e===U)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===void 0&&(h="kind")||s.count===void 0&&(h="count")||s.names===void 0&&
(h="names")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:h},message:"must have requir\
ed property '"+h+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="count"||a==="names")){const u={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};r===null?r=[u]:r.push(u),e++;break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="class"){const u={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
u]:r.push(u),e++}var O=a===e}else var O=!0;if(O){if(s.count!==void 0){const a=e;J(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var O=a===e}else var O=!0;if(O)if(s.names!==void 0){let a=s.names;const u=e,
f=e;let l=!1;const F=e;if(e===F)if(Array.isArray(a))if(a.length>1e6){const N={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[N]:r.push(N),e++}else{
var x=!0;const N=a.length;for(let j=0;j<N;j++){let k=a[j];const E=e;if(e===E)if(typeof k=="string"){if(V(k)>65536){const y={instancePath:t+"\
/names/"+j,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/names/"+j,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var x=E===e;if(!x)break}}else{
const N={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[N]:r.push(N),e++}var P=F===e;if(l=l||P,!l){const N=e;if(a!==null){const k={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[k]:r.push(k),e++}var P=N===e;l=l||P}
if(l)e=f,r!==null&&(f?r.length=f:r=null);else{const N={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[N]:r.push(N),e++}var O=u===e}else var O=!0}}}}else{const h={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var R=U===e;if(R&&i)i=!1,c=[c,1];else{
R&&(i=!0,c=1);const h=e;if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.of===void 0&&(a="of")||
s.vocabulary===void 0&&(a="vocabulary")||s.maximum===void 0&&(a="maximum")||s.fixed===void 0&&(a="fixed")||s.pad===void 0&&(a="pad")){const u={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"};
r===null?r=[u]:r.push(u),e++}else{const u=e;for(const f in s)if(!(f==="kind"||f==="of"||f==="vocabulary"||f==="maximum"||f==="fixed"||f==="p\
ad")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;break}if(u===e){if(s.kind!==void 0){const f=e;if(s.kind!=="sequence"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[l]:r.push(l),e++}var m=f===e}else var m=!0;if(m){if(s.of!==void 0){let f=s.of;const l=e;if(!(f==="ids"||f==="mask")){
const b={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:fr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[b]:r.push(b),e++}var m=l===e}else var m=!0;if(m){if(s.vocabulary!==void 0){
const f=e;J(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(r=r===null?J.errors:r.concat(
J.errors),e=r.length);var m=f===e}else var m=!0;if(m){if(s.maximum!==void 0){const f=e;J(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var m=f===e}else var m=!0;if(m){if(s.fixed!==void 0){const f=e;if(typeof s.
fixed!="boolean"){const F={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[F]:r.push(F),e++}var m=f===e}else var m=!0;if(m)if(s.pad!==void 0){let f=s.pad;const l=e;if(!(typeof f=="numbe\
r"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const b={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[b]:r.push(b),e++}var m=l===e}else var m=!0}}}}}}}else{const a={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[a]:r.push(a),e++}var R=h===e;R&&i?(i=!1,c=[c,2]):
R&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const h={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
message:"must match exactly one schema in oneOf"};return r===null?r=[h]:r.push(h),e++,rr.errors=r,!1}return rr.errors=r,e===0}const Ge={oneOf:[
{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"\
#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"numb\
er"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpr\
ession"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:[
"negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"obje\
ct",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:[
"op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{enum:["ids","mask","next"]},column:{type:"\
string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},range:{$ref:"#/$defs/range"}},required:["op","part","column","tokenizer","rang\
e"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},steps:{type:"array",items:{
$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:["op","column","steps",
"stored","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt","exp","log","log1p","s\
in","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},
{type:"object",properties:{op:{const:"one_hot"},column:{type:"string",maxLength:65536},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"\
array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","count","na\
mes","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"date"},column:{type:"string",maxLength:65536},part:{enum:["days",
"year","month","day","day_of_week","day_of_year","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},{type:"null"}]},range:{$ref:"\
#/$defs/range"}},required:["op","column","part","format","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"window"},first:{
type:"integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/columnExpression"}},required:[
"op","first","last","operand"],additionalProperties:!1}]},dr={oneOf:[{type:"object",properties:{kind:{enum:["characters","words"]},vocabulary:{
$ref:"#/$defs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bytes"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"\
#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]};function sr(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.kind===
void 0&&(P="kind")||s.vocabulary===void 0&&(P="vocabulary")){const R={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:P},message:"must have required property '"+P+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const m in s)if(!(m==="kin\
d"||m==="vocabulary")){const h={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};r===null?r=[h]:r.push(h),e++;break}if(R===e){if(s.kind!==void 0){let m=s.kind;const h=e;if(!(m===
"characters"||m==="words")){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues:dr.
oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[_]:r.push(_),e++}var v=h===e}else var v=!0;
if(v)if(s.vocabulary!==void 0){const m=e;J(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||
(r=r===null?J.errors:r.concat(J.errors),e=r.length);var v=m===e}else var v=!0}}}else{const P={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[P]:r.push(P),e++}var O=p===e;O&&(i=!0,c=0);const U=e;if(e===U)if(s&&typeof s==
"object"&&!Array.isArray(s)){let P;if(s.kind===void 0&&(P="kind")){const R={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:P},message:"must have required property '"+P+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const m in s)if(m!==
"kind"){const h={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};r===null?r=[h]:r.push(h),e++;break}if(R===e&&s.kind!==void 0&&s.kind!=="bytes"){const m={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"bytes"},message:"must be equal to constant"};r===
null?r=[m]:r.push(m),e++}}}else{const P={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[P]:r.push(P),e++}var O=U===e;if(O&&i)i=!1,c=[c,1];else{O&&(i=!0,c=1);const P=e;if(e===P)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.path===void 0&&(m="path")||s.sha256===void 0&&(m="sha256")){const h={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{
const h=e;for(const _ in s)if(!(_==="kind"||_==="path"||_==="sha256")){const a={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(h===
e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const a={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"c\
onst",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),e++}var x=_===e}else var x=!0;if(x){if(s.path!==
void 0){let _=s.path;const a=e;if(e===a)if(typeof _=="string"){if(V(_)>4096){const f={instancePath:t+"/path",schemaPath:"#/oneOf/2/propertie\
s/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[f]:r.push(f),e++}else if(V(
_)<1){const f={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[f]:r.push(f),e++}}else{const f={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),e++}var x=a===e}else var x=!0;if(x)if(s.sha256!==
void 0){const _=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(
de.errors),e=r.length);var x=_===e}else var x=!0}}}}else{const m={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var O=P===e;O&&i?(i=!1,c=[c,2]):O&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:
r=null);else{const P={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema i\
n oneOf"};return r===null?r=[P]:r.push(P),e++,sr.errors=r,!1}return sr.errors=r,e===0}const cr={oneOf:[{type:"object",properties:{kind:{const:"\
resize"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contai\
n"]}},required:["kind","height","width","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"center_crop"},height:{type:"\
integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},required:["kind","height","width"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},
padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","width","padding"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_horizontal_flip"},probability:{
type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},{type:"object",properties:{kind:{const:"color_j\
itter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"number",minimum:0},hue:{type:"number",minimum:0,
maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]};function tr(s,{instancePath:t="",parentData:oe,
parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let h;if(s.kind===void 0&&(h="kind")||s.height===void 0&&(h="height")||s.width===void 0&&(h="width")||s.fit===void 0&&(h="fit")){const _={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};
r===null?r=[_]:r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="height"||a==="width"||a==="fit")){const u={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};r===null?r=[u]:r.push(u),e++;break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="resize"){const u={instancePath:t+"/kind",
schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"resize"},message:"must be equal to constant"};r===null?r=
[u]:r.push(u),e++}var v=a===e}else var v=!0;if(v){if(s.height!==void 0){let a=s.height;const u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const l={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[l]:r.push(l),e++}if(e===u&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={instancePath:t+"/he\
ight",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===
null?r=[l]:r.push(l),e++}else if(a<1||isNaN(a)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),e++}}var v=u===e}else var v=!0;if(v){if(s.width!==
void 0){let a=s.width;const u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/width",schemaPath:"#/one\
Of/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}if(e===u&&typeof a==
"number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(a<1||isNaN(a)){const l={instancePath:t+
"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?
r=[l]:r.push(l),e++}}var v=u===e}else var v=!0;if(v)if(s.fit!==void 0){let a=s.fit;const u=e;if(!(a==="cover"||a==="stretch"||a==="contain")){
const l={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/enum",keyword:"enum",params:{allowedValues:cr.oneOf[0].properties.fit.enum},
message:"must be equal to one of the allowed values"};r===null?r=[l]:r.push(l),e++}var v=u===e}else var v=!0}}}}}else{const h={instancePath:t,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var x=p===e;x&&(i=!0,
c=0);const U=e;if(e===U)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===void 0&&(h="kind")||s.height===void 0&&(h="height")||
s.width===void 0&&(h="width")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:h},message:"\
must have required property '"+h+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="height"||a==="width")){
const u={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"mu\
st NOT have additional properties"};r===null?r=[u]:r.push(u),e++;break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="center_crop"){const u={
instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"center_crop"},message:"must be equ\
al to constant"};r===null?r=[u]:r.push(u),e++}var O=a===e}else var O=!0;if(O){if(s.height!==void 0){let a=s.height;const u=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}if(e===u&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={
instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(a<1||isNaN(a)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),e++}}var O=u===e}else var O=!0;
if(O)if(s.width!==void 0){let a=s.width;const u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/width",
schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}
if(e===u&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(a<1||isNaN(a)){
const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[l]:r.push(l),e++}}var O=u===e}else var O=!0}}}}else{const h={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var x=U===e;if(x&&i)i=!1,c=[c,1];else{x&&(i=!0,c=1);const h=e;
if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.height===void 0&&(a="height")||s.width===void 0&&
(a="width")||s.padding===void 0&&(a="padding")){const u={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;for(const f in s)if(!(f==="kind"||f==="height"||f===
"width"||f==="padding")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;break}if(u===e){if(s.kind!==void 0){const f=e;if(s.kind!=="rando\
m_crop"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"\
must be equal to constant"};r===null?r=[l]:r.push(l),e++}var P=f===e}else var P=!0;if(P){if(s.height!==void 0){let f=s.height;const l=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const b={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[b]:r.push(b),e++}if(e===l&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(f)){const b={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};r===null?r=[b]:r.push(b),e++}else if(f<1||isNaN(f)){const b={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[b]:r.push(b),e++}}var P=l===e}else var P=!0;
if(P){if(s.width!==void 0){let f=s.width;const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const b={instancePath:t+"/width",
schemaPath:"#/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[b]:r.push(b),e++}
if(e===l&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(f)){const b={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[b]:r.push(b),e++}else if(f<1||isNaN(f)){
const b={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[b]:r.push(b),e++}}var P=l===e}else var P=!0;if(P)if(s.padding!==void 0){let f=s.padding;const l=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};r===null?r=[b]:r.push(b),e++}if(e===l&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(
f)){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};r===null?r=[b]:r.push(b),e++}else if(f<0||isNaN(f)){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/pro\
perties/padding/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[b]:r.push(b),e++}}var P=l===
e}else var P=!0}}}}}else{const a={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[a]:r.push(a),e++}var x=h===e;if(x&&i)i=!1,c=[c,2];else{x&&(i=!0,c=2);const a=e;if(e===a)if(s&&typeof s=="object"&&!Array.isArray(
s)){let f;if(s.kind===void 0&&(f="kind")){const l={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};r===null?r=[l]:r.push(l),e++}else{const l=e;for(const F in s)if(F!=="kind"){const b={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional p\
roperties"};r===null?r=[b]:r.push(b),e++;break}if(l===e&&s.kind!==void 0&&s.kind!=="grayscale"){const F={instancePath:t+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"grayscale"},message:"must be equal to constant"};r===null?r=[F]:r.push(
F),e++}}}else{const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[f]:r.push(f),e++}var x=a===e;if(x&&i)i=!1,c=[c,3];else{x&&(i=!0,c=3);const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let F;
if(s.kind===void 0&&(F="kind")||s.probability===void 0&&(F="probability")){const b={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"};r===null?r=[b]:r.push(b),e++}else{const b=e;for(const N in s)
if(!(N==="kind"||N==="probability")){const j={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"};r===null?r=[j]:r.push(j),e++;break}if(b===e){if(s.kind!==void 0){const N=e;
if(s.kind!=="random_horizontal_flip"){const j={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
random_horizontal_flip"},message:"must be equal to constant"};r===null?r=[j]:r.push(j),e++}var R=N===e}else var R=!0;if(R)if(s.probability!==
void 0){let N=s.probability;const j=e;if(e===j)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N)){const E={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=
[E]:r.push(E),e++}else if(N<0||isNaN(N)){const E={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[E]:r.push(E),e++}}else{const E={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[E]:r.push(E),
e++}var R=j===e}else var R=!0}}}else{const F={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[F]:r.push(F),e++}var x=f===e;if(x&&i)i=!1,c=[c,4];else{x&&(i=!0,c=4);const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.
isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.brightness===void 0&&(N="brightness")||s.contrast===void 0&&(N="contrast")||s.saturation===
void 0&&(N="saturation")||s.hue===void 0&&(N="hue")){const j={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:N},
message:"must have required property '"+N+"'"};r===null?r=[j]:r.push(j),e++}else{const j=e;for(const k in s)if(!(k==="kind"||k==="brightness"||
k==="contrast"||k==="saturation"||k==="hue")){const E={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:k},message:"must NOT have additional properties"};r===null?r=[E]:r.push(E),e++;break}if(j===e){if(s.kind!==void 0){
const k=e;if(s.kind!=="color_jitter"){const E={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
color_jitter"},message:"must be equal to constant"};r===null?r=[E]:r.push(E),e++}var m=k===e}else var m=!0;if(m){if(s.brightness!==void 0){let k=s.
brightness;const E=e;if(e===E)if(typeof k=="number"&&isFinite(k)){if(k<0||isNaN(k)){const y={instancePath:t+"/brightness",schemaPath:"#/oneO\
f/5/properties/brightness/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{
const y={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must \
be number"};r===null?r=[y]:r.push(y),e++}var m=E===e}else var m=!0;if(m){if(s.contrast!==void 0){let k=s.contrast;const E=e;if(e===E)if(typeof k==
"number"&&isFinite(k)){if(k<0||isNaN(k)){const y={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/contrast",schemaPath:"\
#/oneOf/5/properties/contrast/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var m=E===e}else
var m=!0;if(m){if(s.saturation!==void 0){let k=s.saturation;const E=e;if(e===E)if(typeof k=="number"&&isFinite(k)){if(k<0||isNaN(k)){const y={
instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var m=E===e}else var m=!0;if(m)if(s.hue!==void 0){let k=s.
hue;const E=e;if(e===E)if(typeof k=="number"&&isFinite(k)){if(k>.5||isNaN(k)){const y={instancePath:t+"/hue",schemaPath:"#/oneOf/5/propertie\
s/hue/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},message:"must be <= 0.5"};r===null?r=[y]:r.push(y),e++}else if(k<0||isNaN(
k)){const y={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var m=E===e}else var m=!0}}}}}}else{const N={instancePath:t,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[N]:r.push(N),e++}var x=F===e;x&&i?(i=!1,c=[c,5]):
x&&(i=!0,c=5)}}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const h={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
message:"must match exactly one schema in oneOf"};return r===null?r=[h]:r.push(h),e++,tr.errors=r,!1}return tr.errors=r,e===0}const be={validate:He};
function He(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let B;if(s.op===void 0&&(B="op")||s.names===void 0&&(B="names")||s.range===void 0&&(B="range")){
const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+
B+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const D in s)if(!(D==="op"||D==="names"||D==="range")){const T={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};
r===null?r=[T]:r.push(T),e++;break}if(y===e){if(s.op!==void 0){const D=e;if(s.op!=="columns"){const T={instancePath:t+"/op",schemaPath:"#/on\
eOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[T]:r.push(T),e++}
var v=D===e}else var v=!0;if(v){if(s.names!==void 0){let D=s.names;const T=e;if(e===T)if(Array.isArray(D))if(D.length>1e6){const z={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};r===null?r=[z]:r.push(z),e++}else if(D.length<1){const z={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[z]:r.push(z),e++}else{var U=!0;const z=D.length;for(let L=0;L<
z;L++){let H=D[L];const M=e;if(e===M)if(typeof H=="string"){if(V(H)>65536){const W={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/0/propert\
ies/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[W]:r.push(
W),e++}}else{const W={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[W]:r.push(W),e++}var U=M===e;if(!U)break}}else{const z={instancePath:t+"/names",schemaPath:"#/oneOf/0/propertie\
s/names/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[z]:r.push(z),e++}var v=T===e}else var v=!0;if(v)if(s.
range!==void 0){const D=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(r=r===null?ge.errors:r.
concat(ge.errors),e=r.length);var v=D===e}else var v=!0}}}}else{const B={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[B]:r.push(B),e++}var P=p===e;P&&(i=!0,c=0);const O=e;if(e===O)if(s&&typeof s=="object"&&!Array.
isArray(s)){let B;if(s.op===void 0&&(B="op")||s.value===void 0&&(B="value")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:B},message:"must have required property '"+B+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const D in s)
if(!(D==="op"||D==="value")){const T={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"};r===null?r=[T]:r.push(T),e++;break}if(y===e){if(s.op!==void 0){const D=e;if(s.op!=="constant"){
const T={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"};r===null?r=[T]:r.push(T),e++}var x=D===e}else var x=!0;if(x)if(s.value!==void 0){let D=s.value;const T=e;if(!(typeof D=="\
number"&&isFinite(D))){const z={instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[z]:r.push(z),e++}var x=T===e}else var x=!0}}}else{const B={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[B]:r.push(B),e++}var P=O===e;if(P&&i)i=!1,c=[c,1];else{P&&(i=!0,c=1);const B=e;
if(e===B)if(s&&typeof s=="object"&&!Array.isArray(s)){let D;if(s.op===void 0&&(D="op")||s.left===void 0&&(D="left")||s.right===void 0&&(D="r\
ight")){const T={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:D},message:"must have required pr\
operty '"+D+"'"};r===null?r=[T]:r.push(T),e++}else{const T=e;for(const A in s)if(!(A==="op"||A==="left"||A==="right")){const z={instancePath:t,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional p\
roperties"};r===null?r=[z]:r.push(z),e++;break}if(T===e){if(s.op!==void 0){let A=s.op;const z=e;if(!(A==="+"||A==="-"||A==="*"||A==="/")){const L={
instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[2].properties.op.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[L]:r.push(L),e++}var R=z===e}else var R=!0;if(R){if(s.left!==void 0){const A=e;be.validate(
s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),
e=r.length);var R=A===e}else var R=!0;if(R)if(s.right!==void 0){const A=e;be.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"\
right",rootData:g})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var R=A===e}else var R=!0}}}}else{const D={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[D]:r.push(D),e++}var P=B===e;if(P&&i)
i=!1,c=[c,2];else{P&&(i=!0,c=2);const D=e;if(e===D)if(s&&typeof s=="object"&&!Array.isArray(s)){let A;if(s.op===void 0&&(A="op")||s.operand===
void 0&&(A="operand")){const z={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:A},message:"must h\
ave required property '"+A+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const L in s)if(!(L==="op"||L==="operand")){const H={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional p\
roperties"};r===null?r=[H]:r.push(H),e++;break}if(z===e){if(s.op!==void 0){let L=s.op;const H=e;if(!(L==="negate"||L==="standardize"||L==="r\
escale")){const M={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[M]:r.push(M),e++}var m=H===e}else var m=!0;if(m)if(s.operand!==void 0){
const L=e;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?be.validate.errors:
r.concat(be.validate.errors),e=r.length);var m=L===e}else var m=!0}}}else{const A={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[A]:r.push(A),e++}var P=D===e;if(P&&i)i=!1,c=[c,3];else{P&&(i=!0,c=3);const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let L;if(s.op===void 0&&(L="op")||s.operand===void 0&&(L="operand")||s.with===void 0&&
(L="with")){const H={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:L},message:"must have require\
d property '"+L+"'"};r===null?r=[H]:r.push(H),e++}else{const H=e;for(const M in s)if(!(M==="op"||M==="operand"||M==="with")){const he={instancePath:t,
schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional p\
roperties"};r===null?r=[he]:r.push(he),e++;break}if(H===e){if(s.op!==void 0){const M=e;if(s.op!=="fill"){const he={instancePath:t+"/op",schemaPath:"\
#/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};r===null?r=[he]:r.push(he),
e++}var h=M===e}else var h=!0;if(h){if(s.operand!==void 0){const M=e;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"\
operand",rootData:g})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var h=M===e}else var h=!0;if(h)if(s.with!==void 0){
let M=s.with;const he=e,W=e;let X=!1;const te=e;if(!(M==="mean"||M==="median")){const ae={instancePath:t+"/with",schemaPath:"#/oneOf/4/prope\
rties/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[4].properties.with.anyOf[0].enum},message:"must be equal to one of th\
e allowed values"};r===null?r=[ae]:r.push(ae),e++}var _=te===e;if(X=X||_,!X){const ae=e;if(!(typeof M=="number"&&isFinite(M))){const ie={instancePath:t+
"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[ie]:
r.push(ie),e++}var _=ae===e;X=X||_}if(X)e=W,r!==null&&(W?r.length=W:r=null);else{const ae={instancePath:t+"/with",schemaPath:"#/oneOf/4/prop\
erties/with/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[ae]:r.push(ae),e++}var h=he===e}else var h=!0}}}}else{
const L={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[L]:r.push(L),
e++}var P=A===e;if(P&&i)i=!1,c=[c,4];else{P&&(i=!0,c=4);const L=e;if(e===L)if(s&&typeof s=="object"&&!Array.isArray(s)){let M;if(s.op===void 0&&
(M="op")||s.part===void 0&&(M="part")||s.column===void 0&&(M="column")||s.tokenizer===void 0&&(M="tokenizer")||s.range===void 0&&(M="range")){
const he={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:M},message:"must have required property \
'"+M+"'"};r===null?r=[he]:r.push(he),e++}else{const he=e;for(const W in s)if(!(W==="op"||W==="part"||W==="column"||W==="tokenizer"||W==="ran\
ge")){const X={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"\
must NOT have additional properties"};r===null?r=[X]:r.push(X),e++;break}if(he===e){if(s.op!==void 0){const W=e;if(s.op!=="tokens"){const X={
instancePath:t+"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equal to con\
stant"};r===null?r=[X]:r.push(X),e++}var a=W===e}else var a=!0;if(a){if(s.part!==void 0){let W=s.part;const X=e;if(!(W==="ids"||W==="mask"||
W==="next")){const ce={instancePath:t+"/part",schemaPath:"#/oneOf/5/properties/part/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[5].properties.
part.enum},message:"must be equal to one of the allowed values"};r===null?r=[ce]:r.push(ce),e++}var a=X===e}else var a=!0;if(a){if(s.column!==
void 0){let W=s.column;const X=e;if(e===X)if(typeof W=="string"){if(V(W)>65536){const ce={instancePath:t+"/column",schemaPath:"#/oneOf/5/pro\
perties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[ce]:r.push(
ce),e++}}else{const ce={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[ce]:r.push(ce),e++}var a=X===e}else var a=!0;if(a){if(s.tokenizer!==void 0){const W=e;sr(s.tokenizer,{instancePath:t+
"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:g})||(r=r===null?sr.errors:r.concat(sr.errors),e=r.length);var a=W===e}else
var a=!0;if(a)if(s.range!==void 0){const W=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(r=r===
null?ge.errors:r.concat(ge.errors),e=r.length);var a=W===e}else var a=!0}}}}}}else{const M={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[M]:r.push(M),e++}var P=L===e;if(P&&i)i=!1,c=[c,5];else{P&&(i=!0,c=5);const M=e;
if(e===M)if(s&&typeof s=="object"&&!Array.isArray(s)){let W;if(s.op===void 0&&(W="op")||s.column===void 0&&(W="column")||s.steps===void 0&&(W=
"steps")||s.stored===void 0&&(W="stored")||s.range===void 0&&(W="range")){const X={instancePath:t,schemaPath:"#/oneOf/6/required",keyword:"r\
equired",params:{missingProperty:W},message:"must have required property '"+W+"'"};r===null?r=[X]:r.push(X),e++}else{const X=e;for(const te in s)
if(!(te==="op"||te==="column"||te==="steps"||te==="stored"||te==="range")){const ce={instancePath:t,schemaPath:"#/oneOf/6/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"};r===null?r=[ce]:r.push(ce),
e++;break}if(X===e){if(s.op!==void 0){const te=e;if(s.op!=="picture"){const ce={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/con\
st",keyword:"const",params:{allowedValue:"picture"},message:"must be equal to constant"};r===null?r=[ce]:r.push(ce),e++}var u=te===e}else var u=!0;
if(u){if(s.column!==void 0){let te=s.column;const ce=e;if(e===ce)if(typeof te=="string"){if(V(te)>65536){const le={instancePath:t+"/column",
schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 character\
s"};r===null?r=[le]:r.push(le),e++}}else{const le={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[le]:r.push(le),e++}var u=ce===e}else var u=!0;if(u){if(s.steps!==void 0){let te=s.steps;
const ce=e;if(e===ce)if(Array.isArray(te))if(te.length>64){const le={instancePath:t+"/steps",schemaPath:"#/oneOf/6/properties/steps/maxItems",
keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};r===null?r=[le]:r.push(le),e++}else{var f=!0;const le=te.length;
for(let ie=0;ie<le;ie++){const $=e;tr(te[ie],{instancePath:t+"/steps/"+ie,parentData:te,parentDataProperty:ie,rootData:g})||(r=r===null?tr.errors:
r.concat(tr.errors),e=r.length);var f=$===e;if(!f)break}}else{const le={instancePath:t+"/steps",schemaPath:"#/oneOf/6/properties/steps/type",
keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[le]:r.push(le),e++}var u=ce===e}else var u=!0;if(u){if(s.stored!==
void 0){const te=e;xe(s.stored,{instancePath:t+"/stored",parentData:s,parentDataProperty:"stored",rootData:g})||(r=r===null?xe.errors:r.concat(
xe.errors),e=r.length);var u=te===e}else var u=!0;if(u)if(s.range!==void 0){const te=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"\
range",rootData:g})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var u=te===e}else var u=!0}}}}}}else{const W={instancePath:t,schemaPath:"\
#/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[W]:r.push(W),e++}var P=M===e;if(P&&i)i=!1,c=[c,6];else{
P&&(i=!0,c=6);const W=e;if(e===W)if(s&&typeof s=="object"&&!Array.isArray(s)){let te;if(s.op===void 0&&(te="op")||s.function===void 0&&(te="\
function")||s.operand===void 0&&(te="operand")){const ce={instancePath:t,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:te},
message:"must have required property '"+te+"'"};r===null?r=[ce]:r.push(ce),e++}else{const ce=e;for(const ae in s)if(!(ae==="op"||ae==="funct\
ion"||ae==="operand")){const le={instancePath:t,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"};r===null?r=[le]:r.push(le),e++;break}if(ce===e){if(s.op!==void 0){const ae=e;if(s.op!=="apply"){
const le={instancePath:t+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"apply"},message:"must be equ\
al to constant"};r===null?r=[le]:r.push(le),e++}var l=ae===e}else var l=!0;if(l){if(s.function!==void 0){let ae=s.function;const le=e;if(!(ae===
"abs"||ae==="sqrt"||ae==="exp"||ae==="log"||ae==="log1p"||ae==="sin"||ae==="cos"||ae==="round"||ae==="floor"||ae==="ceil")){const $={instancePath:t+
"/function",schemaPath:"#/oneOf/7/properties/function/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[7].properties.function.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[$]:r.push($),e++}var l=le===e}else var l=!0;if(l)if(s.operand!==void 0){const ae=e;
be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?be.validate.errors:r.concat(
be.validate.errors),e=r.length);var l=ae===e}else var l=!0}}}}else{const te={instancePath:t,schemaPath:"#/oneOf/7/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[te]:r.push(te),e++}var P=W===e;if(P&&i)i=!1,c=[c,7];else{P&&(i=!0,c=7);const te=e;if(e===
te)if(s&&typeof s=="object"&&!Array.isArray(s)){let ae;if(s.op===void 0&&(ae="op")||s.column===void 0&&(ae="column")||s.count===void 0&&(ae=
"count")||s.names===void 0&&(ae="names")||s.range===void 0&&(ae="range")){const le={instancePath:t,schemaPath:"#/oneOf/8/required",keyword:"\
required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"};r===null?r=[le]:r.push(le),e++}else{const le=e;for(const ie in s)
if(!(ie==="op"||ie==="column"||ie==="count"||ie==="names"||ie==="range")){const $={instancePath:t,schemaPath:"#/oneOf/8/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"};r===null?r=[$]:r.push($),e++;break}
if(le===e){if(s.op!==void 0){const ie=e;if(s.op!=="one_hot"){const $={instancePath:t+"/op",schemaPath:"#/oneOf/8/properties/op/const",keyword:"\
const",params:{allowedValue:"one_hot"},message:"must be equal to constant"};r===null?r=[$]:r.push($),e++}var F=ie===e}else var F=!0;if(F){if(s.
column!==void 0){let ie=s.column;const $=e;if(e===$)if(typeof ie=="string"){if(V(ie)>65536){const fe={instancePath:t+"/column",schemaPath:"#\
/oneOf/8/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?
r=[fe]:r.push(fe),e++}}else{const fe={instancePath:t+"/column",schemaPath:"#/oneOf/8/properties/column/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};r===null?r=[fe]:r.push(fe),e++}var F=$===e}else var F=!0;if(F){if(s.count!==void 0){const ie=e;J(s.count,{instancePath:t+
"/count",parentData:s,parentDataProperty:"count",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var F=ie===e}else var F=!0;
if(F){if(s.names!==void 0){let ie=s.names;const $=e,ee=e;let fe=!1;const G=e;if(e===G)if(Array.isArray(ie))if(ie.length>1e6){const n={instancePath:t+
"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 100\
0000 items"};r===null?r=[n]:r.push(n),e++}else{var b=!0;const n=ie.length;for(let Z=0;Z<n;Z++){let ve=ie[Z];const S=e;if(e===S)if(typeof ve==
"string"){if(V(ve)>65536){const o={instancePath:t+"/names/"+Z,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/maxLength",keyword:"maxLe\
ngth",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[o]:r.push(o),e++}}else{const o={instancePath:t+"/\
names/"+Z,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[o]:r.push(o),e++}var b=S===e;if(!b)break}}else{const n={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[n]:r.push(n),e++}var N=G===e;if(fe=fe||N,!fe){const n=e;if(ie!==null){const ve={
instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===
null?r=[ve]:r.push(ve),e++}var N=n===e;fe=fe||N}if(fe)e=ee,r!==null&&(ee?r.length=ee:r=null);else{const n={instancePath:t+"/names",schemaPath:"\
#/oneOf/8/properties/names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[n]:r.push(n),e++}var F=$===e}else
var F=!0;if(F)if(s.range!==void 0){const ie=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(r=r===
null?ge.errors:r.concat(ge.errors),e=r.length);var F=ie===e}else var F=!0}}}}}}else{const ae={instancePath:t,schemaPath:"#/oneOf/8/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[ae]:r.push(ae),e++}var P=te===e;if(P&&i)i=!1,c=[c,8];else{P&&(i=!0,c=8);const ae=e;
if(e===ae)if(s&&typeof s=="object"&&!Array.isArray(s)){let ie;if(s.op===void 0&&(ie="op")||s.column===void 0&&(ie="column")||s.part===void 0&&
(ie="part")||s.format===void 0&&(ie="format")||s.range===void 0&&(ie="range")){const $={instancePath:t,schemaPath:"#/oneOf/9/required",keyword:"\
required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};r===null?r=[$]:r.push($),e++}else{const $=e;for(const ee in s)
if(!(ee==="op"||ee==="column"||ee==="part"||ee==="format"||ee==="range")){const fe={instancePath:t,schemaPath:"#/oneOf/9/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"};r===null?r=[fe]:r.push(fe),e++;
break}if($===e){if(s.op!==void 0){const ee=e;if(s.op!=="date"){const fe={instancePath:t+"/op",schemaPath:"#/oneOf/9/properties/op/const",keyword:"\
const",params:{allowedValue:"date"},message:"must be equal to constant"};r===null?r=[fe]:r.push(fe),e++}var j=ee===e}else var j=!0;if(j){if(s.
column!==void 0){let ee=s.column;const fe=e;if(e===fe)if(typeof ee=="string"){if(V(ee)>65536){const me={instancePath:t+"/column",schemaPath:"\
#/oneOf/9/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?
r=[me]:r.push(me),e++}}else{const me={instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};r===null?r=[me]:r.push(me),e++}var j=fe===e}else var j=!0;if(j){if(s.part!==void 0){let ee=s.part;const fe=e;
if(!(ee==="days"||ee==="year"||ee==="month"||ee==="day"||ee==="day_of_week"||ee==="day_of_year"||ee==="hour"||ee==="minute")){const me={instancePath:t+
"/part",schemaPath:"#/oneOf/9/properties/part/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[9].properties.part.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[me]:r.push(me),e++}var j=fe===e}else var j=!0;if(j){if(s.format!==void 0){let ee=s.format;const fe=e,
G=e;let me=!1;const n=e;if(e===n)if(typeof ee=="string"){if(V(ee)>256){const ve={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/f\
ormat/anyOf/0/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};r===null?r=[ve]:r.push(ve),
e++}}else{const ve={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[ve]:r.push(ve),e++}var k=n===e;if(me=me||k,!me){const ve=e;if(ee!==null){const Y={instancePath:t+"/format",schemaPath:"\
#/oneOf/9/properties/format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[Y]:r.push(Y),e++}var k=ve===
e;me=me||k}if(me)e=G,r!==null&&(G?r.length=G:r=null);else{const ve={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[ve]:r.push(ve),e++}var j=fe===e}else var j=!0;if(j)if(s.range!==
void 0){const ee=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(r=r===null?ge.errors:r.concat(
ge.errors),e=r.length);var j=ee===e}else var j=!0}}}}}}else{const ie={instancePath:t,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[ie]:r.push(ie),e++}var P=ae===e;if(P&&i)i=!1,c=[c,9];else{P&&(i=!0,c=9);const ie=e;if(e===ie)
if(s&&typeof s=="object"&&!Array.isArray(s)){let ee;if(s.op===void 0&&(ee="op")||s.first===void 0&&(ee="first")||s.last===void 0&&(ee="last")||
s.operand===void 0&&(ee="operand")){const fe={instancePath:t,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:ee},
message:"must have required property '"+ee+"'"};r===null?r=[fe]:r.push(fe),e++}else{const fe=e;for(const G in s)if(!(G==="op"||G==="first"||
G==="last"||G==="operand")){const me={instancePath:t,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},
message:"must NOT have additional properties"};r===null?r=[me]:r.push(me),e++;break}if(fe===e){if(s.op!==void 0){const G=e;if(s.op!=="window"){
const me={instancePath:t+"/op",schemaPath:"#/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"window"},message:"must be e\
qual to constant"};r===null?r=[me]:r.push(me),e++}var E=G===e}else var E=!0;if(E){if(s.first!==void 0){let G=s.first;const me=e;if(!(typeof G==
"number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){const Z={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[Z]:r.push(Z),e++}if(e===me&&typeof G=="number"&&isFinite(G)){if(G>1e6||isNaN(G)){const Z={
instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must \
be <= 1000000"};r===null?r=[Z]:r.push(Z),e++}else if(G<-1e6||isNaN(G)){const Z={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/fi\
rst/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};r===null?r=[Z]:r.push(Z),e++}}var E=me===e}else
var E=!0;if(E){if(s.last!==void 0){let G=s.last;const me=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){const Z={instancePath:t+
"/last",schemaPath:"#/oneOf/10/properties/last/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[Z]:r.push(
Z),e++}if(e===me&&typeof G=="number"&&isFinite(G)){if(G>1e6||isNaN(G)){const Z={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/las\
t/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};r===null?r=[Z]:r.push(Z),e++}else if(G<-1e6||isNaN(
G)){const Z={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"\
must be >= -1000000"};r===null?r=[Z]:r.push(Z),e++}}var E=me===e}else var E=!0;if(E)if(s.operand!==void 0){const G=e;be.validate(s.operand,{
instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),
e=r.length);var E=G===e}else var E=!0}}}}}else{const ee={instancePath:t,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[ee]:r.push(ee),e++}var P=ie===e;P&&i?(i=!1,c=[c,10]):P&&(i=!0,c=10)}}}}}}}}}if(i)e=d,r!==null&&(d?r.length=d:r=
null);else{const B={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in \
oneOf"};return r===null?r=[B]:r.push(B),e++,He.errors=r,!1}return He.errors=r,e===0}function qe(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.type===void 0&&
(i="type")||s.value===void 0&&(i="value"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="name"||p==="type"||p==="value")){return qe.errors=[
{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.name;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>1024)return qe.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(V(p)<1)return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.type!==void 0){const p=e;rr(s.
type,{instancePath:t+"/type",parentData:s,parentDataProperty:"type",rootData:g})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var d=p===
e}else var d=!0;if(d)if(s.value!==void 0){const p=e;He(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:g})||
(r=r===null?He.errors:r.concat(He.errors),e=r.length);var d=p===e}else var d=!0}}}}else return qe.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=r,e===0}function Ze(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===void 0&&(h="kind")||s.value===void 0&&(h="value")){const _={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};r===null?r=[_]:
r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="value")){const u={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),e++;
break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="constant"){const u={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0;
if(v)if(s.value!==void 0){let a=s.value;const u=e;if(!(typeof a=="number"&&isFinite(a))){const l={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[l]:r.push(l),e++}var v=u===e}else var v=!0}}}else{
const h={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),
e++}var x=p===e;x&&(i=!0,c=0);const U=e;if(e===U)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===void 0&&(h="kind")||s.bound===
void 0&&(h="bound")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:h},message:"must hav\
e required property '"+h+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const a in s)if(!(a==="kind"||a==="bound")){const u={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};r===null?r=[u]:r.push(u),e++;break}if(_===e){if(s.kind!==void 0){const a=e;if(s.kind!=="uniform"){const u={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[u]:r.push(u),e++}var O=a===e}else var O=!0;if(O)if(s.bound!==void 0){let a=s.bound;const u=e;if(e===u)if(typeof a=="number"&&isFinite(a)){if(a<
0||isNaN(a)){const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[l]:r.push(l),e++}}else{const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[l]:r.push(l),e++}var O=u===e}else var O=!0}}}else{const h={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var x=U===e;if(x&&i)
i=!1,c=[c,1];else{x&&(i=!0,c=1);const h=e;if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.deviation===
void 0&&(a="deviation")){const u={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must\
 have required property '"+a+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;for(const f in s)if(!(f==="kind"||f==="deviation"||f==="zero_r\
ow")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;break}if(u===e){if(s.kind!==void 0){const f=e;if(s.kind!=="normal"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[l]:r.push(l),e++}var P=f===e}else var P=!0;if(P){if(s.deviation!==void 0){let f=s.deviation;const l=e;if(e===l)if(typeof f==
"number"&&isFinite(f)){if(f<0||isNaN(f)){const b={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[b]:r.push(b),e++}}else{const b={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[b]:r.push(b),e++}var P=l===
e}else var P=!0;if(P)if(s.zero_row!==void 0){const f=e;q(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var P=f===e}else var P=!0}}}}else{const a={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[a]:r.push(a),e++}var x=h===e;if(x&&i)i=!1,c=[c,2];else{x&&(i=!0,c=2);const a=e;
if(e===a)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.values===void 0&&(f="values")){const l={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[l]:
r.push(l),e++}else{const l=e;for(const F in s)if(!(F==="kind"||F==="values")){const b={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[b]:r.push(b),e++;
break}if(l===e){if(s.kind!==void 0){const F=e;if(s.kind!=="values"){const b={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[b]:r.push(b),e++}var R=F===e}else var R=!0;
if(R)if(s.values!==void 0){let F=s.values;const b=e;if(e===b)if(Array.isArray(F)){var m=!0;const j=F.length;for(let k=0;k<j;k++){let E=F[k];
const B=e;if(!(typeof E=="number"&&isFinite(E))){const D={instancePath:t+"/values/"+k,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[D]:r.push(D),e++}var m=B===e;if(!m)break}}else{const j={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[j]:r.push(j),
e++}var R=b===e}else var R=!0}}}else{const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[f]:r.push(f),e++}var x=a===e;x&&i?(i=!1,c=[c,3]):x&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const h={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?
r=[h]:r.push(h),e++,Ze.errors=r,!1}return Ze.errors=r,e===0}function Oe(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&(i="shape")||s.
initializer===void 0&&(i="initializer")||s.decays===void 0&&(i="decays")||s.layer===void 0&&(i="layer"))return Oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p===
"name"||p==="shape"||p==="initializer"||p==="decays"||p==="layer")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.
name;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(p)<1)return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=v===e}else var d=!0;if(d){if(s.shape!==void 0){const p=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:g})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.initializer!==void 0){const p=e;Ze(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:g})||(r=r===null?Ze.errors:r.concat(Ze.errors),
e=r.length);var d=p===e}else var d=!0;if(d){if(s.decays!==void 0){const p=e;if(typeof s.decays!="boolean")return Oe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=p===e}else var d=!0;
if(d)if(s.layer!==void 0){let p=s.layer;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>65536)return Oe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Oe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===
e}else var d=!0}}}}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Oe.errors=r,e===0}const yr={enum:["float32","int32","bool"]};function Qe(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,
e=0;return s==="float32"||s==="int32"||s==="bool"?(Qe.errors=r,e===0):(Qe.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:yr.enum},message:"must be equal to one of the allowed values"}],!1)}function je(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&
(i="shape")||s.dtype===void 0&&(i="dtype")||s.initializer===void 0&&(i="initializer")||s.layer===void 0&&(i="layer"))return je.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="name"||p==="shape"||p==="dtype"||p==="initializer"||p==="layer")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.name!==
void 0){let p=s.name;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>1024)return je.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(p)<1)return je.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.shape!==void 0){const p=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.dtype!==void 0){const p=e;Qe(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:g})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);
var d=p===e}else var d=!0;if(d){if(s.initializer!==void 0){const p=e;Ze(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:g})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.layer!==void 0){let p=s.
layer;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>65536)return je.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return je.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0}}}}}}else
return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=r,
e===0}const hr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Ue(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){
let r=null,e=0;const d=e;let i=!1;const c=e;q(s,{instancePath:t,parentData:oe,parentDataProperty:pe,rootData:g})||(r=r===null?q.errors:r.concat(
q.errors),e=r.length);var p=c===e;if(i=i||p,!i){const v=e;if(e===v)if(typeof s=="string"){if(V(s)>200){const O={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[O]:r.push(O),e++}else if(!hr.
test(s)){const O={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[O]:r.push(O),e++}var p=v===e;i=i||p}if(i)e=d,r!==null&&(d?r.
length=d:r=null);else{const v={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[v]:r.push(v),e++,Ue.errors=r,!1}return Ue.errors=r,e===0}function Ie(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const i in s){const c=e;Se(s[i],{instancePath:t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:g})||(r=r===null?Se.errors:r.concat(Se.errors),e=r.length);var d=c===e;if(!d)break}else return Ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=r,e===0}function Pe(s,{instancePath:t="",parentData:oe,
parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="n\
ame")||s.options===void 0&&(i="options"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="name"||p==="options")){return Pe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.name;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>1024)return Pe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(V(p)<1)return Pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d)if(s.options!==void 0){const p=e;Ie(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:g})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var d=p===e}else var d=!0}}}else
return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,
e===0}const or={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Ve(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.dtype===void 0&&(c="dtype")||s.shape===void 0&&(c="shape"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const p=e;for(const v in s)if(!(v==="dtype"||
v==="shape")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(s.dtype!==void 0){const v=e;Qe(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:g})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var d=v===e}else var d=!0;if(d)if(s.shape!==void 0){
let v=s.shape;const U=e;if(e===U)if(Array.isArray(v)){if(v.length>16)return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var i=!0;const x=v.length;for(let P=0;P<x;P++){
const R=e;Ue(v[P],{instancePath:t+"/shape/"+P,parentData:v,parentDataProperty:P,rootData:g})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.
length);var i=R===e;if(!i)break}}}else return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var d=U===e}else var d=!0}}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=r,e===0}function ir(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1;const c=e;if(!(typeof s==
"number"&&isFinite(s))){const U={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[U]:r.push(U),e++}var p=c===e;if(i=i||p,!i){const U=e;if(e===U)if(typeof s=="string"){if(V(s)>65536){const x={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[x]:r.push(x),e++}}else{
const x={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[x]:r.push(x),
e++}var p=U===e;if(i=i||p,!i){const x=e;if(typeof s!="boolean"){const R={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[R]:r.push(R),e++}var p=x===e;if(i=i||p,!i){const R=e;if(e===R)if(Array.isArray(s))if(s.length>
1e5){const h={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[h]:r.push(h),e++}else{var v=!0;const h=s.length;for(let _=0;_<h;_++){let a=s[_];const u=e;if(!(typeof a=="number"&&isFinite(
a))){const l={instancePath:t+"/"+_,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[l]:r.push(l),e++}var v=u===e;if(!v)break}}else{const h={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[h]:r.push(h),e++}var p=R===e;i=i||p}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const U={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[U]:r.push(U),e++,ir.errors=r,!1}return ir.errors=
r,e===0}function ke(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let v;if(s.op===void 0&&(v="op")||s.inputs===void 0&&(v="inputs")||s.outputs===void 0&&(v="outputs")||s.attributes===
void 0&&(v="attributes")||s.layer===void 0&&(v="layer"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const U=e;for(const O in s)if(!(O==="op"||O==="inputs"||O==="outputs"||
O==="attributes"||O==="layer")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(U===e){if(s.op!==void 0){let O=s.op;const x=e;if(e===x)if(typeof O==
"string"){if(V(O)>1024)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(V(O)<1)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ke.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=x===e}else var d=!0;if(d){if(s.inputs!==void 0){
let O=s.inputs;const x=e;if(e===x)if(Array.isArray(O)){if(O.length>4096)return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var i=!0;const R=O.length;for(let m=0;m<
R;m++){const h=e;q(O[m],{instancePath:t+"/inputs/"+m,parentData:O,parentDataProperty:m,rootData:g})||(r=r===null?q.errors:r.concat(q.errors),
e=r.length);var i=h===e;if(!i)break}}}else return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var d=x===e}else var d=!0;if(d){if(s.outputs!==void 0){let O=s.outputs;const x=e;if(e===x)
if(Array.isArray(O)){if(O.length>4096)return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var c=!0;const R=O.length;for(let m=0;m<R;m++){const h=e;q(O[m],
{instancePath:t+"/outputs/"+m,parentData:O,parentDataProperty:m,rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var c=h===
e;if(!c)break}}}else return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var d=x===e}else var d=!0;if(d){if(s.attributes!==void 0){let O=s.attributes;const x=e;if(e===x)if(O&&typeof O==
"object"&&!Array.isArray(O))for(const R in O){const m=e;ir(O[R],{instancePath:t+"/attributes/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,
parentDataProperty:R,rootData:g})||(r=r===null?ir.errors:r.concat(ir.errors),e=r.length);var p=m===e;if(!p)break}else return ke.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=x===e}else
var d=!0;if(d)if(s.layer!==void 0){let O=s.layer;const x=e;if(e===x)if(typeof O=="string"){if(V(O)>65536)return ke.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return ke.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var d=x===e}else var d=!0}}}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ke.errors=r,e===0}function ne(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.values===void 0&&(P="values")||
s.inputs===void 0&&(P="inputs")||s.instructions===void 0&&(P="instructions")||s.outputs===void 0&&(P="outputs"))return ne.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const R=e;for(const m in s)
if(!(m==="name"||m==="values"||m==="inputs"||m==="instructions"||m==="outputs")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(R===e){if(s.
name!==void 0){let m=s.name;const h=e;if(e===h)if(typeof m=="string"){if(V(m)>1024)return ne.errors=[{instancePath:t+"/name",schemaPath:"#/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(m)<1)return ne.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var d=h===e}else var d=!0;if(d){if(s.values!==void 0){let m=s.values;const h=e;if(e===h)if(Array.isArray(m)){
if(m.length>1e6)return ne.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var i=!0;const a=m.length;for(let u=0;u<a;u++){const f=e;Ve(m[u],{instancePath:t+"/val\
ues/"+u,parentData:m,parentDataProperty:u,rootData:g})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var i=f===e;if(!i)break}}}else
return ne.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var d=h===e}else var d=!0;if(d){if(s.inputs!==void 0){let m=s.inputs;const h=e;if(e===h)if(Array.isArray(m)){var c=!0;const a=m.length;
for(let u=0;u<a;u++){let f=m[u];const l=e;if(e===l)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.name===void 0&&(b="name")||f.role===
void 0&&(b="role")||f.value===void 0&&(b="value"))return ne.errors=[{instancePath:t+"/inputs/"+u,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const N=e;for(const j in f)if(!(j==="\
name"||j==="role"||j==="value")){return ne.errors=[{instancePath:t+"/inputs/"+u,schemaPath:"#/properties/inputs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(N===e){if(f.name!==
void 0){let j=f.name;const k=e;if(e===k)if(typeof j=="string"){if(V(j)>1024)return ne.errors=[{instancePath:t+"/inputs/"+u+"/name",schemaPath:"\
#/properties/inputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1;if(V(j)<1)return ne.errors=[{instancePath:t+"/inputs/"+u+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/inputs/"+u+"/name",
schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=k===e}else
var p=!0;if(p){if(f.role!==void 0){let j=f.role;const k=e;if(!(j==="parameter"||j==="buffer"||j==="feature"||j==="label"||j==="scalar"))return ne.
errors=[{instancePath:t+"/inputs/"+u+"/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:or.
properties.inputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var p=k===e}else var p=!0;if(p)if(f.
value!==void 0){const j=e;q(f.value,{instancePath:t+"/inputs/"+u+"/value",parentData:f,parentDataProperty:"value",rootData:g})||(r=r===null?
q.errors:r.concat(q.errors),e=r.length);var p=j===e}else var p=!0}}}}else return ne.errors=[{instancePath:t+"/inputs/"+u,schemaPath:"#/prope\
rties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=l===e;if(!c)break}}else return ne.errors=
[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=h===
e}else var d=!0;if(d){if(s.instructions!==void 0){let m=s.instructions;const h=e;if(e===h)if(Array.isArray(m)){if(m.length>1e6)return ne.errors=
[{instancePath:t+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT hav\
e more than 1000000 items"}],!1;{var v=!0;const a=m.length;for(let u=0;u<a;u++){const f=e;ke(m[u],{instancePath:t+"/instructions/"+u,parentData:m,
parentDataProperty:u,rootData:g})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var v=f===e;if(!v)break}}}else return ne.errors=[{instancePath:t+
"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=h===e}else
var d=!0;if(d)if(s.outputs!==void 0){let m=s.outputs;const h=e;if(e===h)if(Array.isArray(m)){var U=!0;const a=m.length;for(let u=0;u<a;u++){
let f=m[u];const l=e;if(e===l)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.name===void 0&&(b="name")||f.role===void 0&&(b="role")||
f.value===void 0&&(b="value"))return ne.errors=[{instancePath:t+"/outputs/"+u,schemaPath:"#/properties/outputs/items/required",keyword:"requ\
ired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const N=e;for(const j in f)if(!(j==="name"||j==="role"||
j==="value"||j==="rows")){return ne.errors=[{instancePath:t+"/outputs/"+u,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(N===e){if(f.name!==void 0){let j=f.
name;const k=e;if(e===k)if(typeof j=="string"){if(V(j)>1024)return ne.errors=[{instancePath:t+"/outputs/"+u+"/name",schemaPath:"#/properties\
/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(
j)<1)return ne.errors=[{instancePath:t+"/outputs/"+u+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/outputs/"+u+"/name",schemaPath:"\
#/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=k===e}else var O=!0;
if(O){if(f.role!==void 0){let j=f.role;const k=e;if(!(j==="gradient"||j==="buffer"||j==="loss_sum"||j==="weight_sum"||j==="metric"||j==="out\
put"))return ne.errors=[{instancePath:t+"/outputs/"+u+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{
allowedValues:or.properties.outputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var O=k===e}else var O=!0;
if(O){if(f.value!==void 0){const j=e;q(f.value,{instancePath:t+"/outputs/"+u+"/value",parentData:f,parentDataProperty:"value",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var O=j===e}else var O=!0;if(O)if(f.rows!==void 0){let j=f.rows;const k=e;if(e===k)if(j&&
typeof j=="object"&&!Array.isArray(j)){let B;if(j.part===void 0&&(B="part")||j.term===void 0&&(B="term"))return ne.errors=[{instancePath:t+"\
/outputs/"+u+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/required",keyword:"required",params:{missingProperty:B},message:"\
must have required property '"+B+"'"}],!1;{const y=e;for(const D in j)if(!(D==="part"||D==="term")){return ne.errors=[{instancePath:t+"/outp\
uts/"+u+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(j.part!==void 0){let D=j.part;const T=e;if(!(D==="values"||D==="indice\
s"))return ne.errors=[{instancePath:t+"/outputs/"+u+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",
keyword:"enum",params:{allowedValues:or.properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the \
allowed values"}],!1;var x=T===e}else var x=!0;if(x)if(j.term!==void 0){const D=e;q(j.term,{instancePath:t+"/outputs/"+u+"/rows/term",parentData:j,
parentDataProperty:"term",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var x=D===e}else var x=!0}}}else return ne.errors=
[{instancePath:t+"/outputs/"+u+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var O=k===e}else var O=!0}}}}}else return ne.errors=[{instancePath:t+"/outputs/"+u,schemaPath:"#/properties/outputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=l===e;if(!U)break}}else return ne.errors=[{instancePath:t+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=h===e}else var d=!0}}}}}}else
return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=r,
e===0}const gr={type:"object",properties:{evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},
required:["trigger","delay"],additionalProperties:!1},logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"b\
oolean"}},required:["trigger","firstStep"],additionalProperties:!1},saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{
anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"\
string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"\
null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","best","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"obj\
ect",properties:{kind:{enum:["linear","cosine","cosine_with_restarts","polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{
oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:[
"kind","warmup"],additionalProperties:!1}},required:["evaluation","logging","saving","learningRate"],additionalProperties:!1},vr={oneOf:[{type:"\
object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{
$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"object",properties:{kind:{enum:["epochs","seconds"]},every:{
type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};function De(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.kind===
void 0&&(P="kind")){const R={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have\
 required property '"+P+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const m in s)if(m!=="kind"){const h={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};
r===null?r=[h]:r.push(h),e++;break}if(R===e&&s.kind!==void 0&&s.kind!=="never"){const m={instancePath:t+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===null?r=[m]:r.push(m),e++}}}else{const P={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[P]:r.push(P),e++}var O=p===
e;O&&(i=!0,c=0);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.kind===void 0&&(P="kind")||s.every===void 0&&(P="\
every")){const R={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:P},message:"must have required p\
roperty '"+P+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const m in s)if(!(m==="kind"||m==="every")){const h={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};
r===null?r=[h]:r.push(h),e++;break}if(R===e){if(s.kind!==void 0){const m=e;if(s.kind!=="steps"){const h={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===null?r=[h]:r.push(h),
e++}var U=m===e}else var U=!0;if(U)if(s.every!==void 0){const m=e;J(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",
rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var U=m===e}else var U=!0}}}else{const P={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[P]:r.push(P),e++}var O=v===e;if(O&&i)i=!1,c=[c,1];else{
O&&(i=!0,c=1);const P=e;if(e===P)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.every===void 0&&(m="ev\
ery")){const h={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required pro\
perty '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{const h=e;for(const _ in s)if(!(_==="kind"||_==="every")){const a={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[a]:r.push(a),e++;break}if(h===e){if(s.kind!==void 0){let _=s.kind;const a=e;if(!(_==="epochs"||_==="seconds")){const u={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:vr.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[u]:r.push(u),e++}var x=a===e}else var x=!0;if(x)if(s.every!==void 0){let _=s.every;const a=e;
if(e===a)if(typeof _=="number"&&isFinite(_)){if(_<=0||isNaN(_)){const f={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[f]:r.push(f),e++}}else{const f={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[f]:r.push(f),e++}var x=a===e}else var x=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[m]:r.push(m),e++}var O=P===e;O&&i?(i=!1,c=[c,2]):O&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{
const P={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===
null?r=[P]:r.push(P),e++,De.errors=r,!1}return De.errors=r,e===0}function ye(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.evaluation===void 0&&(h="evaluation")||s.logging===void 0&&(h=
"logging")||s.saving===void 0&&(h="saving")||s.learningRate===void 0&&(h="learningRate"))return ye.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const _=e;for(const a in s)if(!(a===
"evaluation"||a==="logging"||a==="saving"||a==="learningRate")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.evaluation!==void 0){
let a=s.evaluation;const u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.trigger===void 0&&(f="trigger")||a.delay===void 0&&
(f="delay"))return ye.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{const l=e;for(const F in a)if(!(F==="trigger"||F==="delay")){return ye.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"\
must NOT have additional properties"}],!1;break}if(l===e){if(a.trigger!==void 0){const F=e;De(a.trigger,{instancePath:t+"/evaluation/trigger",
parentData:a,parentDataProperty:"trigger",rootData:g})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var d=F===e}else var d=!0;if(d)
if(a.delay!==void 0){let F=a.delay;const b=e;if(e===b)if(typeof F=="number"&&isFinite(F)){if(F<0||isNaN(F))return ye.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ye.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var d=b===e}else var d=!0}}}else return ye.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0;if(i){
if(s.logging!==void 0){let a=s.logging;const u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.trigger===void 0&&(l="trig\
ger")||a.firstStep===void 0&&(l="firstStep"))return ye.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const F=e;for(const b in a)if(!(b==="trigger"||b===
"firstStep")){return ye.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(F===e){if(a.trigger!==void 0){const b=e;De(a.
trigger,{instancePath:t+"/logging/trigger",parentData:a,parentDataProperty:"trigger",rootData:g})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var c=b===e}else var c=!0;if(c)if(a.firstStep!==void 0){const b=e;if(typeof a.firstStep!="boolean")return ye.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var c=b===e}else var c=!0}}}else return ye.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0;if(i){if(s.saving!==void 0){let a=s.saving;const u=e;if(e===
u)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.trigger===void 0&&(l="trigger")||a.keep===void 0&&(l="keep")||a.best===void 0&&(l=
"best")||a.loadBestAtEnd===void 0&&(l="loadBestAtEnd"))return ye.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const F=e;for(const b in a)if(!(b==="trigg\
er"||b==="keep"||b==="best"||b==="loadBestAtEnd")){return ye.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(F===e){if(a.
trigger!==void 0){const b=e;De(a.trigger,{instancePath:t+"/saving/trigger",parentData:a,parentDataProperty:"trigger",rootData:g})||(r=r===null?
De.errors:r.concat(De.errors),e=r.length);var p=b===e}else var p=!0;if(p){if(a.keep!==void 0){let b=a.keep;const N=e,j=e;let k=!1;const E=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[y]:r.push(y),e++}if(e===E&&typeof b=="numbe\
r"&&isFinite(b)){if(b>9007199254740991||isNaN(b)){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[y]:r.push(
y),e++}else if(b<-9007199254740991||isNaN(b)){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[y]:r.push(y),
e++}}var v=E===e;if(k=k||v,!k){const y=e;if(b!==null){const T={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[T]:r.push(T),e++}var v=y===e;k=k||v}if(k)e=j,r!==null&&
(j?r.length=j:r=null);else{const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[y]:r.push(y),e++,ye.errors=r,!1}var p=N===e}else var p=!0;if(p){if(a.best!==void 0){
let b=a.best;const N=e,j=e;let k=!1;const E=e;if(e===E)if(b&&typeof b=="object"&&!Array.isArray(b)){let y;if(b.metric===void 0&&(y="metric")||
b.greaterIsBetter===void 0&&(y="greaterIsBetter")){const D={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[D]:r.push(D),e++}else{
const D=e;for(const T in b)if(!(T==="metric"||T==="greaterIsBetter")){const A={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additiona\
l properties"};r===null?r=[A]:r.push(A),e++;break}if(D===e){if(b.metric!==void 0){let T=b.metric;const A=e;if(e===A)if(typeof T=="string"){if(V(
T)>1024){const z={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[z]:r.push(z),e++}else if(V(T)<1){const z={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[z]:r.push(z),e++}}else{const z={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[z]:r.push(z),e++}var U=A===e}else var U=!0;if(U)if(b.greaterIsBetter!==void 0){const T=e;if(typeof b.greaterIsBetter!=
"boolean"){const z={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[z]:r.push(z),e++}var U=T===e}else var U=!0}}}else{
const y={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[y]:r.push(y),e++}var O=E===e;if(k=k||O,!k){const y=e;if(b!==null){const T={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[T]:r.push(T),e++}var O=y===
e;k=k||O}if(k)e=j,r!==null&&(j?r.length=j:r=null);else{const y={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[y]:r.push(y),e++,ye.errors=r,!1}var p=N===e}else
var p=!0;if(p)if(a.loadBestAtEnd!==void 0){const b=e;if(typeof a.loadBestAtEnd!="boolean")return ye.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var p=b===e}else var p=!0}}}}}else return ye.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0;if(i)if(s.learningRate!==void 0){let a=s.learningRate;const u=e;if(e===
u)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.warmup===void 0&&(l="warmup"))return ye.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;{const F=e;for(const b in a)if(!(b==="kind"||b==="warmup")){return ye.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have addition\
al properties"}],!1;break}if(F===e){if(a.kind!==void 0){let b=a.kind;const N=e;if(!(b==="linear"||b==="cosine"||b==="cosine_with_restarts"||
b==="polynomial"||b==="constant"||b==="constant_with_warmup"||b==="inverse_sqrt"))return ye.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:gr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var x=N===e}else var x=!0;if(x)if(a.warmup!==void 0){let b=a.warmup;const N=e,j=e;let k=!1,
E=null;const B=e;if(e===B)if(b&&typeof b=="object"&&!Array.isArray(b)){let T;if(b.kind===void 0&&(T="kind")||b.value===void 0&&(T="value")){
const A={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:T},message:"must have required property '"+T+"'"};r===null?r=[A]:r.push(A),e++}else{const A=e;for(const z in b)if(!(z===
"kind"||z==="value")){const L={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"};r===null?r=[L]:r.
push(L),e++;break}if(A===e){if(b.kind!==void 0){const z=e;if(b.kind!=="steps"){const L={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};r===null?r=[L]:r.push(L),e++}var P=z===e}else var P=!0;if(P)if(b.value!==void 0){const z=e;q(b.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:b,parentDataProperty:"value",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var P=z===
e}else var P=!0}}}else{const T={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[T]:r.push(T),e++}var m=B===e;m&&(k=!0,E=0);const y=e;if(e===y)if(b&&
typeof b=="object"&&!Array.isArray(b)){let T;if(b.kind===void 0&&(T="kind")||b.value===void 0&&(T="value")){const A={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:T},message:"\
must have required property '"+T+"'"};r===null?r=[A]:r.push(A),e++}else{const A=e;for(const z in b)if(!(z==="kind"||z==="value")){const L={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:z},message:"must NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(A===e){if(b.kind!==void 0){
const z=e;if(b.kind!=="ratio"){const L={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[L]:r.push(L),e++}
var R=z===e}else var R=!0;if(R)if(b.value!==void 0){let z=b.value;const L=e;if(e===L)if(typeof z=="number"&&isFinite(z)){if(z>1||isNaN(z)){const M={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[M]:r.push(M),e++}else if(z<0||isNaN(z)){const M={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[M]:r.push(M),e++}var R=L===e}else var R=!0}}}else{const T={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[T]:r.push(T),e++}var m=y===e;
if(m&&k?(k=!1,E=[E,1]):m&&(k=!0,E=1),k)e=j,r!==null&&(j?r.length=j:r=null);else{const T={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:E},message:"must match exactly one schema in oneOf"};
return r===null?r=[T]:r.push(T),e++,ye.errors=r,!1}var x=N===e}else var x=!0}}}else return ye.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ye.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=r,e===0}const pr={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},Fe={validate:Be};function Be(s,{
instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.value===void 0&&(m="value")){const h={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{const h=e;
for(const _ in s)if(!(_==="op"||_==="value")){const a={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(h===e){if(s.op!==void 0){
const _=e;if(s.op!=="constant"){const a={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),e++}var v=_===e}else var v=!0;if(v)if(s.value!==void 0){let _=s.value;
const a=e;if(!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"&&typeof _!="string"&&_!==null){const f={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:pr.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[f]:r.push(f),e++}var v=a===e}else var v=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var x=p===e;x&&(i=!0,c=0);const U=e;if(e===U)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.name===void 0&&(m="name")){const h={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[h]:r.push(h),e++}else{const h=e;for(const _ in s)
if(!(_==="op"||_==="name")){const a={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(h===e){if(s.op!==void 0){const _=e;if(s.op!=="name"){const a={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[a]:r.push(a),e++}var O=_===e}else var O=!0;if(O)if(s.name!==void 0){let _=s.name;const a=e;if(e===a)if(typeof _=="string"){
if(V(_)>1024){const f={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[f]:r.push(f),e++}else if(V(_)<1){const f={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),e++}}else{
const f={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[f]:r.push(f),e++}var O=a===e}else var O=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var x=U===e;if(x&&i)i=!1,c=[c,1];else{x&&(i=!0,c=1);const m=e;if(e===m)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op")||s.operand===void 0&&(_="operand")){const a={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};r===null?r=[a]:r.push(a),e++}else{
const a=e;for(const u in s)if(!(u==="op"||u==="operand")){const f={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}if(a===e){if(s.
op!==void 0){let u=s.op;const f=e;if(!(u==="not"||u==="negate"||u==="is-nan"||u==="is-infinite")){const l={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:pr.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[l]:r.push(l),e++}var P=f===e}else var P=!0;if(P)if(s.operand!==void 0){const u=e;Fe.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?Fe.validate.errors:r.concat(Fe.validate.errors),e=r.length);var P=u===
e}else var P=!0}}}else{const _={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[_]:r.push(_),e++}var x=m===e;if(x&&i)i=!1,c=[c,2];else{x&&(i=!0,c=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){
let u;if(s.op===void 0&&(u="op")||s.left===void 0&&(u="left")||s.right===void 0&&(u="right")){const f={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;
for(const l in s)if(!(l==="op"||l==="left"||l==="right")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[F]:r.push(F),e++;break}if(f===e){if(s.
op!==void 0){let l=s.op;const F=e;if(!(l==="and"||l==="or"||l==="<"||l==="<="||l===">"||l===">="||l==="=="||l==="!="||l==="+"||l==="-"||l===
"*"||l==="/")){const b={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:pr.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[b]:r.push(b),e++}var R=F===e}else var R=!0;if(R){if(s.left!==void 0){
const l=e;Fe.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(r=r===null?Fe.validate.errors:r.concat(
Fe.validate.errors),e=r.length);var R=l===e}else var R=!0;if(R)if(s.right!==void 0){const l=e;Fe.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:g})||(r=r===null?Fe.validate.errors:r.concat(Fe.validate.errors),e=r.length);var R=l===e}else var R=!0}}}}else{
const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),
e++}var x=_===e;x&&i?(i=!1,c=[c,3]):x&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const m={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Be.errors=r,
!1}return Be.errors=r,e===0}function ze(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.name===void 0&&(c="name")||s.options===void 0&&(c="options"))return ze.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const p=e;for(const v in s)if(!(v==="name"||
v==="options"||v==="measured")){return ze.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===e){if(s.name!==void 0){let v=s.name;const U=e;if(e===U)
if(typeof v=="string"){if(V(v)>1024)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(v)<1)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ze.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=U===e}else var d=!0;if(d){
if(s.options!==void 0){const v=e;Ie(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:g})||(r=r===null?
Ie.errors:r.concat(Ie.errors),e=r.length);var d=v===e}else var d=!0;if(d)if(s.measured!==void 0){let v=s.measured;const U=e;if(e===U)if(v&&typeof v==
"object"&&!Array.isArray(v))for(const x in v){const P=e;Be(v[x],{instancePath:t+"/measured/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,
parentDataProperty:x,rootData:g})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);var i=P===e;if(!i)break}else return ze.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=U===e}else var d=!0}}}}else
return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=r,
e===0}function Le(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.event===void 0&&(p="event")||s.condition===void 0&&(p="condition")||s.actions===void 0&&(p="actions"))return Le.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const v=e;for(const U in s)if(!(U==="event"||U==="condition"||U==="actions")){return Le.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(v===e){
if(s.event!==void 0){let U=s.event;const O=e;if(e===O)if(typeof U=="string"){if(V(U)>1024)return Le.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(U)<1)return Le.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Le.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var d=O===e}else var d=!0;if(d){if(s.condition!==void 0){let U=s.condition;const O=e,x=e;let P=!1;const R=e;
Be(U,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:g})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);
var i=R===e;if(P=P||i,!P){const h=e;if(U!==null){const a={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[a]:r.push(a),e++}var i=h===e;P=P||i}if(P)e=x,r!==null&&(x?r.length=x:r=null);else{
const h={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return r===null?r=[h]:r.push(h),e++,Le.errors=r,!1}var d=O===e}else var d=!0;if(d)if(s.actions!==void 0){let U=s.actions;const O=e;if(e===
O)if(Array.isArray(U)){var c=!0;const P=U.length;for(let R=0;R<P;R++){const m=e;ze(U[R],{instancePath:t+"/actions/"+R,parentData:U,parentDataProperty:R,
rootData:g})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=m===e;if(!c)break}}else return Le.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=O===e}else var d=!0}}}}else
return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=r,
e===0}function Me(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return Me.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Me.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const c=s.length;if(c>0){const p=e;J(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:g})||
(r=r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e}if(d){if(c>1){const p=e;J(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e}if(d&&c>2){const p=e;J(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e}}}else return Me.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Me.errors=r,e===0}function Te(s,{
instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var d=!0;const i=s.length;
for(let c=0;c<i;c++){const p=e;Me(s[c],{instancePath:t+"/"+c,parentData:s,parentDataProperty:c,rootData:g})||(r=r===null?Me.errors:r.concat(
Me.errors),e=r.length);var d=p===e;if(!d)break}}else return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return Te.errors=r,e===0}function Re(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end")||s.line===void 0&&(i="line")||s.column===
void 0&&(i="column"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must h\
ave required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="file"||p==="start"||p==="end"||p==="line"||p==="column")){return Re.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"}],!1;break}if(c===e){if(s.file!==void 0){let p=s.file;const v=e;if(e===v)if(typeof p=="string"){if(V(p)>65536)return Re.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Re.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.start!==void 0){const p=e;q(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.end!==void 0){
const p=e;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var d=p===e}else var d=!0;if(d){if(s.line!==void 0){const p=e;J(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:g})||
(r=r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.column!==void 0){const p=e;J(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var d=p===e}else var d=!0}}}}}}else
return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=r,
e===0}const br=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function w(s,{instancePath:t="",parentData:oe,parentDataProperty:pe,
rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let le;if(s.format_version===void 0&&(le="format_vers\
ion")||s.hash===void 0&&(le="hash")||s.spec===void 0&&(le="spec")||s.environment===void 0&&(le="environment")||s.source_map===void 0&&(le="s\
ource_map"))return w.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:le},message:"must have requi\
red property '"+le+"'"}],!1;{const ie=e;for(const $ in s)if(!($==="format_version"||$==="hash"||$==="spec"||$==="environment"||$==="source_m\
ap")){return w.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"\
must NOT have additional properties"}],!1;break}if(ie===e){if(s.format_version!==void 0){const $=e;if(s.format_version!==1)return w.errors=[
{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var d=$===e}else var d=!0;if(d){if(s.hash!==void 0){const $=e;de(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var d=$===e}else var d=!0;if(d){if(s.spec!==void 0){let $=s.spec;const ee=e;
if(e===ee)if($&&typeof $=="object"&&!Array.isArray($)){let G;if($.name===void 0&&(G="name")||$.arguments===void 0&&(G="arguments")||$.data===
void 0&&(G="data")||$.model===void 0&&(G="model")||$.loss===void 0&&(G="loss")||$.metrics===void 0&&(G="metrics")||$.programs===void 0&&(G="\
programs")||$.optimizer===void 0&&(G="optimizer")||$.training===void 0&&(G="training")||$.callbacks===void 0&&(G="callbacks")||$.event_rules===
void 0&&(G="event_rules")||$.forecast===void 0&&(G="forecast")||$.outputs===void 0&&(G="outputs"))return w.errors=[{instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const me=e;for(const n in $)
if(!Xe.call(Je.properties.spec.properties,n)){return w.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(me===e){if($.name!==void 0){
let n=$.name;const Z=e;if(e===Z)if(typeof n=="string"){if(V(n)>1024)return w.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/s\
pec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(n)<1)return w.
errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=Z===e}else var i=!0;if(i){if($.arguments!==void 0){let n=$.
arguments;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(n))for(const S in n){const Y=e;Ce(n[S],{instancePath:t+"/spec/argument\
s/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:S,rootData:g})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);
var c=Y===e;if(!c)break}else return w.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spec/properties/arguments/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if($.data!==void 0){let n=$.data;const Z=e;if(e===
Z)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.sources===void 0&&(S="sources")||n.train===void 0&&(S="train")||n.eval===void 0&&(S=
"eval")||n.test===void 0&&(S="test")||n.inputs===void 0&&(S="inputs")||n.labels===void 0&&(S="labels"))return w.errors=[{instancePath:t+"/sp\
ec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:S},message:"must have required p\
roperty '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!(o==="sources"||o==="train"||o==="eval"||o==="test"||o==="inputs"||o==="labels"||o==="\
length_column")){return w.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.sources!==void 0){
let o=n.sources;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o))for(const _e in o){const K=e;er(o[_e],{instancePath:t+"/spec/\
data/sources/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_e,rootData:g})||(r=r===null?er.errors:r.concat(er.
errors),e=r.length);var p=K===e;if(!p)break}else return w.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/propert\
ies/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=C===e}else var v=!0;if(v){if(n.train!==
void 0){let o=n.train;const C=e;if(e===C)if(typeof o=="string"){if(V(o)>1024)return w.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(V(o)<1)return w.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var v=C===e}else var v=!0;if(v){if(n.eval!==void 0){let o=n.eval;const C=e;if(e===C)if(Array.isArray(o)){var U=!0;const K=o.
length;for(let Q=0;Q<K;Q++){let I=o[Q];const re=e;if(e===re)if(typeof I=="string"){if(V(I)>1024)return w.errors=[{instancePath:t+"/spec/data\
/eval/"+Q,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"mu\
st NOT have more than 1024 characters"}],!1;if(V(I)<1)return w.errors=[{instancePath:t+"/spec/data/eval/"+Q,schemaPath:"#/properties/spec/pr\
operties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return w.errors=[{instancePath:t+"/spec/data/eval/"+Q,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var U=re===e;if(!U)break}}else return w.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"\
#/properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var v=C===e}else var v=!0;
if(v){if(n.test!==void 0){let o=n.test;const C=e,_e=e;let K=!1;const Q=e;if(e===Q)if(typeof o=="string"){if(V(o)>1024){const re={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[re]:r.push(re),e++}else if(V(o)<1){const re={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[re]:r.push(re),e++}}else{const re={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data\
/properties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[re]:r.push(re),e++}var O=Q===e;if(K=
K||O,!K){const re=e;if(o!==null){const ue={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ue]:r.push(ue),e++}var O=re===e;K=K||O}if(K)e=_e,r!==null&&
(_e?r.length=_e:r=null);else{const re={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[re]:r.push(re),e++,w.errors=r,!1}var v=C===e}else var v=!0;
if(v){if(n.inputs!==void 0){let o=n.inputs;const C=e;if(e===C)if(Array.isArray(o)){var x=!0;const K=o.length;for(let Q=0;Q<K;Q++){const I=e;
qe(o[Q],{instancePath:t+"/spec/data/inputs/"+Q,parentData:o,parentDataProperty:Q,rootData:g})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.
length);var x=I===e;if(!x)break}}else return w.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/pro\
perties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var v=C===e}else var v=!0;if(v){if(n.labels!==void 0){
let o=n.labels;const C=e;if(e===C)if(Array.isArray(o)){var P=!0;const K=o.length;for(let Q=0;Q<K;Q++){const I=e;qe(o[Q],{instancePath:t+"/sp\
ec/data/labels/"+Q,parentData:o,parentDataProperty:Q,rootData:g})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var P=I===e;if(!P)break}}else
return w.errors=[{instancePath:t+"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var v=C===e}else var v=!0;if(v)if(n.length_column!==void 0){let o=n.length_column;const C=e;if(e===
C)if(typeof o=="string"){if(V(o)>1024)return w.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/d\
ata/properties/length_column/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(
o)<1)return w.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spe\
c/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var v=C===e}else var v=!0}}}}}}}}else return w.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/prope\
rties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if($.model!==void 0){let n=$.
model;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.parameters===void 0&&(S="parameters")||n.buffers===void 0&&
(S="buffers")||n.layers===void 0&&(S="layers")||n.initial_weights===void 0&&(S="initial_weights"))return w.errors=[{instancePath:t+"/spec/mo\
del",schemaPath:"#/properties/spec/properties/model/required",keyword:"required",params:{missingProperty:S},message:"must have required prop\
erty '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!(o==="parameters"||o==="buffers"||o==="layers"||o==="initial_weights")){return w.errors=[
{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.parameters!==void 0){let o=n.parameters;const C=e;if(e===C)if(Array.
isArray(o)){var R=!0;const _e=o.length;for(let K=0;K<_e;K++){const Q=e;Oe(o[K],{instancePath:t+"/spec/model/parameters/"+K,parentData:o,parentDataProperty:K,
rootData:g})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var R=Q===e;if(!R)break}}else return w.errors=[{instancePath:t+"/spec/mo\
del/parameters",schemaPath:"#/properties/spec/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var m=C===e}else var m=!0;if(m){if(n.buffers!==void 0){let o=n.buffers;const C=e;if(e===C)if(Array.isArray(o)){var h=!0;const K=o.
length;for(let Q=0;Q<K;Q++){const I=e;je(o[Q],{instancePath:t+"/spec/model/buffers/"+Q,parentData:o,parentDataProperty:Q,rootData:g})||(r=r===
null?je.errors:r.concat(je.errors),e=r.length);var h=I===e;if(!h)break}}else return w.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"\
#/properties/spec/properties/model/properties/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=C===e}else
var m=!0;if(m){if(n.layers!==void 0){let o=n.layers;const C=e;if(e===C)if(Array.isArray(o)){var _=!0;const K=o.length;for(let Q=0;Q<K;Q++){let I=o[Q];
const re=e;if(e===re)if(I&&typeof I=="object"&&!Array.isArray(I)){let ue;if(I.path===void 0&&(ue="path")||I.layer===void 0&&(ue="layer")||I.
output===void 0&&(ue="output")||I.parameters===void 0&&(ue="parameters"))return w.errors=[{instancePath:t+"/spec/model/layers/"+Q,schemaPath:"\
#/properties/spec/properties/model/properties/layers/items/required",keyword:"required",params:{missingProperty:ue},message:"must have requi\
red property '"+ue+"'"}],!1;{const Ae=e;for(const se in I)if(!(se==="path"||se==="layer"||se==="output"||se==="parameters")){return w.errors=
[{instancePath:t+"/spec/model/layers/"+Q,schemaPath:"#/properties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(Ae===e){if(I.path!==void 0){
let se=I.path;const we=e;if(e===we)if(typeof se=="string"){if(V(se)>65536)return w.errors=[{instancePath:t+"/spec/model/layers/"+Q+"/path",schemaPath:"\
#/properties/spec/properties/model/properties/layers/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must\
 NOT have more than 65536 characters"}],!1}else return w.errors=[{instancePath:t+"/spec/model/layers/"+Q+"/path",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=we===
e}else var a=!0;if(a){if(I.layer!==void 0){let se=I.layer;const we=e;if(e===we)if(typeof se=="string"){if(V(se)>1024)return w.errors=[{instancePath:t+
"/spec/model/layers/"+Q+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(se)<1)return w.errors=[{instancePath:t+"/spec/mod\
el/layers/"+Q+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spec/model/layers/"+Q+"/layer",
schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=we===e}else var a=!0;if(a){if(I.output!==void 0){let se=I.output;const we=e;if(e===we)if(Array.isArray(se)){if(se.
length>16)return w.errors=[{instancePath:t+"/spec/model/layers/"+Q+"/output",schemaPath:"#/properties/spec/properties/model/properties/layer\
s/items/properties/output/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var u=!0;const nr=se.
length;for(let $e=0;$e<nr;$e++){const Ke=e;Ue(se[$e],{instancePath:t+"/spec/model/layers/"+Q+"/output/"+$e,parentData:se,parentDataProperty:$e,
rootData:g})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var u=Ke===e;if(!u)break}}}else return w.errors=[{instancePath:t+"/spec/\
model/layers/"+Q+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=we===e}else var a=!0;if(a)if(I.parameters!==void 0){const se=e;q(I.parameters,{instancePath:t+
"/spec/model/layers/"+Q+"/parameters",parentData:I,parentDataProperty:"parameters",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.
length);var a=se===e}else var a=!0}}}}}else return w.errors=[{instancePath:t+"/spec/model/layers/"+Q,schemaPath:"#/properties/spec/propertie\
s/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=re===e;if(!_)break}}else return w.
errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/properties/model/properties/layers/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var m=C===e}else var m=!0;if(m)if(n.initial_weights!==void 0){let o=n.initial_weights;const C=e,_e=e;let K=!1;
const Q=e;if(e===Q)if(o&&typeof o=="object"&&!Array.isArray(o)){let re;if(o.path===void 0&&(re="path")||o.sha256===void 0&&(re="sha256")){const ar={
instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/required",keyword:"\
required",params:{missingProperty:re},message:"must have required property '"+re+"'"};r===null?r=[ar]:r.push(ar),e++}else{const ar=e;for(const ue in o)
if(!(ue==="path"||ue==="sha256")){const Ae={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/prop\
erties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have ad\
ditional properties"};r===null?r=[Ae]:r.push(Ae),e++;break}if(ar===e){if(o.path!==void 0){let ue=o.path;const Ae=e;if(e===Ae)if(typeof ue=="\
string"){if(V(ue)>4096){const se={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/propertie\
s/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 character\
s"};r===null?r=[se]:r.push(se),e++}else if(V(ue)<1){const se={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spe\
c/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};r===null?r=[se]:r.push(se),e++}}else{const se={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/pr\
operties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"must \
be string"};r===null?r=[se]:r.push(se),e++}var f=Ae===e}else var f=!0;if(f)if(o.sha256!==void 0){const ue=e;de(o.sha256,{instancePath:t+"/sp\
ec/model/initial_weights/sha256",parentData:o,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var f=ue===e}else var f=!0}}}else{const re={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/prop\
erties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[re]:r.push(re),e++}var l=Q===
e;if(K=K||l,!K){const re=e;if(o!==null){const ue={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/mode\
l/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ue]:r.push(ue),e++}var l=re===
e;K=K||l}if(K)e=_e,r!==null&&(_e?r.length=_e:r=null);else{const re={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/sp\
ec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[re]:
r.push(re),e++,w.errors=r,!1}var m=C===e}else var m=!0}}}}}else return w.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec\
/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if($.loss!==void 0){
const n=e;Pe($.loss,{instancePath:t+"/spec/loss",parentData:$,parentDataProperty:"loss",rootData:g})||(r=r===null?Pe.errors:r.concat(Pe.errors),
e=r.length);var i=n===e}else var i=!0;if(i){if($.metrics!==void 0){let n=$.metrics;const Z=e;if(e===Z)if(Array.isArray(n)){var F=!0;const S=n.
length;for(let Y=0;Y<S;Y++){const o=e;Pe(n[Y],{instancePath:t+"/spec/metrics/"+Y,parentData:n,parentDataProperty:Y,rootData:g})||(r=r===null?
Pe.errors:r.concat(Pe.errors),e=r.length);var F=o===e;if(!F)break}}else return w.errors=[{instancePath:t+"/spec/metrics",schemaPath:"#/prope\
rties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=Z===e}else var i=!0;if(i){if($.programs!==
void 0){let n=$.programs;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.step===void 0&&(S="step")||n.evaluate===
void 0&&(S="evaluate"))return w.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!(o==="step"||o==="ev\
aluate")){return w.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.step!==void 0){const o=e;
ne(n.step,{instancePath:t+"/spec/programs/step",parentData:n,parentDataProperty:"step",rootData:g})||(r=r===null?ne.errors:r.concat(ne.errors),
e=r.length);var b=o===e}else var b=!0;if(b)if(n.evaluate!==void 0){const o=e;ne(n.evaluate,{instancePath:t+"/spec/programs/evaluate",parentData:n,
parentDataProperty:"evaluate",rootData:g})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var b=o===e}else var b=!0}}}else return w.
errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=Z===e}else var i=!0;if(i){if($.optimizer!==void 0){let n=$.optimizer;const Z=e;if(e===Z)if(n&&typeof n=="object"&&
!Array.isArray(n)){let S;if(n.kind===void 0&&(S="kind")||n.learning_rate===void 0&&(S="learning_rate")||n.betas===void 0&&(S="betas")||n.epsilon===
void 0&&(S="epsilon")||n.max_grad_norm===void 0&&(S="max_grad_norm")||n.groups===void 0&&(S="groups")||n.options===void 0&&(S="options"))return w.
errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!(o==="kind"||o==="learning_rate"||o==="betas"||o==="epsil\
on"||o==="max_grad_norm"||o==="groups"||o==="options")){return w.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/pro\
perties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(Y===e){if(n.kind!==void 0){let o=n.kind;const C=e;if(!(o==="adamw_torch"||o==="adamw_hf"||o==="sgd"||o==="adagrad"||o===
"adafactor"||o==="adamw_anyprecision"))return w.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"#/properties/spec/properties/opti\
mizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Je.properties.spec.properties.optimizer.properties.kind.enum},message:"must\
 be equal to one of the allowed values"}],!1;var N=C===e}else var N=!0;if(N){if(n.learning_rate!==void 0){let o=n.learning_rate;const C=e;if(e===
C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return w.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return w.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/properties/learn\
ing_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=C===e}else var N=!0;if(N){if(n.betas!==void 0){let o=n.
betas;const C=e;if(e===C)if(Array.isArray(o)){if(o.length>2)return w.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/propertie\
s/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1;if(o.
length<2)return w.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/minIte\
ms",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(o.length<=2){const Q=o.length;if(Q>0){let I=o[0];
const re=e;if(e===re)if(typeof I=="number"&&isFinite(I)){if(I<0||isNaN(I))return w.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(I>=1||isNaN(I))return w.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return w.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var j=re===e}if(j&&Q>1){let I=o[1];const re=e;if(e===re)if(typeof I=="number"&&isFinite(
I)){if(I<0||isNaN(I))return w.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(I>=1||isNaN(I))return w.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return w.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var j=re===e}}else return w.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return w.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var N=C===e}else var N=!0;if(N){if(n.epsilon!==void 0){let o=n.epsilon;const C=e;if(e===C)if(typeof o==
"number"&&isFinite(o)){if(o<0||isNaN(o))return w.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return w.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var N=C===e}else var N=!0;if(N){if(n.max_grad_norm!==void 0){let o=n.max_grad_norm;const C=e;if(e===
C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return w.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return w.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=C===e}else var N=!0;if(N){if(n.groups!==void 0){let o=n.
groups;const C=e;if(e===C)if(Array.isArray(o)){var k=!0;const K=o.length;for(let Q=0;Q<K;Q++){let I=o[Q];const re=e;if(e===re)if(I&&typeof I==
"object"&&!Array.isArray(I)){let ue;if(I.weight_decay===void 0&&(ue="weight_decay")||I.parameters===void 0&&(ue="parameters"))return w.errors=
[{instancePath:t+"/spec/optimizer/groups/"+Q,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Ae=e;for(const se in I)if(!(se==="weight_dec\
ay"||se==="parameters")){return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q,schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional p\
roperties"}],!1;break}if(Ae===e){if(I.weight_decay!==void 0){let se=I.weight_decay;const we=e;if(!(typeof se=="number"&&isFinite(se)))return w.
errors=[{instancePath:t+"/spec/optimizer/groups/"+Q+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/ite\
ms/properties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=we===e}else var E=!0;if(E)if(I.parameters!==
void 0){let se=I.parameters;const we=e;if(e===we)if(Array.isArray(se)){var B=!0;const nr=se.length;for(let $e=0;$e<nr;$e++){let Ke=se[$e];const lr=e;
if(e===lr)if(typeof Ke=="string"){if(V(Ke)>1024)return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q+"/parameters/"+$e,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(V(Ke)<1)return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q+"/parameters/"+
$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q+"/parameters\
/"+$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var B=lr===e;if(!B)break}}else return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var E=we===e}else var E=!0}}}else return w.errors=[{instancePath:t+"/spec/optimizer/groups/"+Q,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=re===
e;if(!k)break}}else return w.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=C===e}else var N=!0;if(N)if(n.options!==void 0){const o=e;
Ie(n.options,{instancePath:t+"/spec/optimizer/options",parentData:n,parentDataProperty:"options",rootData:g})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var N=o===e}else var N=!0}}}}}}}}else return w.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if($.training!==
void 0){let n=$.training;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.seed===void 0&&(S="seed")||n.data_seed===
void 0&&(S="data_seed")||n.train_rows===void 0&&(S="train_rows")||n.eval_rows===void 0&&(S="eval_rows")||n.train_batch_size===void 0&&(S="tr\
ain_batch_size")||n.eval_batch_size===void 0&&(S="eval_batch_size")||n.gradient_accumulation_steps===void 0&&(S="gradient_accumulation_steps")||
n.drop_last===void 0&&(S="drop_last")||n.batches_per_epoch===void 0&&(S="batches_per_epoch")||n.updates_per_epoch===void 0&&(S="updates_per_\
epoch")||n.total_updates===void 0&&(S="total_updates")||n.epochs===void 0&&(S="epochs")||n.num_train_epochs===void 0&&(S="num_train_epochs")||
n.schedule===void 0&&(S="schedule")||n.warmup_updates===void 0&&(S="warmup_updates")||n.logging_nan_inf_filter===void 0&&(S="logging_nan_inf\
_filter"))return w.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!Xe.call(Je.properties.spec.properties.
training.properties,o)){return w.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.seed!==
void 0){let o=n.seed;const C=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return w.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===C&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return w.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(o<-9007199254740991||isNaN(o))return w.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var y=C===e}else var y=!0;if(y){if(n.data_seed!==void 0){let o=n.data_seed;const C=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return w.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof o=="number"&&isFinite(o)){if(o>
9007199254740991||isNaN(o))return w.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(o<
-9007199254740991||isNaN(o))return w.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var y=C===
e}else var y=!0;if(y){if(n.train_rows!==void 0){const o=e;J(n.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:n,parentDataProperty:"\
train_rows",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var y=o===e}else var y=!0;if(y){if(n.eval_rows!==void 0){const o=e;
q(n.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:n,parentDataProperty:"eval_rows",rootData:g})||(r=r===null?q.errors:r.concat(
q.errors),e=r.length);var y=o===e}else var y=!0;if(y){if(n.train_batch_size!==void 0){const o=e;J(n.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:n,parentDataProperty:"train_batch_size",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);
var y=o===e}else var y=!0;if(y){if(n.eval_batch_size!==void 0){const o=e;J(n.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:n,parentDataProperty:"eval_batch_size",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var y=o===e}else var y=!0;
if(y){if(n.gradient_accumulation_steps!==void 0){const o=e;J(n.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:n,parentDataProperty:"gradient_accumulation_steps",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);
var y=o===e}else var y=!0;if(y){if(n.drop_last!==void 0){const o=e;if(typeof n.drop_last!="boolean")return w.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var y=o===e}else var y=!0;if(y){if(n.batches_per_epoch!==void 0){const o=e;J(n.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:n,parentDataProperty:"batches_per_epoch",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.
length);var y=o===e}else var y=!0;if(y){if(n.updates_per_epoch!==void 0){const o=e;J(n.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:n,parentDataProperty:"updates_per_epoch",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var y=o===
e}else var y=!0;if(y){if(n.total_updates!==void 0){const o=e;J(n.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:n,parentDataProperty:"\
total_updates",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var y=o===e}else var y=!0;if(y){if(n.epochs!==void 0){const o=e;
J(n.epochs,{instancePath:t+"/spec/training/epochs",parentData:n,parentDataProperty:"epochs",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),
e=r.length);var y=o===e}else var y=!0;if(y){if(n.num_train_epochs!==void 0){let o=n.num_train_epochs;const C=e;if(!(typeof o=="number"&&isFinite(
o)))return w.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=C===e}else var y=!0;if(y){if(n.schedule!==void 0){const o=e;
ye(n.schedule,{instancePath:t+"/spec/training/schedule",parentData:n,parentDataProperty:"schedule",rootData:g})||(r=r===null?ye.errors:r.concat(
ye.errors),e=r.length);var y=o===e}else var y=!0;if(y){if(n.warmup_updates!==void 0){const o=e;q(n.warmup_updates,{instancePath:t+"/spec/tra\
ining/warmup_updates",parentData:n,parentDataProperty:"warmup_updates",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var y=o===
e}else var y=!0;if(y)if(n.logging_nan_inf_filter!==void 0){const o=e;if(typeof n.logging_nan_inf_filter!="boolean")return w.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var y=o===e}else var y=!0}}}}}}}}}}}}}}}}}else return w.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=Z===e}else var i=!0;if(i){if($.callbacks!==void 0){let n=$.callbacks;const Z=e;if(e===Z)if(Array.isArray(n)){var D=!0;const S=n.length;
for(let Y=0;Y<S;Y++){const o=e;Pe(n[Y],{instancePath:t+"/spec/callbacks/"+Y,parentData:n,parentDataProperty:Y,rootData:g})||(r=r===null?Pe.errors:
r.concat(Pe.errors),e=r.length);var D=o===e;if(!D)break}}else return w.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/sp\
ec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=Z===e}else var i=!0;if(i){if($.event_rules!==
void 0){let n=$.event_rules;const Z=e;if(e===Z)if(Array.isArray(n)){var T=!0;const S=n.length;for(let Y=0;Y<S;Y++){const o=e;Le(n[Y],{instancePath:t+
"/spec/event_rules/"+Y,parentData:n,parentDataProperty:Y,rootData:g})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var T=o===e;if(!T)
break}}else return w.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=Z===e}else var i=!0;if(i){if($.callback_files!==void 0){let n=$.callback_files;const Z=e;if(e===
Z)if(Array.isArray(n)){var A=!0;const S=n.length;for(let Y=0;Y<S;Y++){let o=n[Y];const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(
o)){let K;if(o.path===void 0&&(K="path")||o.sha256===void 0&&(K="sha256"))return w.errors=[{instancePath:t+"/spec/callback_files/"+Y,schemaPath:"\
#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{missingProperty:K},message:"must have required proper\
ty '"+K+"'"}],!1;{const Q=e;for(const I in o)if(!(I==="path"||I==="sha256")){return w.errors=[{instancePath:t+"/spec/callback_files/"+Y,schemaPath:"\
#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"\
must NOT have additional properties"}],!1;break}if(Q===e){if(o.path!==void 0){let I=o.path;const re=e;if(e===re)if(typeof I=="string"){if(V(
I)>65536)return w.errors=[{instancePath:t+"/spec/callback_files/"+Y+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/pr\
operties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1;if(V(I)<1)return w.
errors=[{instancePath:t+"/spec/callback_files/"+Y+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spe\
c/callback_files/"+Y+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var z=re===e}else var z=!0;if(z)if(o.sha256!==void 0){const I=e;de(o.sha256,{instancePath:t+"/spec/ca\
llback_files/"+Y+"/sha256",parentData:o,parentDataProperty:"sha256",rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var z=I===
e}else var z=!0}}}else return w.errors=[{instancePath:t+"/spec/callback_files/"+Y,schemaPath:"#/properties/spec/properties/callback_files/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=C===e;if(!A)break}}else return w.errors=[{instancePath:t+
"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var i=Z===e}else var i=!0;if(i){if($.forecast!==void 0){let n=$.forecast;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(
n)){let S;if(n.effective_batch===void 0&&(S="effective_batch")||n.samples===void 0&&(S="samples")||n.parameters===void 0&&(S="parameters")||
n.flops_per_step===void 0&&(S="flops_per_step")||n.evaluations===void 0&&(S="evaluations")||n.logs===void 0&&(S="logs")||n.saves===void 0&&(S=
"saves")||n.unforecastable===void 0&&(S="unforecastable")||n.memory===void 0&&(S="memory")||n.checkpoint_bytes===void 0&&(S="checkpoint_byte\
s")||n.checkpoints_kept===void 0&&(S="checkpoints_kept")||n.learning_rate===void 0&&(S="learning_rate"))return w.errors=[{instancePath:t+"/s\
pec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:S},message:"must have r\
equired property '"+S+"'"}],!1;{const Y=e;for(const o in n)if(!Xe.call(Je.properties.spec.properties.forecast.properties,o)){return w.errors=
[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.effective_batch!==void 0){const o=e;J(n.effective_batch,
{instancePath:t+"/spec/forecast/effective_batch",parentData:n,parentDataProperty:"effective_batch",rootData:g})||(r=r===null?J.errors:r.concat(
J.errors),e=r.length);var L=o===e}else var L=!0;if(L){if(n.samples!==void 0){const o=e;q(n.samples,{instancePath:t+"/spec/forecast/samples",
parentData:n,parentDataProperty:"samples",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var L=o===e}else var L=!0;if(L){
if(n.parameters!==void 0){const o=e;q(n.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:n,parentDataProperty:"parameters",
rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var L=o===e}else var L=!0;if(L){if(n.flops_per_step!==void 0){let o=n.flops_per_step;
const C=e;if(e===C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return w.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"\
#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return w.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properti\
es/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=C===e}else var L=!0;if(L){if(n.evaluations!==
void 0){const o=e;Te(n.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:n,parentDataProperty:"evaluations",rootData:g})||
(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var L=o===e}else var L=!0;if(L){if(n.logs!==void 0){const o=e;Te(n.logs,{instancePath:t+
"/spec/forecast/logs",parentData:n,parentDataProperty:"logs",rootData:g})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var L=o===e}else
var L=!0;if(L){if(n.saves!==void 0){const o=e;Te(n.saves,{instancePath:t+"/spec/forecast/saves",parentData:n,parentDataProperty:"saves",rootData:g})||
(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var L=o===e}else var L=!0;if(L){if(n.unforecastable!==void 0){let o=n.unforecastable;const C=e;
if(e===C)if(Array.isArray(o)){var H=!0;const K=o.length;for(let Q=0;Q<K;Q++){let I=o[Q];const re=e;if(!(I==="evaluations"||I==="logs"||I==="\
saves"))return w.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+Q,schemaPath:"#/properties/spec/properties/forecast/properties/unf\
orecastable/items/enum",keyword:"enum",params:{allowedValues:Je.properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var H=re===e;if(!H)break}}else return w.errors=[{instancePath:t+"/spec/forecast/unforecasta\
ble",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var L=C===e}else var L=!0;if(L){if(n.memory!==void 0){let o=n.memory;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(
o)){let K;if(o.weights===void 0&&(K="weights")||o.gradients===void 0&&(K="gradients")||o.optimizer===void 0&&(K="optimizer")||o.activations===
void 0&&(K="activations")||o.data===void 0&&(K="data")||o.saving===void 0&&(K="saving")||o.runtime===void 0&&(K="runtime")||o.peak===void 0&&
(K="peak"))return w.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/requ\
ired",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const Q=e;for(const I in o)if(!(I===
"weights"||I==="gradients"||I==="optimizer"||I==="activations"||I==="data"||I==="saving"||I==="runtime"||I==="peak")){return w.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(o.weights!==void 0){const I=e;q(o.weights,
{instancePath:t+"/spec/forecast/memory/weights",parentData:o,parentDataProperty:"weights",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),
e=r.length);var M=I===e}else var M=!0;if(M){if(o.gradients!==void 0){const I=e;q(o.gradients,{instancePath:t+"/spec/forecast/memory/gradient\
s",parentData:o,parentDataProperty:"gradients",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0;if(M){
if(o.optimizer!==void 0){const I=e;q(o.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:o,parentDataProperty:"optimize\
r",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0;if(M){if(o.activations!==void 0){const I=e;q(
o.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:o,parentDataProperty:"activations",rootData:g})||(r=r===null?q.
errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0;if(M){if(o.data!==void 0){const I=e;q(o.data,{instancePath:t+"/spec/forecast\
/memory/data",parentData:o,parentDataProperty:"data",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0;
if(M){if(o.saving!==void 0){const I=e;q(o.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:o,parentDataProperty:"saving",rootData:g})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0;if(M){if(o.runtime!==void 0){const I=e;q(o.runtime,{instancePath:t+
"/spec/forecast/memory/runtime",parentData:o,parentDataProperty:"runtime",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var M=I===e}else var M=!0;if(M)if(o.peak!==void 0){const I=e;q(o.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:o,parentDataProperty:"\
peak",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var M=I===e}else var M=!0}}}}}}}}}else return w.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var L=C===e}else var L=!0;if(L){if(n.checkpoint_bytes!==void 0){const o=e;q(n.checkpoint_bytes,{instancePath:t+"/spec/f\
orecast/checkpoint_bytes",parentData:n,parentDataProperty:"checkpoint_bytes",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var L=o===e}else var L=!0;if(L){if(n.checkpoints_kept!==void 0){const o=e;q(n.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_k\
ept",parentData:n,parentDataProperty:"checkpoints_kept",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var L=o===e}else var L=!0;
if(L)if(n.learning_rate!==void 0){let o=n.learning_rate;const C=e;if(e===C)if(Array.isArray(o)){var he=!0;const K=o.length;for(let Q=0;Q<K;Q++){
let I=o[Q];const re=e;if(e===re)if(I&&typeof I=="object"&&!Array.isArray(I)){let ue;if(I.update===void 0&&(ue="update")||I.rate===void 0&&(ue=
"rate"))return w.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+Q,schemaPath:"#/properties/spec/properties/forecast/properties/lear\
ning_rate/items/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Ae=e;for(const se in I)
if(!(se==="update"||se==="rate")){return w.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+Q,schemaPath:"#/properties/spec/propertie\
s/forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must \
NOT have additional properties"}],!1;break}if(Ae===e){if(I.update!==void 0){const se=e;J(I.update,{instancePath:t+"/spec/forecast/learning_r\
ate/"+Q+"/update",parentData:I,parentDataProperty:"update",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var W=se===e}else
var W=!0;if(W)if(I.rate!==void 0){let se=I.rate;const we=e;if(!(typeof se=="number"&&isFinite(se)))return w.errors=[{instancePath:t+"/spec/f\
orecast/learning_rate/"+Q+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var W=we===e}else var W=!0}}}else return w.errors=[{instancePath:t+"/spec/forecas\
t/learning_rate/"+Q,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var he=re===e;if(!he)break}}else return w.errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"\
#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=C===
e}else var L=!0}}}}}}}}}}}}}else return w.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i)if($.outputs!==void 0){let n=$.outputs;const Z=e;if(e===
Z)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.output_dir===void 0&&(S="output_dir"))return w.errors=[{instancePath:t+"/spec/outp\
uts",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:S},message:"must have required pr\
operty '"+S+"'"}],!1;{const Y=e;for(const o in n)if(o!=="output_dir"){return w.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/propert\
ies/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"}],!1;break}if(Y===e&&n.output_dir!==void 0){let o=n.output_dir;if(e===e)if(typeof o=="string"){if(V(o)>4096)return w.errors=
[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(V(o)<1)return w.errors=[{instancePath:t+"/spec/outputs/o\
utput_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/pr\
operties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return w.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===
e}else var i=!0}}}}}}}}}}}}}}}else return w.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var d=ee===e}else var d=!0;if(d){if(s.environment!==void 0){let $=s.environment;const ee=e;if(e===ee)
if($&&typeof $=="object"&&!Array.isArray($)){let G;if($.root===void 0&&(G="root")||$.output_dir===void 0&&(G="output_dir")||$.engine===void 0&&
(G="engine")||$.device===void 0&&(G="device")||$.threads===void 0&&(G="threads")||$.versions===void 0&&(G="versions")||$.free_disk_bytes===void 0&&
(G="free_disk_bytes")||$.total_memory_bytes===void 0&&(G="total_memory_bytes")||$.created===void 0&&(G="created"))return w.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:G},message:"must have required prop\
erty '"+G+"'"}],!1;{const me=e;for(const n in $)if(!Xe.call(Je.properties.environment.properties,n)){return w.errors=[{instancePath:t+"/envi\
ronment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"mu\
st NOT have additional properties"}],!1;break}if(me===e){if($.root!==void 0){let n=$.root;const Z=e;if(e===Z)if(typeof n=="string"){if(V(n)>
65536)return w.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return w.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=Z===e}else var X=!0;
if(X){if($.output_dir!==void 0){let n=$.output_dir;const Z=e;if(e===Z)if(typeof n=="string"){if(V(n)>65536)return w.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return w.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=Z===e}else var X=!0;if(X){if($.
engine!==void 0){let n=$.engine;const Z=e;if(e===Z)if(typeof n=="string"){if(V(n)>1024)return w.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(V(n)<1)return w.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var X=Z===e}else var X=!0;if(X){if($.device!==void 0){let n=$.device;const Z=e;if(e===Z)if(typeof n=="string"){if(V(n)>1024)return w.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(V(n)<1)return w.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return w.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var X=Z===e}else var X=!0;if(X){if($.threads!==void 0){const n=e;J($.threads,{instancePath:t+"/\
environment/threads",parentData:$,parentDataProperty:"threads",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var X=n===e}else
var X=!0;if(X){if($.versions!==void 0){let n=$.versions;const Z=e;if(e===Z)if(n&&typeof n=="object"&&!Array.isArray(n))for(const S in n){let Y=n[S];
const o=e;if(e===o)if(typeof Y=="string"){if(V(Y)>65536)return w.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return w.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var te=o===e;if(!te)break}else return w.errors=[{instancePath:t+"/environment/versions",schemaPath:"#/properti\
es/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=Z===e}else var X=!0;if(X){
if($.free_disk_bytes!==void 0){let n=$.free_disk_bytes;const Z=e,ve=e;let S=!1;const Y=e;q(n,{instancePath:t+"/environment/free_disk_bytes",
parentData:$,parentDataProperty:"free_disk_bytes",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var ce=Y===e;if(S=S||ce,
!S){const C=e;if(n!==null){const K={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_\
bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[K]:r.push(K),e++}var ce=C===e;S=S||ce}if(S)e=ve,
r!==null&&(ve?r.length=ve:r=null);else{const C={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/propertie\
s/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[C]:r.push(C),e++,w.errors=r,!1}
var X=Z===e}else var X=!0;if(X){if($.total_memory_bytes!==void 0){const n=e;q($.total_memory_bytes,{instancePath:t+"/environment/total_memor\
y_bytes",parentData:$,parentDataProperty:"total_memory_bytes",rootData:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var X=n===e}else
var X=!0;if(X)if($.created!==void 0){let n=$.created;const Z=e;if(e===Z)if(typeof n=="string"){if(!br.test(n))return w.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return w.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var X=Z===e}else var X=!0}}}}}}}}}}else return w.errors=[{instancePath:t+"/environment",schemaPath:"#/p\
roperties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=ee===e}else var d=!0;if(d)if(s.source_map!==
void 0){let $=s.source_map;const ee=e;if(e===ee)if($&&typeof $=="object"&&!Array.isArray($))for(const G in $){const me=e;Re($[G],{instancePath:t+
"/source_map/"+G.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:G,rootData:g})||(r=r===null?Re.errors:r.concat(Re.errors),
e=r.length);var ae=me===e;if(!ae)break}else return w.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var d=ee===e}else var d=!0}}}}}}else return w.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=r,e===0}export{Pr as default,kr as validate};
