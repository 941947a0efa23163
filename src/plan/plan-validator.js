// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const br=P;var kr=P;const Se={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
plit"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"\
string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},
required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]},featureType:{oneOf:[{type:"object",properties:{kind:{const:"\
tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},{type:"object",properties:{kind:{const:"class"},
count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]}},required:["\
kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},of:{enum:["ids","mask"]},vocabulary:{$ref:"\
#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},required:["kind","of","vocabulary","maximu\
m","fixed","pad"],additionalProperties:!1}]},extents:{type:"array",items:{$ref:"#/$defs/positive"},maxItems:16},columnExpression:{oneOf:[{type:"\
object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"#/$\
defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},
required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},
right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:["negat\
e","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{
op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:["op","operand",
"with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},
tokenizer:{$ref:"#/$defs/tokenizer"},range:{$ref:"#/$defs/range"}},required:["op","part","column","tokenizer","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},
maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:["op","column","steps","stored","range"],additionalProperties:!1}]},
feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},type:{$ref:"#/$defs/featureType"},value:{$ref:"#/$defs/co\
lumnExpression"}},required:["name","type","value"],additionalProperties:!1},condition:{oneOf:[{type:"object",properties:{op:{const:"constant"},
value:{type:["number","boolean","string","null"]}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{const:"na\
me"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],additionalProperties:!1},{type:"object",properties:{op:{enum:["\
not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},{type:"object",
properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#/$defs/conditio\
n"}},required:["op","left","right"],additionalProperties:!1}]},ruleAction:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},
options:{$ref:"#/$defs/options"},measured:{type:"object",description:"Options that are worked out when the rule fires.",additionalProperties:{
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
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const lr=new RegExp("^[0-9a-f]{64}$","u");function te(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;
if(e===0)if(typeof s=="string"){if(!lr.test(s))return te.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return te.errors=r,e===0}const R=s=>[...s].length,Be={validate:Le};function Le(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;
const c=e;let a=!1;const g=e;if(!(typeof s=="number"&&isFinite(s))){const q={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[q]:r.push(q),e++}var l=g===e;if(a=a||l,!a){const q=e;if(e===q)if(typeof s=="string"){if(R(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[w]:r.push(w),e++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[w]:r.push(w),e++}var l=q===e;if(a=a||l,!a){const w=e;if(typeof s!="boolean"){const u={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[u]:r.push(u),e++}var l=w===e;if(a=
a||l,!a){const u=e;if(s!==null){const _={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[_]:r.push(_),e++}var l=u===e;if(a=a||l,!a){const _=e;if(e===_)if(Array.isArray(s)){var b=!0;const f=s.length;for(let d=0;d<f;d++){
const m=e;Be.validate(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:k})||(r=r===null?Be.validate.errors:r.concat(Be.
validate.errors),e=r.length);var b=m===e;if(!b)break}}else{const f={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[f]:r.push(f),e++}var l=_===e;if(a=a||l,!a){const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const m in s){const F=e;Be.validate(s[m],{instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,
rootData:k})||(r=r===null?Be.validate.errors:r.concat(Be.validate.errors),e=r.length);var B=F===e;if(!B)break}else{const m={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var l=f===e;a=a||l}}}}}if(a)e=c,
r!==null&&(c?r.length=c:r=null);else{const q={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[q]:r.push(q),e++,Le.errors=r,!1}return Le.errors=r,e===0}function N(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return N.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return N.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return N.errors=r,e===0}function pe(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end"))return pe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)if(!(l===
"file"||l==="start"||l==="end")){return pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.file!==void 0){let l=s.file;const b=e;if(e===b)
if(typeof l=="string"){if(R(l)>65536)return pe.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return pe.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=b===e}else var c=!0;if(c){if(s.start!==void 0){
const l=e;N(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=
r.length);var c=l===e}else var c=!0;if(c)if(s.end!==void 0){const l=e;N(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:k})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var c=l===e}else var c=!0}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=r,e===0}function Ue(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===
void 0&&(u="kind")){const v={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:u},message:"must have\
 required property '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const _ in s)if(_!=="kind"){const i={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[i]:r.push(i),e++;break}if(v===e&&s.kind!==void 0&&s.kind!=="default"){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[_]:r.push(_),e++}}}else{
const u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),
e++}var q=l===e;q&&(a=!0,g=0);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.range===
void 0&&(u="range")){const v={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:u},message:"must hav\
e required property '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const _ in s)if(!(_==="kind"||_==="range")){const i={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[i]:r.push(i),e++;break}if(v===e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const i={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),
e++}var B=_===e}else var B=!0;if(B)if(s.range!==void 0){const _=e;pe(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:k})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var B=_===e}else var B=!0}}}else{const u={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var q=b===e;if(q&&a)a=!1,g=[g,1];else{
q&&(a=!0,g=1);const u=e;if(e===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.option===void 0&&(_="o\
ption")){const i={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required p\
roperty '"+_+"'"};r===null?r=[i]:r.push(i),e++}else{const i=e;for(const f in s)if(!(f==="kind"||f==="option")){const d={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
r===null?r=[d]:r.push(d),e++;break}if(i===e){if(s.kind!==void 0){const f=e;if(s.kind!=="command-line"){const d={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[d]:r.
push(d),e++}var j=f===e}else var j=!0;if(j)if(s.option!==void 0){let f=s.option;const d=e;if(e===d)if(typeof f=="string"){if(R(f)>65536){const F={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[F]:r.push(F),e++}}else{const F={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[F]:r.push(F),e++}var j=d===e}else var j=!0}}}else{const _={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[_]:r.push(_),e++}var q=u===e;if(q&&a)
a=!1,g=[g,2];else{q&&(a=!0,g=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.from===
void 0&&(f="from")||s.reason===void 0&&(f="reason")){const d={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;for(const m in s)if(!(m==="kind"||m==="from"||m===
"reason")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};r===null?r=[F]:r.push(F),e++;break}if(d===e){if(s.kind!==void 0){const m=e;if(s.kind!=="deriv\
ed"){const F={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[F]:r.push(F),e++}var w=m===e}else var w=!0;if(w){if(s.from!==void 0){let m=s.from;const F=e;if(e===F)
if(Array.isArray(m)){var z=!0;const L=m.length;for(let h=0;h<L;h++){let O=m[h];const x=e;if(e===x)if(typeof O=="string"){if(R(O)>65536){const y={
instancePath:t+"/from/"+h,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/from/"+h,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var z=x===e;if(!z)break}}else{const L={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[L]:r.push(L),e++}var w=F===e}else var w=!0;if(w)if(s.reason!==void 0){let m=s.reason;const F=e;if(e===F)if(typeof m=="string"){if(R(m)>65536){
const L={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var w=F===e}else var w=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var q=_===e;q&&a?(a=!1,g=[g,3]):q&&(a=!0,g=3)}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const u={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[u]:r.push(u),e++,Ue.errors=r,
!1}return Ue.errors=r,e===0}function Ve(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let a;if(s.value===void 0&&(a="value")||s.origin===void 0&&(a="origin"))return Ve.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)
if(!(l==="value"||l==="origin")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.value!==void 0){const l=e;Le(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:k})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var c=l===e}else var c=!0;
if(c)if(s.origin!==void 0){const l=e;Ue(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:k})||(r=r===null?
Ue.errors:r.concat(Ue.errors),e=r.length);var c=l===e}else var c=!0}}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=r,e===0}const mr={oneOf:[{type:"object",description:"`path` is rel\
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
{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{
$ref:"#/$defs/count"}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]};function U(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return U.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return U.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return U.errors=r,e===0}function $e(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.path===void 0&&(a="path")||s.sha256===void 0&&(a="sha256")||s.bytes===void 0&&(a="bytes"))return $e.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)
if(!(l==="path"||l==="sha256"||l==="bytes")){return $e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.path!==void 0){let l=s.path;const b=e;
if(e===b)if(typeof l=="string"){if(R(l)>4096)return $e.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(R(l)<1)return $e.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $e.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=b===e}else
var c=!0;if(c){if(s.sha256!==void 0){const l=e;te(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var c=l===e}else var c=!0;if(c)if(s.bytes!==void 0){const l=e;N(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var c=l===e}else var c=!0}}}}else
return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=r,
e===0}function ce(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return ce.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return ce.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var c=!0;const a=s.length;for(let g=0;g<a;g++){let l=s[g];const b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return ce.errors=[{instancePath:t+"/"+g,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===b&&typeof l=="number"&&isFinite(l)){if(l>65536||isNaN(l))return ce.errors=[{instancePath:t+"/"+g,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(l<1||isNaN(l))return ce.errors=[{instancePath:t+"/"+g,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=b===e;if(!c)break}}}else return ce.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return ce.errors=r,e===0}function Ce(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.path===void 0&&(p="path")||s.delimiter===void 0&&(p="delimiter")||s.sha256===
void 0&&(p="sha256")||s.bytes===void 0&&(p="bytes")||s.rows===void 0&&(p="rows")||s.columns===void 0&&(p="columns")){const L={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[L]:
r.push(L),e++}else{const L=e;for(const h in s)if(!(h==="kind"||h==="path"||h==="delimiter"||h==="sha256"||h==="bytes"||h==="rows"||h==="colu\
mns")){const O={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};r===null?r=[O]:r.push(O),e++;break}if(L===e){if(s.kind!==void 0){const h=e;if(s.kind!=="csv"){const O={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};r===null?r=[O]:r.push(O),e++}var b=h===e}else var b=!0;if(b){if(s.path!==void 0){let h=s.path;const O=e;if(e===O)if(typeof h=="stri\
ng"){if(R(h)>4096){const I={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[I]:r.push(I),e++}else if(R(h)<1){const I={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[I]:r.
push(I),e++}}else{const I={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[I]:r.push(I),e++}var b=O===e}else var b=!0;if(b){if(s.delimiter!==void 0){let h=s.delimiter;const O=e;if(e===O)
if(typeof h=="string"){if(R(h)>1){const I={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[I]:r.push(I),e++}else if(R(h)<1){const I={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[I]:r.push(I),e++}}else{const I={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[I]:r.push(I),e++}var b=O===e}else var b=!0;if(b){if(s.sha256!==void 0){const h=e;
te(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);
var b=h===e}else var b=!0;if(b){if(s.bytes!==void 0){const h=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:k})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var b=h===e}else var b=!0;if(b){if(s.rows!==void 0){const h=e;N(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var b=h===e}else var b=!0;if(b)
if(s.columns!==void 0){let h=s.columns;const O=e;if(e===O)if(Array.isArray(h))if(h.length>1e6){const I={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[I]:
r.push(I),e++}else{var B=!0;const I=h.length;for(let y=0;y<I;y++){let M=h[y];const $=e;if(e===$)if(typeof M=="string"){if(R(M)>65536){const E={
instancePath:t+"/columns/"+y,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[E]:r.push(E),e++}}else{const E={instancePath:t+"/columns/"+y,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[E]:r.push(E),e++}var B=$===e;if(!B)break}}else{
const I={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[I]:r.push(I),e++}var b=O===e}else var b=!0}}}}}}}}else{const p={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var u=l===e;u&&(a=!0,g=0);const q=e;if(e===q)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.path===void 0&&(p="path")||s.window===void 0&&(p="window")||s.sha256===void 0&&(p=
"sha256")||s.bytes===void 0&&(p="bytes")||s.rows===void 0&&(p="rows")||s.columns===void 0&&(p="columns")){const L={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[L]:r.push(L),e++}else{
const L=e;for(const h in s)if(!(h==="kind"||h==="path"||h==="sha256"||h==="bytes"||h==="rows"||h==="columns"||h==="window")){const O={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"};r===null?r=[O]:r.push(O),e++;break}if(L===e){if(s.kind!==void 0){let h=s.kind;const O=e;if(!(h==="jsonl"||h==="parquet"||h==="te\
xt")){const x={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:mr.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[x]:r.push(x),e++}var j=O===e}else var j=!0;if(j){if(s.path!==void 0){
let h=s.path;const O=e;if(e===O)if(typeof h=="string"){if(R(h)>4096){const I={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[I]:r.push(I),e++}else if(R(
h)<1){const I={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[I]:r.push(I),e++}}else{const I={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[I]:r.push(I),e++}var j=O===e}else var j=!0;if(j){if(s.sha256!==
void 0){const h=e;te(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(
te.errors),e=r.length);var j=h===e}else var j=!0;if(j){if(s.bytes!==void 0){const h=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var j=h===e}else var j=!0;if(j){if(s.rows!==void 0){const h=e;N(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var j=h===e}else
var j=!0;if(j){if(s.columns!==void 0){let h=s.columns;const O=e;if(e===O)if(Array.isArray(h))if(h.length>1e6){const I={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[I]:r.push(I),e++}else{var w=!0;const I=h.length;for(let y=0;y<I;y++){let M=h[y];const $=e;if(e===$)if(typeof M=="string"){if(R(M)>
65536){const E={instancePath:t+"/columns/"+y,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[E]:r.push(E),e++}}else{const E={instancePath:t+"/columns/"+y,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[E]:r.push(E),e++}var w=$===
e;if(!w)break}}else{const I={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[I]:r.push(I),e++}var j=O===e}else var j=!0;if(j)if(s.window!==void 0){let h=s.window;const O=e,x=e;let I=!1;const y=e;
U(h,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var z=y===
e;if(I=I||z,!I){const $=e;if(h!==null){const E={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};r===null?r=[E]:r.push(E),e++}var z=$===e;I=I||z}if(I)e=x,r!==null&&(x?r.length=x:r=null);else{const $={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===
null?r=[$]:r.push($),e++}var j=O===e}else var j=!0}}}}}}}}else{const p={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var u=q===e;if(u&&a)a=!1,g=[g,1];else{u&&(a=!0,g=1);const p=e;if(e===p)if(s&&
typeof s=="object"&&!Array.isArray(s)){let h;if(s.kind===void 0&&(h="kind")||s.path===void 0&&(h="path")||s.labels===void 0&&(h="labels")||s.
sha256===void 0&&(h="sha256")||s.bytes===void 0&&(h="bytes")||s.rows===void 0&&(h="rows")||s.columns===void 0&&(h="columns")||s.picture===void 0&&
(h="picture")){const O={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have requ\
ired property '"+h+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const x in s)if(!(x==="kind"||x==="path"||x==="labels"||x==="sha256"||
x==="bytes"||x==="rows"||x==="columns"||x==="picture")){const I={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"};r===null?r=[I]:r.push(I),e++;break}if(O===e){if(s.
kind!==void 0){const x=e;if(s.kind!=="idx"){const I={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"idx"},message:"must be equal to constant"};r===null?r=[I]:r.push(I),e++}var v=x===e}else var v=!0;if(v){if(s.path!==void 0){let x=s.
path;const I=e;if(e===I)if(typeof x=="string"){if(R(x)>4096){const M={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",
keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[M]:r.push(M),e++}else if(R(x)<1){const M={
instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var v=I===e}else var v=!0;if(v){if(s.labels!==void 0){let x=s.
labels;const I=e,y=e;let M=!1;const $=e;$e(x,{instancePath:t+"/labels",parentData:s,parentDataProperty:"labels",rootData:k})||(r=r===null?$e.
errors:r.concat($e.errors),e=r.length);var _=$===e;if(M=M||_,!M){const E=e;if(x!==null){const oe={instancePath:t+"/labels",schemaPath:"#/one\
Of/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[oe]:r.push(oe),e++}var _=E===e;
M=M||_}if(M)e=y,r!==null&&(y?r.length=y:r=null);else{const E={instancePath:t+"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[E]:r.push(E),e++}var v=I===e}else var v=!0;if(v){if(s.sha256!==void 0){
const x=e;te(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),
e=r.length);var v=x===e}else var v=!0;if(v){if(s.bytes!==void 0){const x=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var v=x===e}else var v=!0;if(v){if(s.rows!==void 0){const x=e;N(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var v=x===e}else
var v=!0;if(v){if(s.columns!==void 0){let x=s.columns;const I=e;if(e===I)if(Array.isArray(x))if(x.length>1e6){const M={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[M]:r.push(M),e++}else{var i=!0;const M=x.length;for(let $=0;$<M;$++){let Z=x[$];const E=e;if(e===E)if(typeof Z=="string"){if(R(Z)>
65536){const oe={instancePath:t+"/columns/"+$,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[oe]:r.push(oe),e++}}else{const oe={instancePath:t+"/columns/"+$,schemaPath:"\
#/oneOf/2/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[oe]:r.push(oe),e++}var i=E===
e;if(!i)break}}else{const M={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[M]:r.push(M),e++}var v=I===e}else var v=!0;if(v)if(s.picture!==void 0){const x=e;ce(s.picture,{instancePath:t+"/\
picture",parentData:s,parentDataProperty:"picture",rootData:k})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var v=x===e}else var v=!0}}}}}}}}}else{
const h={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),
e++}var u=p===e;if(u&&a)a=!1,g=[g,2];else{u&&(a=!0,g=2);const h=e;if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.kind===void 0&&
(x="kind")||s.path===void 0&&(x="path")||s.sha256===void 0&&(x="sha256")||s.bytes===void 0&&(x="bytes")||s.rows===void 0&&(x="rows")||s.columns===
void 0&&(x="columns")){const I={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:x},message:"must h\
ave required property '"+x+"'"};r===null?r=[I]:r.push(I),e++}else{const I=e;for(const y in s)if(!(y==="kind"||y==="path"||y==="sha256"||y===
"bytes"||y==="rows"||y==="columns")){const M={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};r===null?r=[M]:r.push(M),e++;break}if(I===e){if(s.kind!==void 0){const y=e;
if(s.kind!=="images"){const M={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"ima\
ges"},message:"must be equal to constant"};r===null?r=[M]:r.push(M),e++}var f=y===e}else var f=!0;if(f){if(s.path!==void 0){let y=s.path;const M=e;
if(e===M)if(typeof y=="string"){if(R(y)>4096){const Z={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/maxLength",keyword:"maxL\
ength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[Z]:r.push(Z),e++}else if(R(y)<1){const Z={instancePath:t+
"/path",schemaPath:"#/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[Z]:r.push(Z),e++}}else{const Z={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[Z]:r.push(Z),e++}var f=M===e}else var f=!0;if(f){if(s.sha256!==void 0){const y=e;te(s.sha256,
{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var f=y===
e}else var f=!0;if(f){if(s.bytes!==void 0){const y=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:k})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var f=y===e}else var f=!0;if(f){if(s.rows!==void 0){const y=e;N(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var f=y===e}else var f=!0;if(f)
if(s.columns!==void 0){let y=s.columns;const M=e;if(e===M)if(Array.isArray(y))if(y.length>1e6){const Z={instancePath:t+"/columns",schemaPath:"\
#/oneOf/3/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[Z]:
r.push(Z),e++}else{var d=!0;const Z=y.length;for(let E=0;E<Z;E++){let A=y[E];const oe=e;if(e===oe)if(typeof A=="string"){if(R(A)>65536){const ie={
instancePath:t+"/columns/"+E,schemaPath:"#/oneOf/3/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[ie]:r.push(ie),e++}}else{const ie={instancePath:t+"/columns/"+E,schemaPath:"#/oneOf/3/pr\
operties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[ie]:r.push(ie),e++}var d=oe===e;if(!d)
break}}else{const Z={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[Z]:r.push(Z),e++}var f=M===e}else var f=!0}}}}}}}else{const x={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[x]:r.push(x),e++}var u=h===e;if(u&&a)a=!1,g=[g,3];else{u&&(a=!0,g=3);const x=e;
if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.of===void 0&&(y="of")||s.fraction===void 0&&(y=
"fraction")||s.stratify===void 0&&(y="stratify")||s.seed===void 0&&(y="seed")||s.rows===void 0&&(y="rows")){const M={instancePath:t,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[M]:r.push(M),e++}else{
const M=e;for(const $ in s)if(!($==="kind"||$==="of"||$==="fraction"||$==="stratify"||$==="seed"||$==="rows")){const Z={instancePath:t,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"};
r===null?r=[Z]:r.push(Z),e++;break}if(M===e){if(s.kind!==void 0){const $=e;if(s.kind!=="split"){const Z={instancePath:t+"/kind",schemaPath:"\
#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to constant"};r===null?r=[Z]:r.push(Z),
e++}var m=$===e}else var m=!0;if(m){if(s.of!==void 0){let $=s.of;const Z=e;if(e===Z)if(typeof $=="string"){if(R($)>1024){const A={instancePath:t+
"/of",schemaPath:"#/oneOf/4/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"};r===null?r=[A]:r.push(A),e++}else if(R($)<1){const A={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[A]:r.push(A),e++}}else{const A={instancePath:t+"/of",schemaPath:"\
#/oneOf/4/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[A]:r.push(A),e++}var m=Z===e}else var m=!0;
if(m){if(s.fraction!==void 0){let $=s.fraction;const Z=e;if(e===Z)if(typeof $=="number"&&isFinite($)){if($>=1||isNaN($)){const A={instancePath:t+
"/fraction",schemaPath:"#/oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"\
must be < 1"};r===null?r=[A]:r.push(A),e++}else if($<=0||isNaN($)){const A={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/frac\
tion/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[A]:r.push(A),e++}}else{
const A={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};r===null?r=[A]:r.push(A),e++}var m=Z===e}else var m=!0;if(m){if(s.stratify!==void 0){let $=s.stratify;const Z=e,E=e;let A=!1;const oe=e;
if(e===oe)if(typeof $=="string"){if(R($)>65536){const ie={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/maxLe\
ngth",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[ie]:r.push(ie),e++}}else{const ie={
instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};r===null?r=[ie]:r.push(ie),e++}var F=oe===e;if(A=A||F,!A){const ie=e;if($!==null){const ae={instancePath:t+"/stratify",schemaPath:"#/\
oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ae]:r.push(ae),e++}var F=ie===
e;A=A||F}if(A)e=E,r!==null&&(E?r.length=E:r=null);else{const ie={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[ie]:r.push(ie),e++}var m=Z===e}else var m=!0;if(m){if(s.seed!==
void 0){let $=s.seed;const Z=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($))){const A={instancePath:t+"/seed",schemaPath:"#/oneOf\
/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[A]:r.push(A),e++}if(e===Z&&typeof $==
"number"&&isFinite($)){if($>9007199254740991||isNaN($)){const A={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[A]:r.push(A),e++}else if($<-9007199254740991||
isNaN($)){const A={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};r===null?r=[A]:r.push(A),e++}}var m=Z===e}else var m=!0;if(m)if(s.rows!==void 0){const $=e;N(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var m=$===e}else
var m=!0}}}}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[y]:r.push(y),e++}var u=x===e;u&&a?(a=!1,g=[g,4]):u&&(a=!0,g=4)}}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const p={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[p]:r.push(
p),e++,Ce.errors=r,!1}return Ce.errors=r,e===0}const ur={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function ke(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
16)return ke.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var c=!0;const a=s.length;for(let g=0;g<a;g++){const l=e;U(s[g],{instancePath:t+"/"+g,parentData:s,parentDataProperty:g,rootData:k})||(r=
r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e;if(!c)break}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return ke.errors=r,e===0}function Je(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===
void 0&&(v="kind")||s.shape===void 0&&(v="shape")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const i in s)if(!(i==="kind"||i==="shape")){const f={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT ha\
ve additional properties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const i=e;if(s.kind!=="tensor"){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===
null?r=[f]:r.push(f),e++}var b=i===e}else var b=!0;if(b)if(s.shape!==void 0){const i=e;ke(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:k})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var b=i===e}else var b=!0}}}else{const v={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[v]:r.push(v),e++}var z=l===e;z&&(a=!0,g=0);const B=e;
if(e===B)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===void 0&&(v="kind")||s.count===void 0&&(v="count")||s.names===void 0&&
(v="names")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have requir\
ed property '"+v+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const i in s)if(!(i==="kind"||i==="count"||i==="names")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const i=e;if(s.kind!=="class"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
f]:r.push(f),e++}var q=i===e}else var q=!0;if(q){if(s.count!==void 0){const i=e;U(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var q=i===e}else var q=!0;if(q)if(s.names!==void 0){let i=s.names;const f=e,
d=e;let m=!1;const F=e;if(e===F)if(Array.isArray(i))if(i.length>1e6){const L={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[L]:r.push(L),e++}else{
var j=!0;const L=i.length;for(let h=0;h<L;h++){let O=i[h];const x=e;if(e===x)if(typeof O=="string"){if(R(O)>65536){const y={instancePath:t+"\
/names/"+h,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/names/"+h,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),e++}var j=x===e;if(!j)break}}else{
const L={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[L]:r.push(L),e++}var w=F===e;if(m=m||w,!m){const L=e;if(i!==null){const O={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[O]:r.push(O),e++}var w=L===e;m=m||w}
if(m)e=d,r!==null&&(d?r.length=d:r=null);else{const L={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[L]:r.push(L),e++}var q=f===e}else var q=!0}}}}else{const v={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[v]:r.push(v),e++}var z=B===e;if(z&&a)a=!1,g=[g,1];else{
z&&(a=!0,g=1);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&(i="kind")||s.of===void 0&&(i="of")||
s.vocabulary===void 0&&(i="vocabulary")||s.maximum===void 0&&(i="maximum")||s.fixed===void 0&&(i="fixed")||s.pad===void 0&&(i="pad")){const f={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"};
r===null?r=[f]:r.push(f),e++}else{const f=e;for(const d in s)if(!(d==="kind"||d==="of"||d==="vocabulary"||d==="maximum"||d==="fixed"||d==="p\
ad")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};r===null?r=[m]:r.push(m),e++;break}if(f===e){if(s.kind!==void 0){const d=e;if(s.kind!=="sequence"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[m]:r.push(m),e++}var u=d===e}else var u=!0;if(u){if(s.of!==void 0){let d=s.of;const m=e;if(!(d==="ids"||d==="mask")){
const p={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:ur.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),e++}var u=m===e}else var u=!0;if(u){if(s.vocabulary!==void 0){
const d=e;U(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:k})||(r=r===null?U.errors:r.concat(
U.errors),e=r.length);var u=d===e}else var u=!0;if(u){if(s.maximum!==void 0){const d=e;U(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var u=d===e}else var u=!0;if(u){if(s.fixed!==void 0){const d=e;if(typeof s.
fixed!="boolean"){const F={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[F]:r.push(F),e++}var u=d===e}else var u=!0;if(u)if(s.pad!==void 0){let d=s.pad;const m=e;if(!(typeof d=="numbe\
r"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[p]:r.push(p),e++}var u=m===e}else var u=!0}}}}}}}else{const i={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var z=v===e;z&&a?(a=!1,g=[g,2]):
z&&(a=!0,g=2)}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const v={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},
message:"must match exactly one schema in oneOf"};return r===null?r=[v]:r.push(v),e++,Je.errors=r,!1}return Je.errors=r,e===0}const Xe={oneOf:[
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
"stored","range"],additionalProperties:!1}]},fr={oneOf:[{type:"object",properties:{kind:{enum:["characters","words"]},vocabulary:{$ref:"#/$d\
efs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bytes"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"file"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["ki\
nd","path","sha256"],additionalProperties:!1}]};function We(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,
e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.vocabulary===
void 0&&(w="vocabulary")){const z={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"mus\
t have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const u in s)if(!(u==="kind"||u==="vocabulary")){const v={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT ha\
ve additional properties"};r===null?r=[v]:r.push(v),e++;break}if(z===e){if(s.kind!==void 0){let u=s.kind;const v=e;if(!(u==="characters"||u===
"words")){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues:fr.oneOf[0].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[_]:r.push(_),e++}var b=v===e}else var b=!0;if(b)if(s.vocabulary!==
void 0){const u=e;U(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:k})||(r=r===null?U.errors:
r.concat(U.errors),e=r.length);var b=u===e}else var b=!0}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var q=l===e;q&&(a=!0,g=0);const B=e;if(e===B)if(s&&typeof s=="object"&&!Array.
isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const z={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const u in s)if(u!=="kind"){const v={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"};r===null?r=[v]:r.push(v),e++;break}if(z===e&&s.kind!==void 0&&s.kind!=="bytes"){const u={instancePath:t+"/kind",schemaPath:"#/on\
eOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"bytes"},message:"must be equal to constant"};r===null?r=[u]:r.push(u),e++}}}else{
const w={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),
e++}var q=B===e;if(q&&a)a=!1,g=[g,1];else{q&&(a=!0,g=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&
(u="kind")||s.path===void 0&&(u="path")||s.sha256===void 0&&(u="sha256")){const v={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const _ in s)
if(!(_==="kind"||_==="path"||_==="sha256")){const i={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(v===e){if(s.kind!==void 0){
const _=e;if(s.kind!=="file"){const i={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
file"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),e++}var j=_===e}else var j=!0;if(j){if(s.path!==void 0){let _=s.path;const i=e;
if(e===i)if(typeof _=="string"){if(R(_)>4096){const d={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxL\
ength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[d]:r.push(d),e++}else if(R(_)<1){const d={instancePath:t+
"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[d]:r.push(d),e++}}else{const d={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[d]:r.push(d),e++}var j=i===e}else var j=!0;if(j)if(s.sha256!==void 0){const _=e;te(s.sha256,{
instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var j=_===
e}else var j=!0}}}}else{const u={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[u]:r.push(u),e++}var q=w===e;q&&a?(a=!1,g=[g,2]):q&&(a=!0,g=2)}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const w={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[w]:r.push(
w),e++,We.errors=r,!1}return We.errors=r,e===0}const dr={oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","f\
it"],additionalProperties:!1},{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"\
integer",minimum:1,maximum:65536}},required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"rando\
m_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},
required:["kind","height","width","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:[
"kind","probability"],additionalProperties:!1},{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{
type:"number",minimum:0},saturation:{type:"number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contr\
ast","saturation","hue"],additionalProperties:!1}]};function Ge(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,
e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===void 0&&(v="kind")||s.height===
void 0&&(v="height")||s.width===void 0&&(v="width")||s.fit===void 0&&(v="fit")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const i in s)
if(!(i==="kind"||i==="height"||i==="width"||i==="fit")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.
kind!==void 0){const i=e;if(s.kind!=="resize"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",
params:{allowedValue:"resize"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var b=i===e}else var b=!0;if(b){if(s.height!==
void 0){let i=s.height;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const m={instancePath:t+"/height",schemaPath:"#/o\
neOf/0/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof i==
"number"&&isFinite(i)){if(i>65536||isNaN(i)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(i<1||isNaN(i)){const m={instancePath:t+
"/height",schemaPath:"#/oneOf/0/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?
r=[m]:r.push(m),e++}}var b=f===e}else var b=!0;if(b){if(s.width!==void 0){let i=s.width;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const m={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const m={instancePath:t+"/wi\
dth",schemaPath:"#/oneOf/0/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===
null?r=[m]:r.push(m),e++}else if(i<1||isNaN(i)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[m]:r.push(m),e++}}var b=f===e}else var b=!0;if(b)if(s.fit!==void 0){
let i=s.fit;const f=e;if(!(i==="cover"||i==="stretch"||i==="contain")){const m={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/e\
num",keyword:"enum",params:{allowedValues:dr.oneOf[0].properties.fit.enum},message:"must be equal to one of the allowed values"};r===null?r=
[m]:r.push(m),e++}var b=f===e}else var b=!0}}}}}else{const v={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[v]:r.push(v),e++}var j=l===e;j&&(a=!0,g=0);const B=e;if(e===B)if(s&&typeof s=="object"&&!Array.isArray(
s)){let v;if(s.kind===void 0&&(v="kind")||s.height===void 0&&(v="height")||s.width===void 0&&(v="width")){const _={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};r===null?r=[_]:r.push(_),e++}else{
const _=e;for(const i in s)if(!(i==="kind"||i==="height"||i==="width")){const f={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}
if(_===e){if(s.kind!==void 0){const i=e;if(s.kind!=="center_crop"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/con\
st",keyword:"const",params:{allowedValue:"center_crop"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var q=i===e}else var q=!0;
if(q){if(s.height!==void 0){let i=s.height;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const m={instancePath:t+"/hei\
ght",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),
e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(i<1||isNaN(
i)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[m]:r.push(m),e++}}var q=f===e}else var q=!0;if(q)if(s.width!==void 0){let i=s.width;const f=e;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const m={
instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must\
 be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(i<1||isNaN(i)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[m]:r.push(m),e++}}var q=f===e}else var q=!0}}}}else{
const v={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[v]:r.push(v),
e++}var j=B===e;if(j&&a)a=!1,g=[g,1];else{j&&(a=!0,g=1);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&
(i="kind")||s.height===void 0&&(i="height")||s.width===void 0&&(i="width")||s.padding===void 0&&(i="padding")){const f={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"};r===null?r=[f]:r.push(f),e++}else{
const f=e;for(const d in s)if(!(d==="kind"||d==="height"||d==="width"||d==="padding")){const m={instancePath:t,schemaPath:"#/oneOf/2/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?r=[m]:r.
push(m),e++;break}if(f===e){if(s.kind!==void 0){const d=e;if(s.kind!=="random_crop"){const m={instancePath:t+"/kind",schemaPath:"#/oneOf/2/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"must be equal to constant"};r===null?r=[m]:r.push(m),e++}
var w=d===e}else var w=!0;if(w){if(s.height!==void 0){let d=s.height;const m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===
null?r=[p]:r.push(p),e++}if(e===m&&typeof d=="number"&&isFinite(d)){if(d>65536||isNaN(d)){const p={instancePath:t+"/height",schemaPath:"#/on\
eOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[p]:r.push(p),
e++}else if(d<1||isNaN(d)){const p={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),e++}}var w=m===e}else var w=!0;if(w){if(s.width!==void 0){let d=s.width;const m=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),e++}if(e===m&&typeof d=="number"&&isFinite(d)){if(d>65536||
isNaN(d)){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};r===null?r=[p]:r.push(p),e++}else if(d<1||isNaN(d)){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/prope\
rties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),e++}}var w=m===e}else
var w=!0;if(w)if(s.padding!==void 0){let d=s.padding;const m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:t+
"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.
push(p),e++}if(e===m&&typeof d=="number"&&isFinite(d)){if(d>65536||isNaN(d)){const p={instancePath:t+"/padding",schemaPath:"#/oneOf/2/proper\
ties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[p]:r.push(p),e++}else if(d<
0||isNaN(d)){const p={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),e++}}var w=m===e}else var w=!0}}}}}else{const i={instancePath:t,schemaPath:"#/oneO\
f/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var j=v===e;if(j&&a)a=!1,g=[g,2];else{
j&&(a=!0,g=2);const i=e;if(e===i)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.kind===void 0&&(d="kind")){const m={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};r===null?r=[m]:
r.push(m),e++}else{const m=e;for(const F in s)if(F!=="kind"){const p={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;break}if(m===e&&
s.kind!==void 0&&s.kind!=="grayscale"){const F={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"grayscale"},message:"must be equal to constant"};r===null?r=[F]:r.push(F),e++}}}else{const d={instancePath:t,schemaPath:"#/one\
Of/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),e++}var j=i===e;if(j&&a)a=!1,g=[g,3];else{
j&&(a=!0,g=3);const d=e;if(e===d)if(s&&typeof s=="object"&&!Array.isArray(s)){let F;if(s.kind===void 0&&(F="kind")||s.probability===void 0&&
(F="probability")){const p={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:F},message:"must have \
required property '"+F+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const L in s)if(!(L==="kind"||L==="probability")){const h={instancePath:t,
schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional p\
roperties"};r===null?r=[h]:r.push(h),e++;break}if(p===e){if(s.kind!==void 0){const L=e;if(s.kind!=="random_horizontal_flip"){const h={instancePath:t+
"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"random_horizontal_flip"},message:"must be equal t\
o constant"};r===null?r=[h]:r.push(h),e++}var z=L===e}else var z=!0;if(z)if(s.probability!==void 0){let L=s.probability;const h=e;if(e===h)if(typeof L==
"number"&&isFinite(L)){if(L>1||isNaN(L)){const x={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[x]:r.push(x),e++}else if(L<0||isNaN(L)){const x={instancePath:t+
"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};r===null?r=[x]:r.push(x),e++}}else{const x={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};r===null?r=[x]:r.push(x),e++}var z=h===e}else var z=!0}}}else{const F={instancePath:t,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[F]:r.push(F),e++}var j=d===e;if(j&&a)a=!1,g=[g,4];else{
j&&(a=!0,g=4);const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let L;if(s.kind===void 0&&(L="kind")||s.brightness===void 0&&(L=
"brightness")||s.contrast===void 0&&(L="contrast")||s.saturation===void 0&&(L="saturation")||s.hue===void 0&&(L="hue")){const h={instancePath:t,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:L},message:"must have required property '"+L+"'"};r===null?r=[h]:
r.push(h),e++}else{const h=e;for(const O in s)if(!(O==="kind"||O==="brightness"||O==="contrast"||O==="saturation"||O==="hue")){const x={instancePath:t,
schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional p\
roperties"};r===null?r=[x]:r.push(x),e++;break}if(h===e){if(s.kind!==void 0){const O=e;if(s.kind!=="color_jitter"){const x={instancePath:t+"\
/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"color_jitter"},message:"must be equal to constant"};
r===null?r=[x]:r.push(x),e++}var u=O===e}else var u=!0;if(u){if(s.brightness!==void 0){let O=s.brightness;const x=e;if(e===x)if(typeof O=="n\
umber"&&isFinite(O)){if(O<0||isNaN(O)){const y={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/brightness",schemaPath:"\
#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var u=x===
e}else var u=!0;if(u){if(s.contrast!==void 0){let O=s.contrast;const x=e;if(e===x)if(typeof O=="number"&&isFinite(O)){if(O<0||isNaN(O)){const y={
instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var u=x===e}else var u=!0;if(u){if(s.saturation!==void 0){
let O=s.saturation;const x=e;if(e===x)if(typeof O=="number"&&isFinite(O)){if(O<0||isNaN(O)){const y={instancePath:t+"/saturation",schemaPath:"\
#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[y]:r.push(y),
e++}}else{const y={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[y]:r.push(y),e++}var u=x===e}else var u=!0;if(u)if(s.hue!==void 0){let O=s.hue;const x=e;if(e===x)if(typeof O==
"number"&&isFinite(O)){if(O>.5||isNaN(O)){const y={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/maximum",keyword:"maximum",params:{
comparison:"<=",limit:.5},message:"must be <= 0.5"};r===null?r=[y]:r.push(y),e++}else if(O<0||isNaN(O)){const y={instancePath:t+"/hue",schemaPath:"\
#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{
const y={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[y]:r.push(y),e++}var u=x===e}else var u=!0}}}}}}else{const L={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[L]:r.push(L),e++}var j=F===e;j&&a?(a=!1,g=[g,5]):j&&(a=!0,g=5)}}}}if(a)e=c,r!==null&&(c?r.length=
c:r=null);else{const v={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema\
 in oneOf"};return r===null?r=[v]:r.push(v),e++,Ge.errors=r,!1}return Ge.errors=r,e===0}const ge={validate:Me};function Me(s,{instancePath:t="",
parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.names===void 0&&(m="names")||s.range===void 0&&(m="range")){const F={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[F]:r.push(F),e++}else{
const F=e;for(const p in s)if(!(p==="op"||p==="names"||p==="range")){const L={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(F===
e){if(s.op!==void 0){const p=e;if(s.op!=="columns"){const L={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",
params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[L]:r.push(L),e++}var b=p===e}else var b=!0;if(b){if(s.names!==
void 0){let p=s.names;const L=e;if(e===L)if(Array.isArray(p))if(p.length>1e6){const O={instancePath:t+"/names",schemaPath:"#/oneOf/0/propert\
ies/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[O]:r.push(O),e++}else if(p.
length<1){const O={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"};r===null?r=[O]:r.push(O),e++}else{var B=!0;const O=p.length;for(let x=0;x<O;x++){let I=p[x];const y=e;if(e===
y)if(typeof I=="string"){if(R(I)>65536){const $={instancePath:t+"/names/"+x,schemaPath:"#/oneOf/0/properties/names/items/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[$]:r.push($),e++}}else{const $={instancePath:t+
"/names/"+x,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[$]:
r.push($),e++}var B=y===e;if(!B)break}}else{const O={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{
type:"array"},message:"must be array"};r===null?r=[O]:r.push(O),e++}var b=L===e}else var b=!0;if(b)if(s.range!==void 0){const p=e;pe(s.range,
{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:k})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var b=p===
e}else var b=!0}}}}else{const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[m]:r.push(m),e++}var w=l===e;w&&(a=!0,g=0);const q=e;if(e===q)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.value===void 0&&(m="value")){const F={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};r===null?r=[F]:r.push(F),e++}else{const F=e;for(const p in s)if(!(p==="op"||p==="value")){const L={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT ha\
ve additional properties"};r===null?r=[L]:r.push(L),e++;break}if(F===e){if(s.op!==void 0){const p=e;if(s.op!=="constant"){const L={instancePath:t+
"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?
r=[L]:r.push(L),e++}var j=p===e}else var j=!0;if(j)if(s.value!==void 0){let p=s.value;const L=e;if(!(typeof p=="number"&&isFinite(p))){const O={
instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[O]:r.push(O),e++}var j=L===e}else var j=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[m]:r.push(m),e++}var w=q===e;if(w&&a)a=!1,g=[g,1];else{w&&(a=!0,g=1);const m=e;if(e===m)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.left===void 0&&(p="left")||s.right===void 0&&(p="right")){const L={instancePath:t,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[L]:
r.push(L),e++}else{const L=e;for(const h in s)if(!(h==="op"||h==="left"||h==="right")){const O={instancePath:t,schemaPath:"#/oneOf/2/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};r===null?r=[O]:r.
push(O),e++;break}if(L===e){if(s.op!==void 0){let h=s.op;const O=e;if(!(h==="+"||h==="-"||h==="*"||h==="/")){const x={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[x]:r.push(x),e++}var z=O===e}else var z=!0;if(z){if(s.left!==void 0){const h=e;ge.validate(s.left,{instancePath:t+"\
/left",parentData:s,parentDataProperty:"left",rootData:k})||(r=r===null?ge.validate.errors:r.concat(ge.validate.errors),e=r.length);var z=h===
e}else var z=!0;if(z)if(s.right!==void 0){const h=e;ge.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"right",rootData:k})||
(r=r===null?ge.validate.errors:r.concat(ge.validate.errors),e=r.length);var z=h===e}else var z=!0}}}}else{const p={instancePath:t,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var w=m===e;if(w&&a)a=!1,g=[g,2];else{
w&&(a=!0,g=2);const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.op===void 0&&(h="op")||s.operand===void 0&&(h="oper\
and")){const O={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have required pro\
perty '"+h+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const x in s)if(!(x==="op"||x==="operand")){const I={instancePath:t,schemaPath:"\
#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"};
r===null?r=[I]:r.push(I),e++;break}if(O===e){if(s.op!==void 0){let x=s.op;const I=e;if(!(x==="negate"||x==="standardize"||x==="rescale")){const y={
instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[3].properties.op.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[y]:r.push(y),e++}var u=I===e}else var u=!0;if(u)if(s.operand!==void 0){const x=e;ge.
validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:k})||(r=r===null?ge.validate.errors:r.concat(
ge.validate.errors),e=r.length);var u=x===e}else var u=!0}}}else{const h={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[h]:r.push(h),e++}var w=p===e;if(w&&a)a=!1,g=[g,3];else{w&&(a=!0,g=3);const h=e;if(e===h)
if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.op===void 0&&(x="op")||s.operand===void 0&&(x="operand")||s.with===void 0&&(x="with")){
const I={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+
x+"'"};r===null?r=[I]:r.push(I),e++}else{const I=e;for(const y in s)if(!(y==="op"||y==="operand"||y==="with")){const M={instancePath:t,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};
r===null?r=[M]:r.push(M),e++;break}if(I===e){if(s.op!==void 0){const y=e;if(s.op!=="fill"){const M={instancePath:t+"/op",schemaPath:"#/oneOf\
/4/properties/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};r===null?r=[M]:r.push(M),e++}var v=y===
e}else var v=!0;if(v){if(s.operand!==void 0){const y=e;ge.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"ope\
rand",rootData:k})||(r=r===null?ge.validate.errors:r.concat(ge.validate.errors),e=r.length);var v=y===e}else var v=!0;if(v)if(s.with!==void 0){
let y=s.with;const M=e,$=e;let Z=!1;const E=e;if(!(y==="mean"||y==="median")){const oe={instancePath:t+"/with",schemaPath:"#/oneOf/4/propert\
ies/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[4].properties.with.anyOf[0].enum},message:"must be equal to one of the \
allowed values"};r===null?r=[oe]:r.push(oe),e++}var _=E===e;if(Z=Z||_,!Z){const oe=e;if(!(typeof y=="number"&&isFinite(y))){const ie={instancePath:t+
"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[ie]:
r.push(ie),e++}var _=oe===e;Z=Z||_}if(Z)e=$,r!==null&&($?r.length=$:r=null);else{const oe={instancePath:t+"/with",schemaPath:"#/oneOf/4/prop\
erties/with/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[oe]:r.push(oe),e++}var v=M===e}else var v=!0}}}}else{
const x={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[x]:r.push(x),
e++}var w=h===e;if(w&&a)a=!1,g=[g,4];else{w&&(a=!0,g=4);const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.op===void 0&&
(y="op")||s.part===void 0&&(y="part")||s.column===void 0&&(y="column")||s.tokenizer===void 0&&(y="tokenizer")||s.range===void 0&&(y="range")){
const M={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+
y+"'"};r===null?r=[M]:r.push(M),e++}else{const M=e;for(const $ in s)if(!($==="op"||$==="part"||$==="column"||$==="tokenizer"||$==="range")){
const Z={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"mu\
st NOT have additional properties"};r===null?r=[Z]:r.push(Z),e++;break}if(M===e){if(s.op!==void 0){const $=e;if(s.op!=="tokens"){const Z={instancePath:t+
"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equal to constant"};r===null?
r=[Z]:r.push(Z),e++}var i=$===e}else var i=!0;if(i){if(s.part!==void 0){let $=s.part;const Z=e;if(!($==="ids"||$==="mask"||$==="next")){const A={
instancePath:t+"/part",schemaPath:"#/oneOf/5/properties/part/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[5].properties.part.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[A]:r.push(A),e++}var i=Z===e}else var i=!0;if(i){if(s.column!==void 0){let $=s.column;
const Z=e;if(e===Z)if(typeof $=="string"){if(R($)>65536){const A={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[A]:r.push(A),e++}}else{const A={instancePath:t+
"/column",schemaPath:"#/oneOf/5/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[A]:r.push(
A),e++}var i=Z===e}else var i=!0;if(i){if(s.tokenizer!==void 0){const $=e;We(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"\
tokenizer",rootData:k})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var i=$===e}else var i=!0;if(i)if(s.range!==void 0){const $=e;
pe(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:k})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);
var i=$===e}else var i=!0}}}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must \
be object"};r===null?r=[y]:r.push(y),e++}var w=x===e;if(w&&a)a=!1,g=[g,5];else{w&&(a=!0,g=5);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.
isArray(s)){let $;if(s.op===void 0&&($="op")||s.column===void 0&&($="column")||s.steps===void 0&&($="steps")||s.stored===void 0&&($="stored")||
s.range===void 0&&($="range")){const Z={instancePath:t,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:$},message:"\
must have required property '"+$+"'"};r===null?r=[Z]:r.push(Z),e++}else{const Z=e;for(const E in s)if(!(E==="op"||E==="column"||E==="steps"||
E==="stored"||E==="range")){const A={instancePath:t,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},
message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}if(Z===e){if(s.op!==void 0){const E=e;if(s.op!=="picture"){
const A={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"picture"},message:"must be eq\
ual to constant"};r===null?r=[A]:r.push(A),e++}var f=E===e}else var f=!0;if(f){if(s.column!==void 0){let E=s.column;const A=e;if(e===A)if(typeof E==
"string"){if(R(E)>65536){const K={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[K]:r.push(K),e++}}else{const K={instancePath:t+"/column",schemaPath:"#/oneOf\
/6/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[K]:r.push(K),e++}var f=A===e}else var f=!0;
if(f){if(s.steps!==void 0){let E=s.steps;const A=e;if(e===A)if(Array.isArray(E))if(E.length>64){const K={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};r===null?r=[K]:r.push(
K),e++}else{var d=!0;const K=E.length;for(let ie=0;ie<K;ie++){const Re=e;Ge(E[ie],{instancePath:t+"/steps/"+ie,parentData:E,parentDataProperty:ie,
rootData:k})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var d=Re===e;if(!d)break}}else{const K={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[K]:r.push(K),e++}var f=A===e}else
var f=!0;if(f){if(s.stored!==void 0){const E=e;ce(s.stored,{instancePath:t+"/stored",parentData:s,parentDataProperty:"stored",rootData:k})||
(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var f=E===e}else var f=!0;if(f)if(s.range!==void 0){const E=e;pe(s.range,{instancePath:t+
"/range",parentData:s,parentDataProperty:"range",rootData:k})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var f=E===e}else var f=!0}}}}}}else{
const $={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[$]:r.push($),
e++}var w=y===e;w&&a?(a=!1,g=[g,6]):w&&(a=!0,g=6)}}}}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const m={instancePath:t,schemaPath:"#/on\
eOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Me.errors=
r,!1}return Me.errors=r,e===0}function ye(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)
if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.type===void 0&&(a="type")||s.value===void 0&&(a="value"))
return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property\
 '"+a+"'"}],!1;{const g=e;for(const l in s)if(!(l==="name"||l==="type"||l==="value")){return ye.errors=[{instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===
e){if(s.name!==void 0){let l=s.name;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>1024)return ye.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(l)<1)return ye.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ye.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var c=b===e}else var c=!0;if(c){if(s.type!==void 0){const l=e;Je(s.type,{instancePath:t+"/type",parentData:s,
parentDataProperty:"type",rootData:k})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length);var c=l===e}else var c=!0;if(c)if(s.value!==void 0){
const l=e;Me(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:k})||(r=r===null?Me.errors:r.concat(Me.errors),
e=r.length);var c=l===e}else var c=!0}}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ye.errors=r,e===0}function ze(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===void 0&&(v="kind")||s.value===void 0&&(v="value")){const _={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};r===null?r=[_]:
r.push(_),e++}else{const _=e;for(const i in s)if(!(i==="kind"||i==="value")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;
break}if(_===e){if(s.kind!==void 0){const i=e;if(s.kind!=="constant"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var b=i===e}else var b=!0;
if(b)if(s.value!==void 0){let i=s.value;const f=e;if(!(typeof i=="number"&&isFinite(i))){const m={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[m]:r.push(m),e++}var b=f===e}else var b=!0}}}else{
const v={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[v]:r.push(v),
e++}var j=l===e;j&&(a=!0,g=0);const B=e;if(e===B)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===void 0&&(v="kind")||s.bound===
void 0&&(v="bound")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must hav\
e required property '"+v+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const i in s)if(!(i==="kind"||i==="bound")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const i=e;if(s.kind!=="uniform"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[f]:r.push(f),e++}var q=i===e}else var q=!0;if(q)if(s.bound!==void 0){let i=s.bound;const f=e;if(e===f)if(typeof i=="number"&&isFinite(i)){if(i<
0||isNaN(i)){const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[m]:r.push(m),e++}}else{const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[m]:r.push(m),e++}var q=f===e}else var q=!0}}}else{const v={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[v]:r.push(v),e++}var j=B===e;if(j&&a)
a=!1,g=[g,1];else{j&&(a=!0,g=1);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&(i="kind")||s.deviation===
void 0&&(i="deviation")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must\
 have required property '"+i+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const d in s)if(!(d==="kind"||d==="deviation"||d==="zero_r\
ow")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};r===null?r=[m]:r.push(m),e++;break}if(f===e){if(s.kind!==void 0){const d=e;if(s.kind!=="normal"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[m]:r.push(m),e++}var w=d===e}else var w=!0;if(w){if(s.deviation!==void 0){let d=s.deviation;const m=e;if(e===m)if(typeof d==
"number"&&isFinite(d)){if(d<0||isNaN(d)){const p={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[p]:r.push(p),e++}var w=m===
e}else var w=!0;if(w)if(s.zero_row!==void 0){const d=e;N(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:k})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var w=d===e}else var w=!0}}}}else{const i={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var j=v===e;if(j&&a)a=!1,g=[g,2];else{j&&(a=!0,g=2);const i=e;
if(e===i)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.kind===void 0&&(d="kind")||s.values===void 0&&(d="values")){const m={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};r===null?r=[m]:
r.push(m),e++}else{const m=e;for(const F in s)if(!(F==="kind"||F==="values")){const p={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;
break}if(m===e){if(s.kind!==void 0){const F=e;if(s.kind!=="values"){const p={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[p]:r.push(p),e++}var z=F===e}else var z=!0;
if(z)if(s.values!==void 0){let F=s.values;const p=e;if(e===p)if(Array.isArray(F)){var u=!0;const h=F.length;for(let O=0;O<h;O++){let x=F[O];
const I=e;if(!(typeof x=="number"&&isFinite(x))){const M={instancePath:t+"/values/"+O,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[M]:r.push(M),e++}var u=I===e;if(!u)break}}else{const h={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[h]:r.push(h),
e++}var z=p===e}else var z=!0}}}else{const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[d]:r.push(d),e++}var j=i===e;j&&a?(a=!1,g=[g,3]):j&&(a=!0,g=3)}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const v={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?
r=[v]:r.push(v),e++,ze.errors=r,!1}return ze.errors=r,e===0}function de(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&(a="shape")||s.
initializer===void 0&&(a="initializer")||s.decays===void 0&&(a="decays")||s.layer===void 0&&(a="layer"))return de.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)if(!(l===
"name"||l==="shape"||l==="initializer"||l==="decays"||l==="layer")){return de.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){let l=s.
name;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>1024)return de.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(l)<1)return de.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return de.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=b===e}else var c=!0;if(c){if(s.shape!==void 0){const l=e;ke(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:k})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var c=l===e}else var c=!0;if(c){if(s.initializer!==void 0){const l=e;ze(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:k})||(r=r===null?ze.errors:r.concat(ze.errors),
e=r.length);var c=l===e}else var c=!0;if(c){if(s.decays!==void 0){const l=e;if(typeof s.decays!="boolean")return de.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=l===e}else var c=!0;
if(c)if(s.layer!==void 0){let l=s.layer;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>65536)return de.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return de.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=b===
e}else var c=!0}}}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return de.errors=r,e===0}const cr={enum:["float32","int32","bool"]};function Ie(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,
e=0;return s==="float32"||s==="int32"||s==="bool"?(Ie.errors=r,e===0):(Ie.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:cr.enum},message:"must be equal to one of the allowed values"}],!1)}function ve(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&
(a="shape")||s.dtype===void 0&&(a="dtype")||s.initializer===void 0&&(a="initializer")||s.layer===void 0&&(a="layer"))return ve.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)
if(!(l==="name"||l==="shape"||l==="dtype"||l==="initializer"||l==="layer")){return ve.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==
void 0){let l=s.name;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>1024)return ve.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(l)<1)return ve.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return ve.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=b===e}else var c=!0;if(c){if(s.shape!==void 0){const l=e;ke(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:k})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var c=l===e}else var c=!0;if(c){if(s.dtype!==void 0){const l=e;Ie(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:k})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);
var c=l===e}else var c=!0;if(c){if(s.initializer!==void 0){const l=e;ze(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:k})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=l===e}else var c=!0;if(c)if(s.layer!==void 0){let l=s.
layer;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>65536)return ve.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ve.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=b===e}else var c=!0}}}}}}else
return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=r,
e===0}const yr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Ee(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){
let r=null,e=0;const c=e;let a=!1;const g=e;N(s,{instancePath:t,parentData:Y,parentDataProperty:ee,rootData:k})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var l=g===e;if(a=a||l,!a){const b=e;if(e===b)if(typeof s=="string"){if(R(s)>200){const q={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[q]:r.push(q),e++}else if(!yr.
test(s)){const q={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[q]:r.push(q),e++}}else{const q={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[q]:r.push(q),e++}var l=b===e;a=a||l}if(a)e=c,r!==null&&(c?r.
length=c:r=null);else{const b={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[b]:r.push(b),e++,Ee.errors=r,!1}return Ee.errors=r,e===0}function xe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const a in s){const g=e;Le(s[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,
rootData:k})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var c=g===e;if(!c)break}else return xe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=r,e===0}function me(s,{instancePath:t="",parentData:Y,
parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="n\
ame")||s.options===void 0&&(a="options"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{const g=e;for(const l in s)if(!(l==="name"||l==="options")){return me.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propertie\
s"}],!1;break}if(g===e){if(s.name!==void 0){let l=s.name;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>1024)return me.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(R(l)<1)return me.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var c=b===e}else var c=!0;if(c)if(s.options!==void 0){const l=e;xe(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:k})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var c=l===e}else var c=!0}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=r,
e===0}const tr={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function je(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if(s.dtype===void 0&&(g="dtype")||s.shape===void 0&&(g="shape"))return je.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const l=e;for(const b in s)if(!(b==="dtype"||
b==="shape")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(s.dtype!==void 0){const b=e;Ie(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:k})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var c=b===e}else var c=!0;if(c)if(s.shape!==void 0){
let b=s.shape;const B=e;if(e===B)if(Array.isArray(b)){if(b.length>16)return je.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var a=!0;const j=b.length;for(let w=0;w<j;w++){
const z=e;Ee(b[w],{instancePath:t+"/shape/"+w,parentData:b,parentDataProperty:w,rootData:k})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.
length);var a=z===e;if(!a)break}}}else return je.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var c=B===e}else var c=!0}}}else return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return je.errors=r,e===0}function He(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1;const g=e;if(!(typeof s==
"number"&&isFinite(s))){const B={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[B]:r.push(B),e++}var l=g===e;if(a=a||l,!a){const B=e;if(e===B)if(typeof s=="string"){if(R(s)>65536){const j={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[j]:r.push(j),e++}}else{
const j={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[j]:r.push(j),
e++}var l=B===e;if(a=a||l,!a){const j=e;if(typeof s!="boolean"){const z={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[z]:r.push(z),e++}var l=j===e;if(a=a||l,!a){const z=e;if(e===z)if(Array.isArray(s))if(s.length>
1e5){const v={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[v]:r.push(v),e++}else{var b=!0;const v=s.length;for(let _=0;_<v;_++){let i=s[_];const f=e;if(!(typeof i=="number"&&isFinite(
i))){const m={instancePath:t+"/"+_,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[m]:r.push(m),e++}var b=f===e;if(!b)break}}else{const v={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[v]:r.push(v),e++}var l=z===e;a=a||l}}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const B={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[B]:r.push(B),e++,He.errors=r,!1}return He.errors=
r,e===0}function le(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let b;if(s.op===void 0&&(b="op")||s.inputs===void 0&&(b="inputs")||s.outputs===void 0&&(b="outputs")||s.attributes===
void 0&&(b="attributes")||s.layer===void 0&&(b="layer"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const B=e;for(const q in s)if(!(q==="op"||q==="inputs"||q==="outputs"||
q==="attributes"||q==="layer")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(B===e){if(s.op!==void 0){let q=s.op;const j=e;if(e===j)if(typeof q==
"string"){if(R(q)>1024)return le.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(R(q)<1)return le.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=j===e}else var c=!0;if(c){if(s.inputs!==void 0){
let q=s.inputs;const j=e;if(e===j)if(Array.isArray(q)){if(q.length>4096)return le.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var a=!0;const z=q.length;for(let u=0;u<
z;u++){const v=e;N(q[u],{instancePath:t+"/inputs/"+u,parentData:q,parentDataProperty:u,rootData:k})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var a=v===e;if(!a)break}}}else return le.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(s.outputs!==void 0){let q=s.outputs;const j=e;if(e===j)
if(Array.isArray(q)){if(q.length>4096)return le.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var g=!0;const z=q.length;for(let u=0;u<z;u++){const v=e;N(q[u],
{instancePath:t+"/outputs/"+u,parentData:q,parentDataProperty:u,rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var g=v===
e;if(!g)break}}}else return le.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(s.attributes!==void 0){let q=s.attributes;const j=e;if(e===j)if(q&&typeof q==
"object"&&!Array.isArray(q))for(const z in q){const u=e;He(q[z],{instancePath:t+"/attributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:q,
parentDataProperty:z,rootData:k})||(r=r===null?He.errors:r.concat(He.errors),e=r.length);var l=u===e;if(!l)break}else return le.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=j===e}else
var c=!0;if(c)if(s.layer!==void 0){let q=s.layer;const j=e;if(e===j)if(typeof q=="string"){if(R(q)>65536)return le.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return le.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var c=j===e}else var c=!0}}}}}}else return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return le.errors=r,e===0}function X(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return X.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const z=e;for(const u in s)
if(!(u==="name"||u==="values"||u==="inputs"||u==="instructions"||u==="outputs")){return X.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(z===e){if(s.
name!==void 0){let u=s.name;const v=e;if(e===v)if(typeof u=="string"){if(R(u)>1024)return X.errors=[{instancePath:t+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(u)<1)return X.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return X.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=v===e}else var c=!0;if(c){if(s.values!==void 0){let u=s.values;const v=e;if(e===v)if(Array.isArray(u)){if(u.length>
1e6)return X.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must\
 NOT have more than 1000000 items"}],!1;{var a=!0;const i=u.length;for(let f=0;f<i;f++){const d=e;je(u[f],{instancePath:t+"/values/"+f,parentData:u,
parentDataProperty:f,rootData:k})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var a=d===e;if(!a)break}}}else return X.errors=[{instancePath:t+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=v===e}else var c=!0;
if(c){if(s.inputs!==void 0){let u=s.inputs;const v=e;if(e===v)if(Array.isArray(u)){var g=!0;const i=u.length;for(let f=0;f<i;f++){let d=u[f];
const m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(d)){let p;if(d.name===void 0&&(p="name")||d.role===void 0&&(p="role")||d.value===
void 0&&(p="value"))return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const L=e;for(const h in d)if(!(h==="name"||h==="role"||h==="value")){
return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(L===e){if(d.name!==void 0){let h=d.name;const O=e;if(e===O)
if(typeof h=="string"){if(R(h)>1024)return X.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(h)<1)return X.errors=[{instancePath:t+
"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=O===e}else var l=!0;if(l){if(d.role!==void 0){let h=d.
role;const O=e;if(!(h==="parameter"||h==="buffer"||h==="feature"||h==="label"||h==="scalar"))return X.errors=[{instancePath:t+"/inputs/"+f+"\
/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:tr.properties.inputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var l=O===e}else var l=!0;if(l)if(d.value!==void 0){const h=e;N(d.value,
{instancePath:t+"/inputs/"+f+"/value",parentData:d,parentDataProperty:"value",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var l=h===e}else var l=!0}}}}else return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var g=m===e;if(!g)break}}else return X.errors=[{instancePath:t+"/inputs",schemaPath:"#/properti\
es/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=v===e}else var c=!0;if(c){if(s.instructions!==void 0){
let u=s.instructions;const v=e;if(e===v)if(Array.isArray(u)){if(u.length>1e6)return X.errors=[{instancePath:t+"/instructions",schemaPath:"#/\
properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var b=!0;const i=u.
length;for(let f=0;f<i;f++){const d=e;le(u[f],{instancePath:t+"/instructions/"+f,parentData:u,parentDataProperty:f,rootData:k})||(r=r===null?
le.errors:r.concat(le.errors),e=r.length);var b=d===e;if(!b)break}}}else return X.errors=[{instancePath:t+"/instructions",schemaPath:"#/prop\
erties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=v===e}else var c=!0;if(c)if(s.outputs!==void 0){
let u=s.outputs;const v=e;if(e===v)if(Array.isArray(u)){var B=!0;const i=u.length;for(let f=0;f<i;f++){let d=u[f];const m=e;if(e===m)if(d&&typeof d==
"object"&&!Array.isArray(d)){let p;if(d.name===void 0&&(p="name")||d.role===void 0&&(p="role")||d.value===void 0&&(p="value"))return X.errors=
[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{const L=e;for(const h in d)if(!(h==="name"||h==="role"||h==="value"||h==="rows")){return X.errors=[{instancePath:t+
"/outputs/"+f,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"}],!1;break}if(L===e){if(d.name!==void 0){let h=d.name;const O=e;if(e===O)if(typeof h=="string"){if(R(h)>
1024)return X.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(h)<1)return X.errors=[{instancePath:t+"/outputs/"+f+"/\
name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return X.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=O===e}else var q=!0;if(q){if(d.role!==void 0){let h=d.role;const O=e;
if(!(h==="gradient"||h==="buffer"||h==="loss_sum"||h==="weight_sum"||h==="metric"||h==="output"))return X.errors=[{instancePath:t+"/outputs/"+
f+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:tr.properties.outputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var q=O===e}else var q=!0;if(q){if(d.value!==void 0){const h=e;N(d.value,
{instancePath:t+"/outputs/"+f+"/value",parentData:d,parentDataProperty:"value",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var q=h===e}else var q=!0;if(q)if(d.rows!==void 0){let h=d.rows;const O=e;if(e===O)if(h&&typeof h=="object"&&!Array.isArray(h)){let I;if(h.part===
void 0&&(I="part")||h.term===void 0&&(I="term"))return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/item\
s/properties/rows/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const M in h)
if(!(M==="part"||M==="term")){return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(h.part!==void 0){let M=h.part;const $=e;if(!(M==="values"||M==="indices"))return X.errors=[{instancePath:t+"/outputs/"+f+"/rows\
/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",keyword:"enum",params:{allowedValues:tr.properties.outputs.
items.properties.rows.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var j=$===e}else var j=!0;if(j)if(h.term!==
void 0){const M=e;N(h.term,{instancePath:t+"/outputs/"+f+"/rows/term",parentData:h,parentDataProperty:"term",rootData:k})||(r=r===null?N.errors:
r.concat(N.errors),e=r.length);var j=M===e}else var j=!0}}}else return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/propert\
ies/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var q=O===e}else var q=!0}}}}}else
return X.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var B=m===e;if(!B)break}}else return X.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=v===e}else var c=!0}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=r,e===0}const hr={type:"object",properties:{evaluation:{
type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},required:["trigger","delay"],additionalProperties:!1},
logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"boolean"}},required:["trigger","firstStep"],additionalProperties:!1},
saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},
required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","b\
est","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"object",properties:{kind:{enum:["linear","cosine","cosine_with_restarts",
"polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"\
#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,
maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:["kind","warmup"],additionalProperties:!1}},required:["evaluation",
"logging","saving","learningRate"],additionalProperties:!1},gr={oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"o\
bject",properties:{kind:{enum:["epochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};
function we(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const z={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const u in s)
if(u!=="kind"){const v={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[v]:r.push(v),e++;break}if(z===e&&s.kind!==void 0&&s.kind!=="never"){const u={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===
null?r=[u]:r.push(u),e++}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[w]:r.push(w),e++}var q=l===e;q&&(a=!0,g=0);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")||s.every===void 0&&(w="every")){const z={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const u in s)if(!(u==="kind"||u==="every")){const v={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT ha\
ve additional properties"};r===null?r=[v]:r.push(v),e++;break}if(z===e){if(s.kind!==void 0){const u=e;if(s.kind!=="steps"){const v={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===
null?r=[v]:r.push(v),e++}var B=u===e}else var B=!0;if(B)if(s.every!==void 0){const u=e;U(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"\
every",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var B=u===e}else var B=!0}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var q=b===e;if(q&&a)a=!1,g=[g,1];else{
q&&(a=!0,g=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.every===void 0&&(u="ev\
ery")){const v={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:u},message:"must have required pro\
perty '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const _ in s)if(!(_==="kind"||_==="every")){const i={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[i]:r.push(i),e++;break}if(v===e){if(s.kind!==void 0){let _=s.kind;const i=e;if(!(_==="epochs"||_==="seconds")){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:gr.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[f]:r.push(f),e++}var j=i===e}else var j=!0;if(j)if(s.every!==void 0){let _=s.every;const i=e;
if(e===i)if(typeof _=="number"&&isFinite(_)){if(_<=0||isNaN(_)){const d={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[d]:r.push(d),e++}}else{const d={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[d]:r.push(d),e++}var j=i===e}else var j=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[u]:r.push(u),e++}var q=w===e;q&&a?(a=!1,g=[g,2]):q&&(a=!0,g=2)}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===
null?r=[w]:r.push(w),e++,we.errors=r,!1}return we.errors=r,e===0}function ne(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.evaluation===void 0&&(v="evaluation")||s.logging===void 0&&(v=
"logging")||s.saving===void 0&&(v="saving")||s.learningRate===void 0&&(v="learningRate"))return ne.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const _=e;for(const i in s)if(!(i===
"evaluation"||i==="logging"||i==="saving"||i==="learningRate")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.evaluation!==void 0){
let i=s.evaluation;const f=e;if(e===f)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.trigger===void 0&&(d="trigger")||i.delay===void 0&&
(d="delay"))return ne.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{const m=e;for(const F in i)if(!(F==="trigger"||F==="delay")){return ne.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"\
must NOT have additional properties"}],!1;break}if(m===e){if(i.trigger!==void 0){const F=e;we(i.trigger,{instancePath:t+"/evaluation/trigger",
parentData:i,parentDataProperty:"trigger",rootData:k})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var c=F===e}else var c=!0;if(c)
if(i.delay!==void 0){let F=i.delay;const p=e;if(e===p)if(typeof F=="number"&&isFinite(F)){if(F<0||isNaN(F))return ne.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ne.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var c=p===e}else var c=!0}}}else return ne.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a){
if(s.logging!==void 0){let i=s.logging;const f=e;if(e===f)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.trigger===void 0&&(m="trig\
ger")||i.firstStep===void 0&&(m="firstStep"))return ne.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const F=e;for(const p in i)if(!(p==="trigger"||p===
"firstStep")){return ne.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(F===e){if(i.trigger!==void 0){const p=e;we(i.
trigger,{instancePath:t+"/logging/trigger",parentData:i,parentDataProperty:"trigger",rootData:k})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var g=p===e}else var g=!0;if(g)if(i.firstStep!==void 0){const p=e;if(typeof i.firstStep!="boolean")return ne.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var g=p===e}else var g=!0}}}else return ne.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a){if(s.saving!==void 0){let i=s.saving;const f=e;if(e===
f)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.trigger===void 0&&(m="trigger")||i.keep===void 0&&(m="keep")||i.best===void 0&&(m=
"best")||i.loadBestAtEnd===void 0&&(m="loadBestAtEnd"))return ne.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const F=e;for(const p in i)if(!(p==="trigg\
er"||p==="keep"||p==="best"||p==="loadBestAtEnd")){return ne.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(F===e){if(i.
trigger!==void 0){const p=e;we(i.trigger,{instancePath:t+"/saving/trigger",parentData:i,parentDataProperty:"trigger",rootData:k})||(r=r===null?
we.errors:r.concat(we.errors),e=r.length);var l=p===e}else var l=!0;if(l){if(i.keep!==void 0){let p=i.keep;const L=e,h=e;let O=!1;const x=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[y]:r.push(y),e++}if(e===x&&typeof p=="numbe\
r"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[y]:r.push(
y),e++}else if(p<-9007199254740991||isNaN(p)){const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[y]:r.push(y),
e++}}var b=x===e;if(O=O||b,!O){const y=e;if(p!==null){const $={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[$]:r.push($),e++}var b=y===e;O=O||b}if(O)e=h,r!==null&&
(h?r.length=h:r=null);else{const y={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[y]:r.push(y),e++,ne.errors=r,!1}var l=L===e}else var l=!0;if(l){if(i.best!==void 0){
let p=i.best;const L=e,h=e;let O=!1;const x=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.metric===void 0&&(y="metric")||
p.greaterIsBetter===void 0&&(y="greaterIsBetter")){const M={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[M]:r.push(M),e++}else{
const M=e;for(const $ in p)if(!($==="metric"||$==="greaterIsBetter")){const Z={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additiona\
l properties"};r===null?r=[Z]:r.push(Z),e++;break}if(M===e){if(p.metric!==void 0){let $=p.metric;const Z=e;if(e===Z)if(typeof $=="string"){if(R(
$)>1024){const E={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[E]:r.push(E),e++}else if(R($)<1){const E={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[E]:r.push(E),e++}}else{const E={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[E]:r.push(E),e++}var B=Z===e}else var B=!0;if(B)if(p.greaterIsBetter!==void 0){const $=e;if(typeof p.greaterIsBetter!=
"boolean"){const E={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[E]:r.push(E),e++}var B=$===e}else var B=!0}}}else{
const y={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[y]:r.push(y),e++}var q=x===e;if(O=O||q,!O){const y=e;if(p!==null){const $={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[$]:r.push($),e++}var q=y===
e;O=O||q}if(O)e=h,r!==null&&(h?r.length=h:r=null);else{const y={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[y]:r.push(y),e++,ne.errors=r,!1}var l=L===e}else
var l=!0;if(l)if(i.loadBestAtEnd!==void 0){const p=e;if(typeof i.loadBestAtEnd!="boolean")return ne.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var l=p===e}else var l=!0}}}}}else return ne.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a)if(s.learningRate!==void 0){let i=s.learningRate;const f=e;if(e===
f)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.kind===void 0&&(m="kind")||i.warmup===void 0&&(m="warmup"))return ne.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const F=e;for(const p in i)if(!(p==="kind"||p==="warmup")){return ne.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(F===e){if(i.kind!==void 0){let p=i.kind;const L=e;if(!(p==="linear"||p==="cosine"||p==="cosine_with_restarts"||
p==="polynomial"||p==="constant"||p==="constant_with_warmup"||p==="inverse_sqrt"))return ne.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:hr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var j=L===e}else var j=!0;if(j)if(i.warmup!==void 0){let p=i.warmup;const L=e,h=e;let O=!1,
x=null;const I=e;if(e===I)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.kind===void 0&&($="kind")||p.value===void 0&&($="value")){
const Z={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:$},message:"must have required property '"+$+"'"};r===null?r=[Z]:r.push(Z),e++}else{const Z=e;for(const E in p)if(!(E===
"kind"||E==="value")){const A={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};r===null?r=[A]:r.
push(A),e++;break}if(Z===e){if(p.kind!==void 0){const E=e;if(p.kind!=="steps"){const A={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};r===null?r=[A]:r.push(A),e++}var w=E===e}else var w=!0;if(w)if(p.value!==void 0){const E=e;N(p.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:p,parentDataProperty:"value",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var w=E===
e}else var w=!0}}}else{const $={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[$]:r.push($),e++}var u=I===e;u&&(O=!0,x=0);const y=e;if(e===y)if(p&&
typeof p=="object"&&!Array.isArray(p)){let $;if(p.kind===void 0&&($="kind")||p.value===void 0&&($="value")){const Z={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:$},message:"\
must have required property '"+$+"'"};r===null?r=[Z]:r.push(Z),e++}else{const Z=e;for(const E in p)if(!(E==="kind"||E==="value")){const A={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:E},message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}if(Z===e){if(p.kind!==void 0){
const E=e;if(p.kind!=="ratio"){const A={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[A]:r.push(A),e++}
var z=E===e}else var z=!0;if(z)if(p.value!==void 0){let E=p.value;const A=e;if(e===A)if(typeof E=="number"&&isFinite(E)){if(E>1||isNaN(E)){const K={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[K]:r.push(K),e++}else if(E<0||isNaN(E)){const K={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[K]:r.push(K),e++}}else{const K={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[K]:r.push(K),e++}var z=A===e}else var z=!0}}}else{const $={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[$]:r.push($),e++}var u=y===e;
if(u&&O?(O=!1,x=[x,1]):u&&(O=!0,x=1),O)e=h,r!==null&&(h?r.length=h:r=null);else{const $={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:x},message:"must match exactly one schema in oneOf"};
return r===null?r=[$]:r.push($),e++,ne.errors=r,!1}var j=L===e}else var j=!0}}}else return ne.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}}else return ne.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=r,e===0}const ir={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},qe={validate:Ae};function Ae(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;const c=e;let a=!1,g=null;const l=e;if(e===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let u;if(s.op===void 0&&(u="op")||s.value===void 0&&(u="value")){const v={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;
for(const _ in s)if(!(_==="op"||_==="value")){const i={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(v===e){if(s.op!==void 0){
const _=e;if(s.op!=="constant"){const i={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),e++}var b=_===e}else var b=!0;if(b)if(s.value!==void 0){let _=s.value;
const i=e;if(!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"&&typeof _!="string"&&_!==null){const d={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:ir.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[d]:r.push(d),e++}var b=i===e}else var b=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var j=l===e;j&&(a=!0,g=0);const B=e;if(e===B)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.op===void 0&&(u="op")||s.name===void 0&&(u="name")){const v={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const _ in s)
if(!(_==="op"||_==="name")){const i={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(v===e){if(s.op!==void 0){const _=e;if(s.op!=="name"){const i={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[i]:r.push(i),e++}var q=_===e}else var q=!0;if(q)if(s.name!==void 0){let _=s.name;const i=e;if(e===i)if(typeof _=="string"){
if(R(_)>1024){const d={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[d]:r.push(d),e++}else if(R(_)<1){const d={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[d]:r.push(d),e++}}else{
const d={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[d]:r.push(d),e++}var q=i===e}else var q=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var j=B===e;if(j&&a)a=!1,g=[g,1];else{j&&(a=!0,g=1);const u=e;if(e===u)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op")||s.operand===void 0&&(_="operand")){const i={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};r===null?r=[i]:r.push(i),e++}else{
const i=e;for(const f in s)if(!(f==="op"||f==="operand")){const d={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(i===e){if(s.
op!==void 0){let f=s.op;const d=e;if(!(f==="not"||f==="negate"||f==="is-nan"||f==="is-infinite")){const m={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:ir.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[m]:r.push(m),e++}var w=d===e}else var w=!0;if(w)if(s.operand!==void 0){const f=e;qe.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:k})||(r=r===null?qe.validate.errors:r.concat(qe.validate.errors),e=r.length);var w=f===
e}else var w=!0}}}else{const _={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[_]:r.push(_),e++}var j=u===e;if(j&&a)a=!1,g=[g,2];else{j&&(a=!0,g=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){
let f;if(s.op===void 0&&(f="op")||s.left===void 0&&(f="left")||s.right===void 0&&(f="right")){const d={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;
for(const m in s)if(!(m==="op"||m==="left"||m==="right")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};r===null?r=[F]:r.push(F),e++;break}if(d===e){if(s.
op!==void 0){let m=s.op;const F=e;if(!(m==="and"||m==="or"||m==="<"||m==="<="||m===">"||m===">="||m==="=="||m==="!="||m==="+"||m==="-"||m===
"*"||m==="/")){const p={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:ir.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),e++}var z=F===e}else var z=!0;if(z){if(s.left!==void 0){
const m=e;qe.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:k})||(r=r===null?qe.validate.errors:r.concat(
qe.validate.errors),e=r.length);var z=m===e}else var z=!0;if(z)if(s.right!==void 0){const m=e;qe.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:k})||(r=r===null?qe.validate.errors:r.concat(qe.validate.errors),e=r.length);var z=m===e}else var z=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var j=_===e;j&&a?(a=!1,g=[g,3]):j&&(a=!0,g=3)}}if(a)e=c,r!==null&&(c?r.length=c:r=null);else{const u={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[u]:r.push(u),e++,Ae.errors=r,
!1}return Ae.errors=r,e===0}function Oe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if(s.name===void 0&&(g="name")||s.options===void 0&&(g="options"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const l=e;for(const b in s)if(!(b==="name"||
b==="options"||b==="measured")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(l===e){if(s.name!==void 0){let b=s.name;const B=e;if(e===B)
if(typeof b=="string"){if(R(b)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(b)<1)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=B===e}else var c=!0;if(c){
if(s.options!==void 0){const b=e;xe(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:k})||(r=r===null?
xe.errors:r.concat(xe.errors),e=r.length);var c=b===e}else var c=!0;if(c)if(s.measured!==void 0){let b=s.measured;const B=e;if(e===B)if(b&&typeof b==
"object"&&!Array.isArray(b))for(const j in b){const w=e;Ae(b[j],{instancePath:t+"/measured/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,
parentDataProperty:j,rootData:k})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var a=w===e;if(!a)break}else return Oe.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=B===e}else var c=!0}}}}else
return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=r,
e===0}function be(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let l;if(s.event===void 0&&(l="event")||s.condition===void 0&&(l="condition")||s.actions===void 0&&(l="actions"))return be.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const b=e;for(const B in s)if(!(B==="event"||B==="condition"||B==="actions")){return be.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(b===e){
if(s.event!==void 0){let B=s.event;const q=e;if(e===q)if(typeof B=="string"){if(R(B)>1024)return be.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(B)<1)return be.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return be.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var c=q===e}else var c=!0;if(c){if(s.condition!==void 0){let B=s.condition;const q=e,j=e;let w=!1;const z=e;
Ae(B,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:k})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);
var a=z===e;if(w=w||a,!w){const v=e;if(B!==null){const i={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[i]:r.push(i),e++}var a=v===e;w=w||a}if(w)e=j,r!==null&&(j?r.length=j:r=null);else{
const v={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return r===null?r=[v]:r.push(v),e++,be.errors=r,!1}var c=q===e}else var c=!0;if(c)if(s.actions!==void 0){let B=s.actions;const q=e;if(e===
q)if(Array.isArray(B)){var g=!0;const w=B.length;for(let z=0;z<w;z++){const u=e;Oe(B[z],{instancePath:t+"/actions/"+z,parentData:B,parentDataProperty:z,
rootData:k})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var g=u===e;if(!g)break}}else return be.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=q===e}else var c=!0}}}}else
return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=r,
e===0}function Te(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return Te.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Te.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const g=s.length;if(g>0){const l=e;U(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:k})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e}if(c){if(g>1){const l=e;U(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e}if(c&&g>2){const l=e;U(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e}}}else return Te.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Te.errors=r,e===0}function _e(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var c=!0;const a=s.length;
for(let g=0;g<a;g++){const l=e;Te(s[g],{instancePath:t+"/"+g,parentData:s,parentDataProperty:g,rootData:k})||(r=r===null?Te.errors:r.concat(
Te.errors),e=r.length);var c=l===e;if(!c)break}}else return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return _e.errors=r,e===0}function Ne(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end")||s.line===void 0&&(a="line")||s.column===
void 0&&(a="column"))return Ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must h\
ave required property '"+a+"'"}],!1;{const g=e;for(const l in s)if(!(l==="file"||l==="start"||l==="end"||l==="line"||l==="column")){return Ne.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties"}],!1;break}if(g===e){if(s.file!==void 0){let l=s.file;const b=e;if(e===b)if(typeof l=="string"){if(R(l)>65536)return Ne.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Ne.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=b===e}else var c=!0;if(c){if(s.start!==void 0){const l=e;N(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var c=l===e}else var c=!0;if(c){if(s.end!==void 0){
const l=e;N(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var c=l===e}else var c=!0;if(c){if(s.line!==void 0){const l=e;U(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:k})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e}else var c=!0;if(c)if(s.column!==void 0){const l=e;U(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var c=l===e}else var c=!0}}}}}}else
return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=r,
e===0}const Ye=Object.prototype.hasOwnProperty,vr=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function P(s,{instancePath:t="",
parentData:Y,parentDataProperty:ee,rootData:k=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let Fe;if(s.format_version===
void 0&&(Fe="format_version")||s.hash===void 0&&(Fe="hash")||s.spec===void 0&&(Fe="spec")||s.environment===void 0&&(Fe="environment")||s.source_map===
void 0&&(Fe="source_map"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:Fe},message:"m\
ust have required property '"+Fe+"'"}],!1;{const pr=e;for(const T in s)if(!(T==="format_version"||T==="hash"||T==="spec"||T==="environment"||
T==="source_map")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(pr===e){if(s.format_version!==void 0){const T=e;if(s.format_version!==1)return P.
errors=[{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant"}],!1;var c=T===e}else var c=!0;if(c){if(s.hash!==void 0){const T=e;te(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var c=T===e}else var c=!0;if(c){if(s.spec!==void 0){let T=s.spec;const De=e;
if(e===De)if(T&&typeof T=="object"&&!Array.isArray(T)){let se;if(T.name===void 0&&(se="name")||T.arguments===void 0&&(se="arguments")||T.data===
void 0&&(se="data")||T.model===void 0&&(se="model")||T.loss===void 0&&(se="loss")||T.metrics===void 0&&(se="metrics")||T.programs===void 0&&
(se="programs")||T.optimizer===void 0&&(se="optimizer")||T.training===void 0&&(se="training")||T.callbacks===void 0&&(se="callbacks")||T.event_rules===
void 0&&(se="event_rules")||T.forecast===void 0&&(se="forecast")||T.outputs===void 0&&(se="outputs"))return P.errors=[{instancePath:t+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{
const Ze=e;for(const o in T)if(!Ye.call(Se.properties.spec.properties,o)){return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(Ze===e){if(T.name!==void 0){let o=T.name;const C=e;if(e===C)if(typeof o=="string"){if(R(o)>1024)return P.errors=[{instancePath:t+"/spec/n\
ame",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(R(o)<1)return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/name",schemaPath:"\
#/properties/spec/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=C===e}else var a=!0;if(a){
if(T.arguments!==void 0){let o=T.arguments;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o))for(const V in o){const W=e;Ve(o[V],
{instancePath:t+"/spec/arguments/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:V,rootData:k})||(r=r===null?Ve.errors:
r.concat(Ve.errors),e=r.length);var g=W===e;if(!g)break}else return P.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spe\
c/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else var a=!0;if(a){if(T.data!==
void 0){let o=T.data;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let V;if(o.sources===void 0&&(V="sources")||o.train===void 0&&
(V="train")||o.eval===void 0&&(V="eval")||o.test===void 0&&(V="test")||o.inputs===void 0&&(V="inputs")||o.labels===void 0&&(V="labels"))return P.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:V},message:"\
must have required property '"+V+"'"}],!1;{const W=e;for(const n in o)if(!(n==="sources"||n==="train"||n==="eval"||n==="test"||n==="inputs"||
n==="labels"||n==="length_column")){return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(W===e){if(o.
sources!==void 0){let n=o.sources;const Q=e;if(e===Q)if(n&&typeof n=="object"&&!Array.isArray(n))for(const fe in n){const J=e;Ce(n[fe],{instancePath:t+
"/spec/data/sources/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:fe,rootData:k})||(r=r===null?Ce.errors:r.concat(
Ce.errors),e=r.length);var l=J===e;if(!l)break}else return P.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/prop\
erties/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=Q===e}else var b=!0;if(b){if(o.
train!==void 0){let n=o.train;const Q=e;if(e===Q)if(typeof n=="string"){if(R(n)>1024)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(R(n)<1)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var b=Q===e}else var b=!0;if(b){if(o.eval!==void 0){let n=o.eval;const Q=e;if(e===Q)if(Array.isArray(n)){var B=!0;const J=n.
length;for(let S=0;S<J;S++){let D=n[S];const G=e;if(e===G)if(typeof D=="string"){if(R(D)>1024)return P.errors=[{instancePath:t+"/spec/data/e\
val/"+S,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(R(D)<1)return P.errors=[{instancePath:t+"/spec/data/eval/"+S,schemaPath:"#/properties/spec/prop\
erties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.
errors=[{instancePath:t+"/spec/data/eval/"+S,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var B=G===e;if(!B)break}}else return P.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/\
properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=Q===e}else var b=!0;
if(b){if(o.test!==void 0){let n=o.test;const Q=e,fe=e;let J=!1;const S=e;if(e===S)if(typeof n=="string"){if(R(n)>1024){const G={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[G]:r.push(G),e++}else if(R(n)<1){const G={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[G]:r.push(G),e++}}else{const G={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/pr\
operties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[G]:r.push(G),e++}var q=S===e;if(J=J||
q,!J){const G=e;if(n!==null){const re={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[re]:r.push(re),e++}var q=G===e;J=J||q}if(J)e=fe,r!==null&&(fe?
r.length=fe:r=null);else{const G={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[G]:r.push(G),e++,P.errors=r,!1}var b=Q===e}else var b=!0;if(b){if(o.
inputs!==void 0){let n=o.inputs;const Q=e;if(e===Q)if(Array.isArray(n)){var j=!0;const J=n.length;for(let S=0;S<J;S++){const D=e;ye(n[S],{instancePath:t+
"/spec/data/inputs/"+S,parentData:n,parentDataProperty:S,rootData:k})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var j=D===e;if(!j)
break}}else return P.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var b=Q===e}else var b=!0;if(b){if(o.labels!==void 0){let n=o.labels;const Q=e;if(e===
Q)if(Array.isArray(n)){var w=!0;const J=n.length;for(let S=0;S<J;S++){const D=e;ye(n[S],{instancePath:t+"/spec/data/labels/"+S,parentData:n,
parentDataProperty:S,rootData:k})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var w=D===e;if(!w)break}}else return P.errors=[{instancePath:t+
"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var b=Q===e}else var b=!0;if(b)if(o.length_column!==void 0){let n=o.length_column;const Q=e;if(e===Q)if(typeof n=="string"){
if(R(n)>1024)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_col\
umn/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(n)<1)return P.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properti\
es/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=Q===e}else var b=!0}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=C===e}else var a=!0;if(a){if(T.model!==void 0){let o=T.model;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.
isArray(o)){let V;if(o.parameters===void 0&&(V="parameters")||o.buffers===void 0&&(V="buffers")||o.layers===void 0&&(V="layers")||o.initial_weights===
void 0&&(V="initial_weights"))return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const W=e;for(const n in o)if(!(n==="parameters"||n===
"buffers"||n==="layers"||n==="initial_weights")){return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/mod\
el/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}
if(W===e){if(o.parameters!==void 0){let n=o.parameters;const Q=e;if(e===Q)if(Array.isArray(n)){var z=!0;const fe=n.length;for(let J=0;J<fe;J++){
const S=e;de(n[J],{instancePath:t+"/spec/model/parameters/"+J,parentData:n,parentDataProperty:J,rootData:k})||(r=r===null?de.errors:r.concat(
de.errors),e=r.length);var z=S===e;if(!z)break}}else return P.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec\
/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=Q===e}else var u=!0;if(u){
if(o.buffers!==void 0){let n=o.buffers;const Q=e;if(e===Q)if(Array.isArray(n)){var v=!0;const J=n.length;for(let S=0;S<J;S++){const D=e;ve(n[S],
{instancePath:t+"/spec/model/buffers/"+S,parentData:n,parentDataProperty:S,rootData:k})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);
var v=D===e;if(!v)break}}else return P.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properti\
es/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=Q===e}else var u=!0;if(u){if(o.layers!==void 0){let n=o.
layers;const Q=e;if(e===Q)if(Array.isArray(n)){var _=!0;const J=n.length;for(let S=0;S<J;S++){let D=n[S];const G=e;if(e===G)if(D&&typeof D==
"object"&&!Array.isArray(D)){let re;if(D.path===void 0&&(re="path")||D.layer===void 0&&(re="layer")||D.output===void 0&&(re="output")||D.parameters===
void 0&&(re="parameters"))return P.errors=[{instancePath:t+"/spec/model/layers/"+S,schemaPath:"#/properties/spec/properties/model/properties\
/layers/items/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const H in D)
if(!(H==="path"||H==="layer"||H==="output"||H==="parameters")){return P.errors=[{instancePath:t+"/spec/model/layers/"+S,schemaPath:"#/proper\
ties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"\
must NOT have additional properties"}],!1;break}if(Pe===e){if(D.path!==void 0){let H=D.path;const ue=e;if(e===ue)if(typeof H=="string"){if(R(
H)>65536)return P.errors=[{instancePath:t+"/spec/model/layers/"+S+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.
errors=[{instancePath:t+"/spec/model/layers/"+S+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=ue===e}else var i=!0;if(i){if(D.layer!==void 0){let H=D.layer;
const ue=e;if(e===ue)if(typeof H=="string"){if(R(H)>1024)return P.errors=[{instancePath:t+"/spec/model/layers/"+S+"/layer",schemaPath:"#/pro\
perties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"}],!1;if(R(H)<1)return P.errors=[{instancePath:t+"/spec/model/layers/"+S+"/layer",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+S+"/layer",schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=ue===e}else var i=!0;
if(i){if(D.output!==void 0){let H=D.output;const ue=e;if(e===ue)if(Array.isArray(H)){if(H.length>16)return P.errors=[{instancePath:t+"/spec/\
model/layers/"+S+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var f=!0;const sr=H.length;for(let he=0;he<sr;he++){const Qe=e;Ee(H[he],
{instancePath:t+"/spec/model/layers/"+S+"/output/"+he,parentData:H,parentDataProperty:he,rootData:k})||(r=r===null?Ee.errors:r.concat(Ee.errors),
e=r.length);var f=Qe===e;if(!f)break}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+S+"/output",schemaPath:"#/properties/spec\
/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=ue===
e}else var i=!0;if(i)if(D.parameters!==void 0){const H=e;N(D.parameters,{instancePath:t+"/spec/model/layers/"+S+"/parameters",parentData:D,parentDataProperty:"\
parameters",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=H===e}else var i=!0}}}}}else return P.errors=[{instancePath:t+
"/spec/model/layers/"+S,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var _=G===e;if(!_)break}}else return P.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prope\
rties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=Q===e}else var u=!0;if(u)if(o.initial_weights!==
void 0){let n=o.initial_weights;const Q=e,fe=e;let J=!1;const S=e;if(e===S)if(n&&typeof n=="object"&&!Array.isArray(n)){let G;if(n.path===void 0&&
(G="path")||n.sha256===void 0&&(G="sha256")){const Ke={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties\
/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+
"'"};r===null?r=[Ke]:r.push(Ke),e++}else{const Ke=e;for(const re in n)if(!(re==="path"||re==="sha256")){const Pe={instancePath:t+"/spec/mode\
l/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:re},message:"must NOT have additional properties"};r===null?r=[Pe]:r.push(Pe),e++;break}if(Ke===e){
if(n.path!==void 0){let re=n.path;const Pe=e;if(e===Pe)if(typeof re=="string"){if(R(re)>4096){const H={instancePath:t+"/spec/model/initial_w\
eights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",
params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[H]:r.push(H),e++}else if(R(re)<1){const H={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[H]:r.push(H),e++}var d=Pe===e}else var d=!0;if(d)if(n.sha256!==void 0){const re=e;
te(n.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:n,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var d=re===e}else var d=!0}}}else{const G={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/proper\
ties/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[G]:r.push(G),e++}var m=S===e;if(J=J||m,!J){const G=e;if(n!==null){const re={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/pr\
operties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?
r=[re]:r.push(re),e++}var m=G===e;J=J||m}if(J)e=fe,r!==null&&(fe?r.length=fe:r=null);else{const G={instancePath:t+"/spec/model/initial_weigh\
ts",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return r===null?r=[G]:r.push(G),e++,P.errors=r,!1}var u=Q===e}else var u=!0}}}}}else return P.errors=[{instancePath:t+"/spec/mode\
l",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else
var a=!0;if(a){if(T.loss!==void 0){const o=e;me(T.loss,{instancePath:t+"/spec/loss",parentData:T,parentDataProperty:"loss",rootData:k})||(r=
r===null?me.errors:r.concat(me.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(T.metrics!==void 0){let o=T.metrics;const C=e;if(e===C)
if(Array.isArray(o)){var F=!0;const V=o.length;for(let W=0;W<V;W++){const n=e;me(o[W],{instancePath:t+"/spec/metrics/"+W,parentData:o,parentDataProperty:W,
rootData:k})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var F=n===e;if(!F)break}}else return P.errors=[{instancePath:t+"/spec/me\
trics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=C===e}else
var a=!0;if(a){if(T.programs!==void 0){let o=T.programs;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let V;if(o.step===void 0&&
(V="step")||o.evaluate===void 0&&(V="evaluate"))return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/p\
rograms/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const W=e;for(const n in o)
if(!(n==="step"||n==="evaluate")){return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(W===
e){if(o.step!==void 0){const n=e;X(o.step,{instancePath:t+"/spec/programs/step",parentData:o,parentDataProperty:"step",rootData:k})||(r=r===
null?X.errors:r.concat(X.errors),e=r.length);var p=n===e}else var p=!0;if(p)if(o.evaluate!==void 0){const n=e;X(o.evaluate,{instancePath:t+"\
/spec/programs/evaluate",parentData:o,parentDataProperty:"evaluate",rootData:k})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var p=n===
e}else var p=!0}}}else return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else var a=!0;if(a){if(T.optimizer!==void 0){let o=T.optimizer;const C=e;
if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let V;if(o.kind===void 0&&(V="kind")||o.learning_rate===void 0&&(V="learning_rate")||o.
betas===void 0&&(V="betas")||o.epsilon===void 0&&(V="epsilon")||o.max_grad_norm===void 0&&(V="max_grad_norm")||o.groups===void 0&&(V="groups")||
o.options===void 0&&(V="options"))return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/requ\
ired",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const W=e;for(const n in o)if(!(n===
"kind"||n==="learning_rate"||n==="betas"||n==="epsilon"||n==="max_grad_norm"||n==="groups"||n==="options")){return P.errors=[{instancePath:t+
"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(o.kind!==void 0){let n=o.kind;const Q=e;if(!(n==="adamw_torch"||n==="a\
damw_hf"||n==="sgd"||n==="adagrad"||n==="adafactor"||n==="adamw_anyprecision"))return P.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"\
#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Se.properties.spec.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var L=Q===e}else var L=!0;if(L){if(o.learning_rate!==void 0){let n=o.learning_rate;
const Q=e;if(e===Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=Q===e}else var L=!0;if(L){if(o.betas!==void 0){
let n=o.betas;const Q=e;if(e===Q)if(Array.isArray(n)){if(n.length>2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(n.length<2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(n.length<=2){const S=n.length;if(S>0){let D=n[0];
const G=e;if(e===G)if(typeof D=="number"&&isFinite(D)){if(D<0||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(D>=1||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var h=G===e}if(h&&S>1){let D=n[1];const G=e;if(e===G)if(typeof D=="number"&&isFinite(
D)){if(D<0||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(D>=1||isNaN(D))return P.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var h=G===e}}else return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return P.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var L=Q===e}else var L=!0;if(L){if(o.epsilon!==void 0){let n=o.epsilon;const Q=e;if(e===Q)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var L=Q===e}else var L=!0;if(L){if(o.max_grad_norm!==void 0){let n=o.max_grad_norm;const Q=e;if(e===
Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=Q===e}else var L=!0;if(L){if(o.groups!==void 0){let n=o.
groups;const Q=e;if(e===Q)if(Array.isArray(n)){var O=!0;const J=n.length;for(let S=0;S<J;S++){let D=n[S];const G=e;if(e===G)if(D&&typeof D==
"object"&&!Array.isArray(D)){let re;if(D.weight_decay===void 0&&(re="weight_decay")||D.parameters===void 0&&(re="parameters"))return P.errors=
[{instancePath:t+"/spec/optimizer/groups/"+S,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const H in D)if(!(H==="weight_decay"||
H==="parameters")){return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S,schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properti\
es"}],!1;break}if(Pe===e){if(D.weight_decay!==void 0){let H=D.weight_decay;const ue=e;if(!(typeof H=="number"&&isFinite(H)))return P.errors=
[{instancePath:t+"/spec/optimizer/groups/"+S+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/prop\
erties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var x=ue===e}else var x=!0;if(x)if(D.parameters!==
void 0){let H=D.parameters;const ue=e;if(e===ue)if(Array.isArray(H)){var I=!0;const sr=H.length;for(let he=0;he<sr;he++){let Qe=H[he];const ar=e;
if(e===ar)if(typeof Qe=="string"){if(R(Qe)>1024)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S+"/parameters/"+he,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(R(Qe)<1)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S+"/parameters/"+
he,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S+"/parameters\
/"+he,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var I=ar===e;if(!I)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var x=ue===e}else var x=!0}}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+S,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=G===
e;if(!O)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=Q===e}else var L=!0;if(L)if(o.options!==void 0){const n=e;
xe(o.options,{instancePath:t+"/spec/optimizer/options",parentData:o,parentDataProperty:"options",rootData:k})||(r=r===null?xe.errors:r.concat(
xe.errors),e=r.length);var L=n===e}else var L=!0}}}}}}}}else return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else var a=!0;if(a){if(T.training!==
void 0){let o=T.training;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let V;if(o.seed===void 0&&(V="seed")||o.data_seed===
void 0&&(V="data_seed")||o.train_rows===void 0&&(V="train_rows")||o.eval_rows===void 0&&(V="eval_rows")||o.train_batch_size===void 0&&(V="tr\
ain_batch_size")||o.eval_batch_size===void 0&&(V="eval_batch_size")||o.gradient_accumulation_steps===void 0&&(V="gradient_accumulation_steps")||
o.drop_last===void 0&&(V="drop_last")||o.batches_per_epoch===void 0&&(V="batches_per_epoch")||o.updates_per_epoch===void 0&&(V="updates_per_\
epoch")||o.total_updates===void 0&&(V="total_updates")||o.epochs===void 0&&(V="epochs")||o.num_train_epochs===void 0&&(V="num_train_epochs")||
o.schedule===void 0&&(V="schedule")||o.warmup_updates===void 0&&(V="warmup_updates")||o.logging_nan_inf_filter===void 0&&(V="logging_nan_inf\
_filter"))return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const W=e;for(const n in o)if(!Ye.call(Se.properties.spec.properties.
training.properties,n)){return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(W===e){if(o.seed!==
void 0){let n=o.seed;const Q=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return P.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===Q&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(n<-9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var y=Q===e}else var y=!0;if(y){if(o.data_seed!==void 0){let n=o.data_seed;const Q=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Q&&typeof n=="number"&&isFinite(n)){if(n>
9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(n<
-9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var y=Q===
e}else var y=!0;if(y){if(o.train_rows!==void 0){const n=e;U(o.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:o,parentDataProperty:"\
train_rows",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var y=n===e}else var y=!0;if(y){if(o.eval_rows!==void 0){const n=e;
N(o.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:o,parentDataProperty:"eval_rows",rootData:k})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var y=n===e}else var y=!0;if(y){if(o.train_batch_size!==void 0){const n=e;U(o.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:o,parentDataProperty:"train_batch_size",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);
var y=n===e}else var y=!0;if(y){if(o.eval_batch_size!==void 0){const n=e;U(o.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:o,parentDataProperty:"eval_batch_size",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var y=n===e}else var y=!0;
if(y){if(o.gradient_accumulation_steps!==void 0){const n=e;U(o.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:o,parentDataProperty:"gradient_accumulation_steps",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);
var y=n===e}else var y=!0;if(y){if(o.drop_last!==void 0){const n=e;if(typeof o.drop_last!="boolean")return P.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var y=n===e}else var y=!0;if(y){if(o.batches_per_epoch!==void 0){const n=e;U(o.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:o,parentDataProperty:"batches_per_epoch",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.
length);var y=n===e}else var y=!0;if(y){if(o.updates_per_epoch!==void 0){const n=e;U(o.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:o,parentDataProperty:"updates_per_epoch",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var y=n===
e}else var y=!0;if(y){if(o.total_updates!==void 0){const n=e;U(o.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:o,parentDataProperty:"\
total_updates",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var y=n===e}else var y=!0;if(y){if(o.epochs!==void 0){const n=e;
U(o.epochs,{instancePath:t+"/spec/training/epochs",parentData:o,parentDataProperty:"epochs",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),
e=r.length);var y=n===e}else var y=!0;if(y){if(o.num_train_epochs!==void 0){let n=o.num_train_epochs;const Q=e;if(!(typeof n=="number"&&isFinite(
n)))return P.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=Q===e}else var y=!0;if(y){if(o.schedule!==void 0){const n=e;
ne(o.schedule,{instancePath:t+"/spec/training/schedule",parentData:o,parentDataProperty:"schedule",rootData:k})||(r=r===null?ne.errors:r.concat(
ne.errors),e=r.length);var y=n===e}else var y=!0;if(y){if(o.warmup_updates!==void 0){const n=e;N(o.warmup_updates,{instancePath:t+"/spec/tra\
ining/warmup_updates",parentData:o,parentDataProperty:"warmup_updates",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var y=n===
e}else var y=!0;if(y)if(o.logging_nan_inf_filter!==void 0){const n=e;if(typeof o.logging_nan_inf_filter!="boolean")return P.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var y=n===e}else var y=!0}}}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=C===e}else var a=!0;if(a){if(T.callbacks!==void 0){let o=T.callbacks;const C=e;if(e===C)if(Array.isArray(o)){var M=!0;const V=o.length;
for(let W=0;W<V;W++){const n=e;me(o[W],{instancePath:t+"/spec/callbacks/"+W,parentData:o,parentDataProperty:W,rootData:k})||(r=r===null?me.errors:
r.concat(me.errors),e=r.length);var M=n===e;if(!M)break}}else return P.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/sp\
ec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=C===e}else var a=!0;if(a){if(T.event_rules!==
void 0){let o=T.event_rules;const C=e;if(e===C)if(Array.isArray(o)){var $=!0;const V=o.length;for(let W=0;W<V;W++){const n=e;be(o[W],{instancePath:t+
"/spec/event_rules/"+W,parentData:o,parentDataProperty:W,rootData:k})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var $=n===e;if(!$)
break}}else return P.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=C===e}else var a=!0;if(a){if(T.callback_files!==void 0){let o=T.callback_files;const C=e;if(e===
C)if(Array.isArray(o)){var Z=!0;const V=o.length;for(let W=0;W<V;W++){let n=o[W];const Q=e;if(e===Q)if(n&&typeof n=="object"&&!Array.isArray(
n)){let J;if(n.path===void 0&&(J="path")||n.sha256===void 0&&(J="sha256"))return P.errors=[{instancePath:t+"/spec/callback_files/"+W,schemaPath:"\
#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{missingProperty:J},message:"must have required proper\
ty '"+J+"'"}],!1;{const S=e;for(const D in n)if(!(D==="path"||D==="sha256")){return P.errors=[{instancePath:t+"/spec/callback_files/"+W,schemaPath:"\
#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"\
must NOT have additional properties"}],!1;break}if(S===e){if(n.path!==void 0){let D=n.path;const G=e;if(e===G)if(typeof D=="string"){if(R(D)>
65536)return P.errors=[{instancePath:t+"/spec/callback_files/"+W+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1;if(R(D)<1)return P.errors=
[{instancePath:t+"/spec/callback_files/"+W+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/callb\
ack_files/"+W+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var E=G===e}else var E=!0;if(E)if(n.sha256!==void 0){const D=e;te(n.sha256,{instancePath:t+"/spec/callback\
_files/"+W+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:k})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var E=D===
e}else var E=!0}}}else return P.errors=[{instancePath:t+"/spec/callback_files/"+W,schemaPath:"#/properties/spec/properties/callback_files/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=Q===e;if(!Z)break}}else return P.errors=[{instancePath:t+
"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var a=C===e}else var a=!0;if(a){if(T.forecast!==void 0){let o=T.forecast;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(
o)){let V;if(o.effective_batch===void 0&&(V="effective_batch")||o.samples===void 0&&(V="samples")||o.parameters===void 0&&(V="parameters")||
o.flops_per_step===void 0&&(V="flops_per_step")||o.evaluations===void 0&&(V="evaluations")||o.logs===void 0&&(V="logs")||o.saves===void 0&&(V=
"saves")||o.unforecastable===void 0&&(V="unforecastable")||o.memory===void 0&&(V="memory")||o.checkpoint_bytes===void 0&&(V="checkpoint_byte\
s")||o.checkpoints_kept===void 0&&(V="checkpoints_kept")||o.learning_rate===void 0&&(V="learning_rate"))return P.errors=[{instancePath:t+"/s\
pec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:V},message:"must have r\
equired property '"+V+"'"}],!1;{const W=e;for(const n in o)if(!Ye.call(Se.properties.spec.properties.forecast.properties,n)){return P.errors=
[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(W===e){if(o.effective_batch!==void 0){const n=e;U(o.effective_batch,
{instancePath:t+"/spec/forecast/effective_batch",parentData:o,parentDataProperty:"effective_batch",rootData:k})||(r=r===null?U.errors:r.concat(
U.errors),e=r.length);var A=n===e}else var A=!0;if(A){if(o.samples!==void 0){const n=e;N(o.samples,{instancePath:t+"/spec/forecast/samples",
parentData:o,parentDataProperty:"samples",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var A=n===e}else var A=!0;if(A){
if(o.parameters!==void 0){const n=e;N(o.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:o,parentDataProperty:"parameters",
rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var A=n===e}else var A=!0;if(A){if(o.flops_per_step!==void 0){let n=o.flops_per_step;
const Q=e;if(e===Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"\
#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properti\
es/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=Q===e}else var A=!0;if(A){if(o.evaluations!==
void 0){const n=e;_e(o.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:o,parentDataProperty:"evaluations",rootData:k})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var A=n===e}else var A=!0;if(A){if(o.logs!==void 0){const n=e;_e(o.logs,{instancePath:t+
"/spec/forecast/logs",parentData:o,parentDataProperty:"logs",rootData:k})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var A=n===e}else
var A=!0;if(A){if(o.saves!==void 0){const n=e;_e(o.saves,{instancePath:t+"/spec/forecast/saves",parentData:o,parentDataProperty:"saves",rootData:k})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var A=n===e}else var A=!0;if(A){if(o.unforecastable!==void 0){let n=o.unforecastable;const Q=e;
if(e===Q)if(Array.isArray(n)){var oe=!0;const J=n.length;for(let S=0;S<J;S++){let D=n[S];const G=e;if(!(D==="evaluations"||D==="logs"||D==="\
saves"))return P.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+S,schemaPath:"#/properties/spec/properties/forecast/properties/unf\
orecastable/items/enum",keyword:"enum",params:{allowedValues:Se.properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var oe=G===e;if(!oe)break}}else return P.errors=[{instancePath:t+"/spec/forecast/unforecast\
able",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var A=Q===e}else var A=!0;if(A){if(o.memory!==void 0){let n=o.memory;const Q=e;if(e===Q)if(n&&typeof n=="object"&&!Array.isArray(
n)){let J;if(n.weights===void 0&&(J="weights")||n.gradients===void 0&&(J="gradients")||n.optimizer===void 0&&(J="optimizer")||n.activations===
void 0&&(J="activations")||n.data===void 0&&(J="data")||n.saving===void 0&&(J="saving")||n.runtime===void 0&&(J="runtime")||n.peak===void 0&&
(J="peak"))return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/requ\
ired",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;{const S=e;for(const D in n)if(!(D===
"weights"||D==="gradients"||D==="optimizer"||D==="activations"||D==="data"||D==="saving"||D==="runtime"||D==="peak")){return P.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(S===e){if(n.weights!==void 0){const D=e;N(n.weights,
{instancePath:t+"/spec/forecast/memory/weights",parentData:n,parentDataProperty:"weights",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var K=D===e}else var K=!0;if(K){if(n.gradients!==void 0){const D=e;N(n.gradients,{instancePath:t+"/spec/forecast/memory/gradient\
s",parentData:n,parentDataProperty:"gradients",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0;if(K){
if(n.optimizer!==void 0){const D=e;N(n.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:n,parentDataProperty:"optimize\
r",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0;if(K){if(n.activations!==void 0){const D=e;N(
n.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:n,parentDataProperty:"activations",rootData:k})||(r=r===null?N.
errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0;if(K){if(n.data!==void 0){const D=e;N(n.data,{instancePath:t+"/spec/forecast\
/memory/data",parentData:n,parentDataProperty:"data",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0;
if(K){if(n.saving!==void 0){const D=e;N(n.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:n,parentDataProperty:"saving",rootData:k})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0;if(K){if(n.runtime!==void 0){const D=e;N(n.runtime,{instancePath:t+
"/spec/forecast/memory/runtime",parentData:n,parentDataProperty:"runtime",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var K=D===e}else var K=!0;if(K)if(n.peak!==void 0){const D=e;N(n.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:n,parentDataProperty:"\
peak",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var K=D===e}else var K=!0}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var A=Q===e}else var A=!0;if(A){if(o.checkpoint_bytes!==void 0){const n=e;N(o.checkpoint_bytes,{instancePath:t+"/spec/f\
orecast/checkpoint_bytes",parentData:o,parentDataProperty:"checkpoint_bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var A=n===e}else var A=!0;if(A){if(o.checkpoints_kept!==void 0){const n=e;N(o.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_k\
ept",parentData:o,parentDataProperty:"checkpoints_kept",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var A=n===e}else var A=!0;
if(A)if(o.learning_rate!==void 0){let n=o.learning_rate;const Q=e;if(e===Q)if(Array.isArray(n)){var ie=!0;const J=n.length;for(let S=0;S<J;S++){
let D=n[S];const G=e;if(e===G)if(D&&typeof D=="object"&&!Array.isArray(D)){let re;if(D.update===void 0&&(re="update")||D.rate===void 0&&(re=
"rate"))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+S,schemaPath:"#/properties/spec/properties/forecast/properties/lear\
ning_rate/items/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const H in D)
if(!(H==="update"||H==="rate")){return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+S,schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT\
 have additional properties"}],!1;break}if(Pe===e){if(D.update!==void 0){const H=e;U(D.update,{instancePath:t+"/spec/forecast/learning_rate/"+
S+"/update",parentData:D,parentDataProperty:"update",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var Re=H===e}else var Re=!0;
if(Re)if(D.rate!==void 0){let H=D.rate;const ue=e;if(!(typeof H=="number"&&isFinite(H)))return P.errors=[{instancePath:t+"/spec/forecast/lea\
rning_rate/"+S+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Re=ue===e}else var Re=!0}}}else return P.errors=[{instancePath:t+"/spec/forecast/le\
arning_rate/"+S,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ie=G===e;if(!ie)break}}else return P.errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/\
properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=Q===
e}else var A=!0}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else var a=!0;if(a)if(T.outputs!==void 0){let o=T.outputs;const C=e;if(e===
C)if(o&&typeof o=="object"&&!Array.isArray(o)){let V;if(o.output_dir===void 0&&(V="output_dir"))return P.errors=[{instancePath:t+"/spec/outp\
uts",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:V},message:"must have required pr\
operty '"+V+"'"}],!1;{const W=e;for(const n in o)if(n!=="output_dir"){return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/propert\
ies/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additi\
onal properties"}],!1;break}if(W===e&&o.output_dir!==void 0){let n=o.output_dir;if(e===e)if(typeof n=="string"){if(R(n)>4096)return P.errors=
[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(R(n)<1)return P.errors=[{instancePath:t+"/spec/outputs/o\
utput_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/pr\
operties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return P.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===
e}else var a=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=De===e}else var c=!0;if(c){if(s.environment!==void 0){let T=s.environment;const De=e;if(e===De)
if(T&&typeof T=="object"&&!Array.isArray(T)){let se;if(T.root===void 0&&(se="root")||T.output_dir===void 0&&(se="output_dir")||T.engine===void 0&&
(se="engine")||T.device===void 0&&(se="device")||T.threads===void 0&&(se="threads")||T.versions===void 0&&(se="versions")||T.free_disk_bytes===
void 0&&(se="free_disk_bytes")||T.total_memory_bytes===void 0&&(se="total_memory_bytes")||T.created===void 0&&(se="created"))return P.errors=
[{instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:se},message:"must \
have required property '"+se+"'"}],!1;{const Ze=e;for(const o in T)if(!Ye.call(Se.properties.environment.properties,o)){return P.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(Ze===e){if(T.root!==void 0){let o=T.root;const C=e;if(e===C)if(typeof o=="string"){if(R(o)>
65536)return P.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=C===e}else var ae=!0;
if(ae){if(T.output_dir!==void 0){let o=T.output_dir;const C=e;if(e===C)if(typeof o=="string"){if(R(o)>65536)return P.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=C===e}else var ae=!0;if(ae){if(T.
engine!==void 0){let o=T.engine;const C=e;if(e===C)if(typeof o=="string"){if(R(o)>1024)return P.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(R(o)<1)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var ae=C===e}else var ae=!0;if(ae){if(T.device!==void 0){let o=T.device;const C=e;if(e===C)if(typeof o=="string"){if(R(o)>1024)return P.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(R(o)<1)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ae=C===e}else var ae=!0;if(ae){if(T.threads!==void 0){const o=e;U(T.threads,{instancePath:t+
"/environment/threads",parentData:T,parentDataProperty:"threads",rootData:k})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var ae=o===
e}else var ae=!0;if(ae){if(T.versions!==void 0){let o=T.versions;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o))for(const V in o){
let W=o[V];const n=e;if(e===n)if(typeof W=="string"){if(R(W)>65536)return P.errors=[{instancePath:t+"/environment/versions/"+V.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/versions/"+V.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var nr=n===e;if(!nr)break}else return P.errors=[{instancePath:t+"/environment/versions",schemaPath:"#\
/properties/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=C===e}else var ae=!0;
if(ae){if(T.free_disk_bytes!==void 0){let o=T.free_disk_bytes;const C=e,rr=e;let V=!1;const W=e;N(o,{instancePath:t+"/environment/free_disk_\
bytes",parentData:T,parentDataProperty:"free_disk_bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var er=W===e;if(V=
V||er,!V){const Q=e;if(o!==null){const J={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free\
_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[J]:r.push(J),e++}var er=Q===e;V=V||er}if(V)
e=rr,r!==null&&(rr?r.length=rr:r=null);else{const Q={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/prop\
erties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[Q]:r.push(Q),e++,P.errors=
r,!1}var ae=C===e}else var ae=!0;if(ae){if(T.total_memory_bytes!==void 0){const o=e;N(T.total_memory_bytes,{instancePath:t+"/environment/tot\
al_memory_bytes",parentData:T,parentDataProperty:"total_memory_bytes",rootData:k})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var ae=o===
e}else var ae=!0;if(ae)if(T.created!==void 0){let o=T.created;const C=e;if(e===C)if(typeof o=="string"){if(!vr.test(o))return P.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return P.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ae=C===e}else var ae=!0}}}}}}}}}}else return P.errors=[{instancePath:t+"/environment",schemaPath:"#\
/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=De===e}else var c=!0;if(c)if(s.source_map!==
void 0){let T=s.source_map;const De=e;if(e===De)if(T&&typeof T=="object"&&!Array.isArray(T))for(const se in T){const Ze=e;Ne(T[se],{instancePath:t+
"/source_map/"+se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:T,parentDataProperty:se,rootData:k})||(r=r===null?Ne.errors:r.concat(Ne.
errors),e=r.length);var or=Ze===e;if(!or)break}else return P.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=De===e}else var c=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=r,e===0}export{kr as default,br as validate};
