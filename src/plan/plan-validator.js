// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const br=_;var kr=_;const Se={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
"rows","columns","picture"],additionalProperties:!1},{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},
fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},required:["kind","of","fraction","stratify","seed",
"rows"],additionalProperties:!1}]},featureType:{oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:[
"kind","shape"],additionalProperties:!1},{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"\
array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"sequence"},of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},
fixed:{type:"boolean"},pad:{type:"integer"}},required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]},extents:{
type:"array",items:{$ref:"#/$defs/positive"},maxItems:16},columnExpression:{oneOf:[{type:"object",properties:{op:{const:"columns"},names:{type:"\
array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{
op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],
additionalProperties:!1},{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","\
median"]},{type:"number"}]}},required:["op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{
enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},range:{$ref:"#/$defs/range"}},required:[
"op","part","column","tokenizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},
steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:[
"op","column","steps","stored","range"],additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},
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
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const lr=new RegExp("^[0-9a-f]{64}$","u");function ie(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;
if(e===0)if(typeof s=="string"){if(!lr.test(s))return ie.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return ie.errors=r,e===0}const E=s=>[...s].length,Be={validate:Le};function Le(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;
const d=e;let a=!1;const h=e;if(!(typeof s=="number"&&isFinite(s))){const x={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[x]:r.push(x),e++}var m=h===e;if(a=a||m,!a){const x=e;if(e===x)if(typeof s=="string"){if(E(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[w]:r.push(w),e++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[w]:r.push(w),e++}var m=x===e;if(a=a||m,!a){const w=e;if(typeof s!="boolean"){const c={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[c]:r.push(c),e++}var m=w===e;if(a=
a||m,!a){const c=e;if(s!==null){const O={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[O]:r.push(O),e++}var m=c===e;if(a=a||m,!a){const O=e;if(e===O)if(Array.isArray(s)){var v=!0;const f=s.length;for(let u=0;u<f;u++){
const l=e;Be.validate(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:P})||(r=r===null?Be.validate.errors:r.concat(Be.
validate.errors),e=r.length);var v=l===e;if(!v)break}}else{const f={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[f]:r.push(f),e++}var m=O===e;if(a=a||m,!a){const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const l in s){const T=e;Be.validate(s[l],{instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:l,
rootData:P})||(r=r===null?Be.validate.errors:r.concat(Be.validate.errors),e=r.length);var R=T===e;if(!R)break}else{const l={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var m=f===e;a=a||m}}}}}if(a)e=d,
r!==null&&(d?r.length=d:r=null);else{const x={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[x]:r.push(x),e++,Le.errors=r,!1}return Le.errors=r,e===0}function N(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return N.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return N.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return N.errors=r,e===0}function ne(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end"))return ne.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)if(!(m===
"file"||m==="start"||m==="end")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.file!==void 0){let m=s.file;const v=e;if(e===v)
if(typeof m=="string"){if(E(m)>65536)return ne.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ne.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.start!==void 0){
const m=e;N(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=
r.length);var d=m===e}else var d=!0;if(d)if(s.end!==void 0){const m=e;N(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:P})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var d=m===e}else var d=!0}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=r,e===0}function Ue(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===
void 0&&(c="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"must have\
 required property '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const O in s)if(O!=="kind"){const i={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};
r===null?r=[i]:r.push(i),e++;break}if(y===e&&s.kind!==void 0&&s.kind!=="default"){const O={instancePath:t+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[O]:r.push(O),e++}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),
e++}var x=m===e;x&&(a=!0,h=0);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.range===
void 0&&(c="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"must hav\
e required property '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const O in s)if(!(O==="kind"||O==="range")){const i={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional p\
roperties"};r===null?r=[i]:r.push(i),e++;break}if(y===e){if(s.kind!==void 0){const O=e;if(s.kind!=="file"){const i={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),
e++}var R=O===e}else var R=!0;if(R)if(s.range!==void 0){const O=e;ne(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:P})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var R=O===e}else var R=!0}}}else{const c={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var x=v===e;if(x&&a)a=!1,h=[h,1];else{
x&&(a=!0,h=1);const c=e;if(e===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind")||s.option===void 0&&(O="o\
ption")){const i={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required p\
roperty '"+O+"'"};r===null?r=[i]:r.push(i),e++}else{const i=e;for(const f in s)if(!(f==="kind"||f==="option")){const u={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
r===null?r=[u]:r.push(u),e++;break}if(i===e){if(s.kind!==void 0){const f=e;if(s.kind!=="command-line"){const u={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[u]:r.
push(u),e++}var j=f===e}else var j=!0;if(j)if(s.option!==void 0){let f=s.option;const u=e;if(e===u)if(typeof f=="string"){if(E(f)>65536){const T={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[T]:r.push(T),e++}}else{const T={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[T]:r.push(T),e++}var j=u===e}else var j=!0}}}else{const O={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[O]:r.push(O),e++}var x=c===e;if(x&&a)
a=!1,h=[h,2];else{x&&(a=!0,h=2);const O=e;if(e===O)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.from===
void 0&&(f="from")||s.reason===void 0&&(f="reason")){const u={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;for(const l in s)if(!(l==="kind"||l==="from"||l===
"reason")){const T={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};r===null?r=[T]:r.push(T),e++;break}if(u===e){if(s.kind!==void 0){const l=e;if(s.kind!=="deriv\
ed"){const T={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[T]:r.push(T),e++}var w=l===e}else var w=!0;if(w){if(s.from!==void 0){let l=s.from;const T=e;if(e===T)
if(Array.isArray(l)){var z=!0;const $=l.length;for(let k=0;k<$;k++){let b=l[k];const q=e;if(e===q)if(typeof b=="string"){if(E(b)>65536){const g={
instancePath:t+"/from/"+k,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[g]:r.push(g),e++}}else{const g={instancePath:t+"/from/"+k,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[g]:r.push(g),e++}var z=q===e;if(!z)break}}else{const $={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[$]:r.push($),e++}var w=T===e}else var w=!0;if(w)if(s.reason!==void 0){let l=s.reason;const T=e;if(e===T)if(typeof l=="string"){if(E(l)>65536){
const $={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[$]:r.push($),e++}}else{const $={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[$]:r.push($),e++}var w=T===e}else var w=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var x=O===e;x&&a?(a=!1,h=[h,3]):x&&(a=!0,h=3)}}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===null?r=[c]:r.push(c),e++,Ue.errors=r,
!1}return Ue.errors=r,e===0}function Ve(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let a;if(s.value===void 0&&(a="value")||s.origin===void 0&&(a="origin"))return Ve.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)
if(!(m==="value"||m==="origin")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.value!==void 0){const m=e;Le(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:P})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var d=m===e}else var d=!0;
if(d)if(s.origin!==void 0){const m=e;Ue(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:P})||(r=r===null?
Ue.errors:r.concat(Ue.errors),e=r.length);var d=m===e}else var d=!0}}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
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
bels","sha256","bytes","rows","columns","picture"],additionalProperties:!1},{type:"object",properties:{kind:{const:"split"},of:{type:"string",
minLength:1,maxLength:1024},fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},
{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},required:["kind","of",
"fraction","stratify","seed","rows"],additionalProperties:!1}]};function B(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return B.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return B.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return B.errors=r,e===0}function xe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.path===void 0&&(a="path")||s.sha256===void 0&&(a="sha256")||s.bytes===void 0&&(a="bytes"))return xe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)
if(!(m==="path"||m==="sha256"||m==="bytes")){return xe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.path!==void 0){let m=s.path;const v=e;
if(e===v)if(typeof m=="string"){if(E(m)>4096)return xe.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(E(m)<1)return xe.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return xe.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else
var d=!0;if(d){if(s.sha256!==void 0){const m=e;ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:P})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var d=m===e}else var d=!0;if(d)if(s.bytes!==void 0){const m=e;N(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var d=m===e}else var d=!0}}}}else
return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=r,
e===0}function de(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return de.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return de.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var d=!0;const a=s.length;for(let h=0;h<a;h++){let m=s[h];const v=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return de.errors=[{instancePath:t+"/"+h,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===v&&typeof m=="number"&&isFinite(m)){if(m>65536||isNaN(m))return de.errors=[{instancePath:t+"/"+h,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(m<1||isNaN(m))return de.errors=[{instancePath:t+"/"+h,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var d=v===e;if(!d)break}}}else return de.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return de.errors=r,e===0}function Ce(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.path===void 0&&(l="path")||s.delimiter===void 0&&(l="delimiter")||s.sha256===
void 0&&(l="sha256")||s.bytes===void 0&&(l="bytes")||s.rows===void 0&&(l="rows")||s.columns===void 0&&(l="columns")){const T={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[T]:
r.push(T),e++}else{const T=e;for(const p in s)if(!(p==="kind"||p==="path"||p==="delimiter"||p==="sha256"||p==="bytes"||p==="rows"||p==="colu\
mns")){const $={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[$]:r.push($),e++;break}if(T===e){if(s.kind!==void 0){const p=e;if(s.kind!=="csv"){const $={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};r===null?r=[$]:r.push($),e++}var v=p===e}else var v=!0;if(v){if(s.path!==void 0){let p=s.path;const $=e;if(e===$)if(typeof p=="stri\
ng"){if(E(p)>4096){const b={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[b]:r.push(b),e++}else if(E(p)<1){const b={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[b]:r.
push(b),e++}}else{const b={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[b]:r.push(b),e++}var v=$===e}else var v=!0;if(v){if(s.delimiter!==void 0){let p=s.delimiter;const $=e;if(e===$)
if(typeof p=="string"){if(E(p)>1){const b={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[b]:r.push(b),e++}else if(E(p)<1){const b={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[b]:r.push(b),e++}}else{const b={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[b]:r.push(b),e++}var v=$===e}else var v=!0;if(v){if(s.sha256!==void 0){const p=e;
ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);
var v=p===e}else var v=!0;if(v){if(s.bytes!==void 0){const p=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:P})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var v=p===e}else var v=!0;if(v){if(s.rows!==void 0){const p=e;N(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var v=p===e}else var v=!0;if(v)
if(s.columns!==void 0){let p=s.columns;const $=e;if(e===$)if(Array.isArray(p))if(p.length>1e6){const b={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[b]:
r.push(b),e++}else{var R=!0;const b=p.length;for(let q=0;q<b;q++){let M=p[q];const g=e;if(e===g)if(typeof M=="string"){if(E(M)>65536){const L={
instancePath:t+"/columns/"+q,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/columns/"+q,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var R=g===e;if(!R)break}}else{
const b={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[b]:r.push(b),e++}var v=$===e}else var v=!0}}}}}}}}else{const l={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var c=m===e;c&&(a=!0,h=0);const x=e;if(e===x)if(s&&typeof s=="object"&&
!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.path===void 0&&(l="path")||s.window===void 0&&(l="window")||s.sha256===void 0&&(l=
"sha256")||s.bytes===void 0&&(l="bytes")||s.rows===void 0&&(l="rows")||s.columns===void 0&&(l="columns")){const T={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[T]:r.push(T),e++}else{
const T=e;for(const p in s)if(!(p==="kind"||p==="path"||p==="sha256"||p==="bytes"||p==="rows"||p==="columns"||p==="window")){const $={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[$]:r.push($),e++;break}if(T===e){if(s.kind!==void 0){let p=s.kind;const $=e;if(!(p==="jsonl"||p==="parquet"||p==="te\
xt")){const k={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:mr.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[k]:r.push(k),e++}var j=$===e}else var j=!0;if(j){if(s.path!==void 0){
let p=s.path;const $=e;if(e===$)if(typeof p=="string"){if(E(p)>4096){const b={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[b]:r.push(b),e++}else if(E(
p)<1){const b={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[b]:r.push(b),e++}}else{const b={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[b]:r.push(b),e++}var j=$===e}else var j=!0;if(j){if(s.sha256!==
void 0){const p=e;ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:r.concat(
ie.errors),e=r.length);var j=p===e}else var j=!0;if(j){if(s.bytes!==void 0){const p=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var j=p===e}else var j=!0;if(j){if(s.rows!==void 0){const p=e;N(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var j=p===e}else
var j=!0;if(j){if(s.columns!==void 0){let p=s.columns;const $=e;if(e===$)if(Array.isArray(p))if(p.length>1e6){const b={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[b]:r.push(b),e++}else{var w=!0;const b=p.length;for(let q=0;q<b;q++){let M=p[q];const g=e;if(e===g)if(typeof M=="string"){if(E(M)>
65536){const L={instancePath:t+"/columns/"+q,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/columns/"+q,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var w=g===
e;if(!w)break}}else{const b={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[b]:r.push(b),e++}var j=$===e}else var j=!0;if(j)if(s.window!==void 0){let p=s.window;const $=e,k=e;let b=!1;const q=e;
B(p,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var z=q===
e;if(b=b||z,!b){const g=e;if(p!==null){const L={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};r===null?r=[L]:r.push(L),e++}var z=g===e;b=b||z}if(b)e=k,r!==null&&(k?r.length=k:r=null);else{const g={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===
null?r=[g]:r.push(g),e++}var j=$===e}else var j=!0}}}}}}}}else{const l={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var c=x===e;if(c&&a)a=!1,h=[h,1];else{c&&(a=!0,h=1);const l=e;if(e===l)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.path===void 0&&(p="path")||s.labels===void 0&&(p="labels")||s.
sha256===void 0&&(p="sha256")||s.bytes===void 0&&(p="bytes")||s.rows===void 0&&(p="rows")||s.columns===void 0&&(p="columns")||s.picture===void 0&&
(p="picture")){const $={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"};r===null?r=[$]:r.push($),e++}else{const $=e;for(const k in s)if(!(k==="kind"||k==="path"||k==="labels"||k==="sha256"||
k==="bytes"||k==="rows"||k==="columns"||k==="picture")){const b={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};r===null?r=[b]:r.push(b),e++;break}if($===e){if(s.
kind!==void 0){const k=e;if(s.kind!=="idx"){const b={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"idx"},message:"must be equal to constant"};r===null?r=[b]:r.push(b),e++}var y=k===e}else var y=!0;if(y){if(s.path!==void 0){let k=s.
path;const b=e;if(e===b)if(typeof k=="string"){if(E(k)>4096){const M={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",
keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[M]:r.push(M),e++}else if(E(k)<1){const M={
instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var y=b===e}else var y=!0;if(y){if(s.labels!==void 0){let k=s.
labels;const b=e,q=e;let M=!1;const g=e;xe(k,{instancePath:t+"/labels",parentData:s,parentDataProperty:"labels",rootData:P})||(r=r===null?xe.
errors:r.concat(xe.errors),e=r.length);var O=g===e;if(M=M||O,!M){const L=e;if(k!==null){const F={instancePath:t+"/labels",schemaPath:"#/oneO\
f/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[F]:r.push(F),e++}var O=L===e;M=M||
O}if(M)e=q,r!==null&&(q?r.length=q:r=null);else{const L={instancePath:t+"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};r===null?r=[L]:r.push(L),e++}var y=b===e}else var y=!0;if(y){if(s.sha256!==void 0){const k=e;
ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);
var y=k===e}else var y=!0;if(y){if(s.bytes!==void 0){const k=e;N(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:P})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var y=k===e}else var y=!0;if(y){if(s.rows!==void 0){const k=e;N(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var y=k===e}else var y=!0;if(y){
if(s.columns!==void 0){let k=s.columns;const b=e;if(e===b)if(Array.isArray(k))if(k.length>1e6){const M={instancePath:t+"/columns",schemaPath:"\
#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[M]:
r.push(M),e++}else{var i=!0;const M=k.length;for(let g=0;g<M;g++){let Q=k[g];const L=e;if(e===L)if(typeof Q=="string"){if(E(Q)>65536){const F={
instancePath:t+"/columns/"+g,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[F]:r.push(F),e++}}else{const F={instancePath:t+"/columns/"+g,schemaPath:"#/oneOf/2/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[F]:r.push(F),e++}var i=L===e;if(!i)break}}else{
const M={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[M]:r.push(M),e++}var y=b===e}else var y=!0;if(y)if(s.picture!==void 0){const k=e;de(s.picture,{instancePath:t+"/picture",parentData:s,
parentDataProperty:"picture",rootData:P})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var y=k===e}else var y=!0}}}}}}}}}else{const p={
instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var c=l===
e;if(c&&a)a=!1,h=[h,2];else{c&&(a=!0,h=2);const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.kind===void 0&&(k="kind")||
s.of===void 0&&(k="of")||s.fraction===void 0&&(k="fraction")||s.stratify===void 0&&(k="stratify")||s.seed===void 0&&(k="seed")||s.rows===void 0&&
(k="rows")){const b={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have require\
d property '"+k+"'"};r===null?r=[b]:r.push(b),e++}else{const b=e;for(const q in s)if(!(q==="kind"||q==="of"||q==="fraction"||q==="stratify"||
q==="seed"||q==="rows")){const M={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"};r===null?r=[M]:r.push(M),e++;break}if(b===e){if(s.kind!==void 0){const q=e;if(s.kind!=="split"){
const M={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"split"},message:"must be \
equal to constant"};r===null?r=[M]:r.push(M),e++}var f=q===e}else var f=!0;if(f){if(s.of!==void 0){let q=s.of;const M=e;if(e===M)if(typeof q==
"string"){if(E(q)>1024){const Q={instancePath:t+"/of",schemaPath:"#/oneOf/3/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"};r===null?r=[Q]:r.push(Q),e++}else if(E(q)<1){const Q={instancePath:t+"/of",schemaPath:"#/\
oneOf/3/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[Q]:r.push(
Q),e++}}else{const Q={instancePath:t+"/of",schemaPath:"#/oneOf/3/properties/of/type",keyword:"type",params:{type:"string"},message:"must be \
string"};r===null?r=[Q]:r.push(Q),e++}var f=M===e}else var f=!0;if(f){if(s.fraction!==void 0){let q=s.fraction;const M=e;if(e===M)if(typeof q==
"number"&&isFinite(q)){if(q>=1||isNaN(q)){const Q={instancePath:t+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"};r===null?r=[Q]:r.push(Q),e++}else if(q<=0||isNaN(q)){const Q={instancePath:t+
"/fraction",schemaPath:"#/oneOf/3/properties/fraction/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};r===null?r=[Q]:r.push(Q),e++}}else{const Q={instancePath:t+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[Q]:r.push(Q),e++}var f=M===e}else var f=!0;if(f){if(s.stratify!==void 0){
let q=s.stratify;const M=e,g=e;let Q=!1;const L=e;if(e===L)if(typeof q=="string"){if(E(q)>65536){const F={instancePath:t+"/stratify",schemaPath:"\
#/oneOf/3/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};
r===null?r=[F]:r.push(F),e++}}else{const F={instancePath:t+"/stratify",schemaPath:"#/oneOf/3/properties/stratify/anyOf/0/type",keyword:"type",
params:{type:"string"},message:"must be string"};r===null?r=[F]:r.push(F),e++}var u=L===e;if(Q=Q||u,!Q){const F=e;if(q!==null){const me={instancePath:t+
"/stratify",schemaPath:"#/oneOf/3/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[
me]:r.push(me),e++}var u=F===e;Q=Q||u}if(Q)e=g,r!==null&&(g?r.length=g:r=null);else{const F={instancePath:t+"/stratify",schemaPath:"#/oneOf/\
3/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[F]:r.push(F),e++}var f=M===e}else
var f=!0;if(f){if(s.seed!==void 0){let q=s.seed;const M=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){const Q={instancePath:t+
"/seed",schemaPath:"#/oneOf/3/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[Q]:r.push(
Q),e++}if(e===M&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q)){const Q={instancePath:t+"/seed",schemaPath:"#/oneOf/3/pro\
perties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[Q]:
r.push(Q),e++}else if(q<-9007199254740991||isNaN(q)){const Q={instancePath:t+"/seed",schemaPath:"#/oneOf/3/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[Q]:r.push(Q),e++}}var f=M===e}else
var f=!0;if(f)if(s.rows!==void 0){const q=e;N(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:P})||(r=r===null?
N.errors:r.concat(N.errors),e=r.length);var f=q===e}else var f=!0}}}}}}}else{const k={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var c=p===e;c&&a?(a=!1,h=[h,3]):c&&(a=!0,h=3)}}if(a)e=d,r!==
null&&(d?r.length=d:r=null);else{const l={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match \
exactly one schema in oneOf"};return r===null?r=[l]:r.push(l),e++,Ce.errors=r,!1}return Ce.errors=r,e===0}const ur={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function be(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
16)return be.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var d=!0;const a=s.length;for(let h=0;h<a;h++){const m=e;B(s[h],{instancePath:t+"/"+h,parentData:s,parentDataProperty:h,rootData:P})||(r=
r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e;if(!d)break}}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return be.errors=r,e===0}function Je(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const O={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const i in s)if(!(i==="kind"||i==="shape")){const f={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT ha\
ve additional properties"};r===null?r=[f]:r.push(f),e++;break}if(O===e){if(s.kind!==void 0){const i=e;if(s.kind!=="tensor"){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===
null?r=[f]:r.push(f),e++}var v=i===e}else var v=!0;if(v)if(s.shape!==void 0){const i=e;be(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:P})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var v=i===e}else var v=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var z=m===e;z&&(a=!0,h=0);const R=e;
if(e===R)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const O={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const i in s)if(!(i==="kind"||i==="count"||i==="names")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(O===e){if(s.kind!==void 0){const i=e;if(s.kind!=="class"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
f]:r.push(f),e++}var x=i===e}else var x=!0;if(x){if(s.count!==void 0){const i=e;B(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var x=i===e}else var x=!0;if(x)if(s.names!==void 0){let i=s.names;const f=e,
u=e;let l=!1;const T=e;if(e===T)if(Array.isArray(i))if(i.length>1e6){const $={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[$]:r.push($),e++}else{
var j=!0;const $=i.length;for(let k=0;k<$;k++){let b=i[k];const q=e;if(e===q)if(typeof b=="string"){if(E(b)>65536){const g={instancePath:t+"\
/names/"+k,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};r===null?r=[g]:r.push(g),e++}}else{const g={instancePath:t+"/names/"+k,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[g]:r.push(g),e++}var j=q===e;if(!j)break}}else{
const $={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[$]:r.push($),e++}var w=T===e;if(l=l||w,!l){const $=e;if(i!==null){const b={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[b]:r.push(b),e++}var w=$===e;l=l||w}
if(l)e=u,r!==null&&(u?r.length=u:r=null);else{const $={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[$]:r.push($),e++}var x=f===e}else var x=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var z=R===e;if(z&&a)a=!1,h=[h,1];else{
z&&(a=!0,h=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&(i="kind")||s.of===void 0&&(i="of")||
s.vocabulary===void 0&&(i="vocabulary")||s.maximum===void 0&&(i="maximum")||s.fixed===void 0&&(i="fixed")||s.pad===void 0&&(i="pad")){const f={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"};
r===null?r=[f]:r.push(f),e++}else{const f=e;for(const u in s)if(!(u==="kind"||u==="of"||u==="vocabulary"||u==="maximum"||u==="fixed"||u==="p\
ad")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="sequence"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[l]:r.push(l),e++}var c=u===e}else var c=!0;if(c){if(s.of!==void 0){let u=s.of;const l=e;if(!(u==="ids"||u==="mask")){
const p={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:ur.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),e++}var c=l===e}else var c=!0;if(c){if(s.vocabulary!==void 0){
const u=e;B(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:P})||(r=r===null?B.errors:r.concat(
B.errors),e=r.length);var c=u===e}else var c=!0;if(c){if(s.maximum!==void 0){const u=e;B(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var c=u===e}else var c=!0;if(c){if(s.fixed!==void 0){const u=e;if(typeof s.
fixed!="boolean"){const T={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[T]:r.push(T),e++}var c=u===e}else var c=!0;if(c)if(s.pad!==void 0){let u=s.pad;const l=e;if(!(typeof u=="numbe\
r"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const p={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[p]:r.push(p),e++}var c=l===e}else var c=!0}}}}}}}else{const i={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var z=y===e;z&&a?(a=!1,h=[h,2]):
z&&(a=!0,h=2)}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},
message:"must match exactly one schema in oneOf"};return r===null?r=[y]:r.push(y),e++,Je.errors=r,!1}return Je.errors=r,e===0}const Xe={oneOf:[
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
nd","path","sha256"],additionalProperties:!1}]};function We(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,
e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.vocabulary===
void 0&&(w="vocabulary")){const z={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"mus\
t have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const c in s)if(!(c==="kind"||c==="vocabulary")){const y={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT ha\
ve additional properties"};r===null?r=[y]:r.push(y),e++;break}if(z===e){if(s.kind!==void 0){let c=s.kind;const y=e;if(!(c==="characters"||c===
"words")){const O={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues:fr.oneOf[0].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[O]:r.push(O),e++}var v=y===e}else var v=!0;if(v)if(s.vocabulary!==
void 0){const c=e;B(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:P})||(r=r===null?B.errors:
r.concat(B.errors),e=r.length);var v=c===e}else var v=!0}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var x=m===e;x&&(a=!0,h=0);const R=e;if(e===R)if(s&&typeof s=="object"&&!Array.
isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const z={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const c in s)if(c!=="kind"){const y={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional p\
roperties"};r===null?r=[y]:r.push(y),e++;break}if(z===e&&s.kind!==void 0&&s.kind!=="bytes"){const c={instancePath:t+"/kind",schemaPath:"#/on\
eOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"bytes"},message:"must be equal to constant"};r===null?r=[c]:r.push(c),e++}}}else{
const w={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),
e++}var x=R===e;if(x&&a)a=!1,h=[h,1];else{x&&(a=!0,h=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&
(c="kind")||s.path===void 0&&(c="path")||s.sha256===void 0&&(c="sha256")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const O in s)
if(!(O==="kind"||O==="path"||O==="sha256")){const i={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:O},message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(y===e){if(s.kind!==void 0){
const O=e;if(s.kind!=="file"){const i={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
file"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),e++}var j=O===e}else var j=!0;if(j){if(s.path!==void 0){let O=s.path;const i=e;
if(e===i)if(typeof O=="string"){if(E(O)>4096){const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxL\
ength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[u]:r.push(u),e++}else if(E(O)<1){const u={instancePath:t+
"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[u]:r.push(u),e++}var j=i===e}else var j=!0;if(j)if(s.sha256!==void 0){const O=e;ie(s.sha256,{
instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var j=O===
e}else var j=!0}}}}else{const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[c]:r.push(c),e++}var x=w===e;x&&a?(a=!1,h=[h,2]):x&&(a=!0,h=2)}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const w={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===null?r=[w]:r.push(
w),e++,We.errors=r,!1}return We.errors=r,e===0}const dr={oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","f\
it"],additionalProperties:!1},{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"\
integer",minimum:1,maximum:65536}},required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"rando\
m_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},
required:["kind","height","width","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:[
"kind","probability"],additionalProperties:!1},{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{
type:"number",minimum:0},saturation:{type:"number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contr\
ast","saturation","hue"],additionalProperties:!1}]};function Ge(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,
e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===
void 0&&(y="height")||s.width===void 0&&(y="width")||s.fit===void 0&&(y="fit")){const O={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const i in s)
if(!(i==="kind"||i==="height"||i==="width"||i==="fit")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}if(O===e){if(s.
kind!==void 0){const i=e;if(s.kind!=="resize"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",
params:{allowedValue:"resize"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var v=i===e}else var v=!0;if(v){if(s.height!==
void 0){let i=s.height;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:t+"/height",schemaPath:"#/o\
neOf/0/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}if(e===f&&typeof i==
"number"&&isFinite(i)){if(i>65536||isNaN(i)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(i<1||isNaN(i)){const l={instancePath:t+
"/height",schemaPath:"#/oneOf/0/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?
r=[l]:r.push(l),e++}}var v=f===e}else var v=!0;if(v){if(s.width!==void 0){let i=s.width;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const l={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[l]:r.push(l),e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const l={instancePath:t+"/wi\
dth",schemaPath:"#/oneOf/0/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===
null?r=[l]:r.push(l),e++}else if(i<1||isNaN(i)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),e++}}var v=f===e}else var v=!0;if(v)if(s.fit!==void 0){
let i=s.fit;const f=e;if(!(i==="cover"||i==="stretch"||i==="contain")){const l={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/e\
num",keyword:"enum",params:{allowedValues:dr.oneOf[0].properties.fit.enum},message:"must be equal to one of the allowed values"};r===null?r=
[l]:r.push(l),e++}var v=f===e}else var v=!0}}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[y]:r.push(y),e++}var j=m===e;j&&(a=!0,h=0);const R=e;if(e===R)if(s&&typeof s=="object"&&!Array.isArray(
s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||s.width===void 0&&(y="width")){const O={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[O]:r.push(O),e++}else{
const O=e;for(const i in s)if(!(i==="kind"||i==="height"||i==="width")){const f={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}
if(O===e){if(s.kind!==void 0){const i=e;if(s.kind!=="center_crop"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/con\
st",keyword:"const",params:{allowedValue:"center_crop"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var x=i===e}else var x=!0;
if(x){if(s.height!==void 0){let i=s.height;const f=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:t+"/hei\
ght",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),
e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(i<1||isNaN(
i)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[l]:r.push(l),e++}}var x=f===e}else var x=!0;if(x)if(s.width!==void 0){let i=s.width;const f=e;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}if(e===f&&typeof i=="number"&&isFinite(i)){if(i>65536||isNaN(i)){const l={
instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must\
 be <= 65536"};r===null?r=[l]:r.push(l),e++}else if(i<1||isNaN(i)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),e++}}var x=f===e}else var x=!0}}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),
e++}var j=R===e;if(j&&a)a=!1,h=[h,1];else{j&&(a=!0,h=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&
(i="kind")||s.height===void 0&&(i="height")||s.width===void 0&&(i="width")||s.padding===void 0&&(i="padding")){const f={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"};r===null?r=[f]:r.push(f),e++}else{
const f=e;for(const u in s)if(!(u==="kind"||u==="height"||u==="width"||u==="padding")){const l={instancePath:t,schemaPath:"#/oneOf/2/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[l]:r.
push(l),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="random_crop"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/2/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"must be equal to constant"};r===null?r=[l]:r.push(l),e++}
var w=u===e}else var w=!0;if(w){if(s.height!==void 0){let u=s.height;const l=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const p={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===
null?r=[p]:r.push(p),e++}if(e===l&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const p={instancePath:t+"/height",schemaPath:"#/on\
eOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[p]:r.push(p),
e++}else if(u<1||isNaN(u)){const p={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),e++}}var w=l===e}else var w=!0;if(w){if(s.width!==void 0){let u=s.width;const l=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),e++}if(e===l&&typeof u=="number"&&isFinite(u)){if(u>65536||
isNaN(u)){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};r===null?r=[p]:r.push(p),e++}else if(u<1||isNaN(u)){const p={instancePath:t+"/width",schemaPath:"#/oneOf/2/prope\
rties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),e++}}var w=l===e}else
var w=!0;if(w)if(s.padding!==void 0){let u=s.padding;const l=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const p={instancePath:t+
"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.
push(p),e++}if(e===l&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const p={instancePath:t+"/padding",schemaPath:"#/oneOf/2/proper\
ties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[p]:r.push(p),e++}else if(u<
0||isNaN(u)){const p={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),e++}}var w=l===e}else var w=!0}}}}}else{const i={instancePath:t,schemaPath:"#/oneO\
f/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var j=y===e;if(j&&a)a=!1,h=[h,2];else{
j&&(a=!0,h=2);const i=e;if(e===i)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")){const l={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[l]:
r.push(l),e++}else{const l=e;for(const T in s)if(T!=="kind"){const p={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;break}if(l===e&&
s.kind!==void 0&&s.kind!=="grayscale"){const T={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"grayscale"},message:"must be equal to constant"};r===null?r=[T]:r.push(T),e++}}}else{const u={instancePath:t,schemaPath:"#/one\
Of/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var j=i===e;if(j&&a)a=!1,h=[h,3];else{
j&&(a=!0,h=3);const u=e;if(e===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let T;if(s.kind===void 0&&(T="kind")||s.probability===void 0&&
(T="probability")){const p={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:T},message:"must have \
required property '"+T+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const $ in s)if(!($==="kind"||$==="probability")){const k={instancePath:t,
schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional p\
roperties"};r===null?r=[k]:r.push(k),e++;break}if(p===e){if(s.kind!==void 0){const $=e;if(s.kind!=="random_horizontal_flip"){const k={instancePath:t+
"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"random_horizontal_flip"},message:"must be equal t\
o constant"};r===null?r=[k]:r.push(k),e++}var z=$===e}else var z=!0;if(z)if(s.probability!==void 0){let $=s.probability;const k=e;if(e===k)if(typeof $==
"number"&&isFinite($)){if($>1||isNaN($)){const q={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[q]:r.push(q),e++}else if($<0||isNaN($)){const q={instancePath:t+
"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};r===null?r=[q]:r.push(q),e++}}else{const q={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};r===null?r=[q]:r.push(q),e++}var z=k===e}else var z=!0}}}else{const T={instancePath:t,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[T]:r.push(T),e++}var j=u===e;if(j&&a)a=!1,h=[h,4];else{
j&&(a=!0,h=4);const T=e;if(e===T)if(s&&typeof s=="object"&&!Array.isArray(s)){let $;if(s.kind===void 0&&($="kind")||s.brightness===void 0&&($=
"brightness")||s.contrast===void 0&&($="contrast")||s.saturation===void 0&&($="saturation")||s.hue===void 0&&($="hue")){const k={instancePath:t,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};r===null?r=[k]:
r.push(k),e++}else{const k=e;for(const b in s)if(!(b==="kind"||b==="brightness"||b==="contrast"||b==="saturation"||b==="hue")){const q={instancePath:t,
schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional p\
roperties"};r===null?r=[q]:r.push(q),e++;break}if(k===e){if(s.kind!==void 0){const b=e;if(s.kind!=="color_jitter"){const q={instancePath:t+"\
/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"color_jitter"},message:"must be equal to constant"};
r===null?r=[q]:r.push(q),e++}var c=b===e}else var c=!0;if(c){if(s.brightness!==void 0){let b=s.brightness;const q=e;if(e===q)if(typeof b=="n\
umber"&&isFinite(b)){if(b<0||isNaN(b)){const g={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[g]:r.push(g),e++}}else{const g={instancePath:t+"/brightness",schemaPath:"\
#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[g]:r.push(g),e++}var c=q===
e}else var c=!0;if(c){if(s.contrast!==void 0){let b=s.contrast;const q=e;if(e===q)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b)){const g={
instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};r===null?r=[g]:r.push(g),e++}}else{const g={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[g]:r.push(g),e++}var c=q===e}else var c=!0;if(c){if(s.saturation!==void 0){
let b=s.saturation;const q=e;if(e===q)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b)){const g={instancePath:t+"/saturation",schemaPath:"\
#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[g]:r.push(g),
e++}}else{const g={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[g]:r.push(g),e++}var c=q===e}else var c=!0;if(c)if(s.hue!==void 0){let b=s.hue;const q=e;if(e===q)if(typeof b==
"number"&&isFinite(b)){if(b>.5||isNaN(b)){const g={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/maximum",keyword:"maximum",params:{
comparison:"<=",limit:.5},message:"must be <= 0.5"};r===null?r=[g]:r.push(g),e++}else if(b<0||isNaN(b)){const g={instancePath:t+"/hue",schemaPath:"\
#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[g]:r.push(g),e++}}else{
const g={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[g]:r.push(g),e++}var c=q===e}else var c=!0}}}}}}else{const $={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[$]:r.push($),e++}var j=T===e;j&&a?(a=!1,h=[h,5]):j&&(a=!0,h=5)}}}}if(a)e=d,r!==null&&(d?r.length=
d:r=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema\
 in oneOf"};return r===null?r=[y]:r.push(y),e++,Ge.errors=r,!1}return Ge.errors=r,e===0}const he={validate:Me};function Me(s,{instancePath:t="",
parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.op===void 0&&(l="op")||s.names===void 0&&(l="names")||s.range===void 0&&(l="range")){const T={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[T]:r.push(T),e++}else{
const T=e;for(const p in s)if(!(p==="op"||p==="names"||p==="range")){const $={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[$]:r.push($),e++;break}if(T===
e){if(s.op!==void 0){const p=e;if(s.op!=="columns"){const $={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",
params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[$]:r.push($),e++}var v=p===e}else var v=!0;if(v){if(s.names!==
void 0){let p=s.names;const $=e;if(e===$)if(Array.isArray(p))if(p.length>1e6){const b={instancePath:t+"/names",schemaPath:"#/oneOf/0/propert\
ies/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[b]:r.push(b),e++}else if(p.
length<1){const b={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"};r===null?r=[b]:r.push(b),e++}else{var R=!0;const b=p.length;for(let q=0;q<b;q++){let M=p[q];const g=e;if(e===
g)if(typeof M=="string"){if(E(M)>65536){const L={instancePath:t+"/names/"+q,schemaPath:"#/oneOf/0/properties/names/items/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+
"/names/"+q,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:
r.push(L),e++}var R=g===e;if(!R)break}}else{const b={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{
type:"array"},message:"must be array"};r===null?r=[b]:r.push(b),e++}var v=$===e}else var v=!0;if(v)if(s.range!==void 0){const p=e;ne(s.range,
{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:P})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var v=p===
e}else var v=!0}}}}else{const l={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[l]:r.push(l),e++}var w=m===e;w&&(a=!0,h=0);const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&
(l="op")||s.value===void 0&&(l="value")){const T={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};r===null?r=[T]:r.push(T),e++}else{const T=e;for(const p in s)if(!(p==="op"||p==="value")){const $={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT ha\
ve additional properties"};r===null?r=[$]:r.push($),e++;break}if(T===e){if(s.op!==void 0){const p=e;if(s.op!=="constant"){const $={instancePath:t+
"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?
r=[$]:r.push($),e++}var j=p===e}else var j=!0;if(j)if(s.value!==void 0){let p=s.value;const $=e;if(!(typeof p=="number"&&isFinite(p))){const b={
instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[b]:r.push(b),e++}var j=$===e}else var j=!0}}}else{const l={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[l]:r.push(l),e++}var w=x===e;if(w&&a)a=!1,h=[h,1];else{w&&(a=!0,h=1);const l=e;if(e===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.left===void 0&&(p="left")||s.right===void 0&&(p="right")){const $={instancePath:t,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[$]:
r.push($),e++}else{const $=e;for(const k in s)if(!(k==="op"||k==="left"||k==="right")){const b={instancePath:t,schemaPath:"#/oneOf/2/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};r===null?r=[b]:r.
push(b),e++;break}if($===e){if(s.op!==void 0){let k=s.op;const b=e;if(!(k==="+"||k==="-"||k==="*"||k==="/")){const q={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[q]:r.push(q),e++}var z=b===e}else var z=!0;if(z){if(s.left!==void 0){const k=e;he.validate(s.left,{instancePath:t+"\
/left",parentData:s,parentDataProperty:"left",rootData:P})||(r=r===null?he.validate.errors:r.concat(he.validate.errors),e=r.length);var z=k===
e}else var z=!0;if(z)if(s.right!==void 0){const k=e;he.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"right",rootData:P})||
(r=r===null?he.validate.errors:r.concat(he.validate.errors),e=r.length);var z=k===e}else var z=!0}}}}else{const p={instancePath:t,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var w=l===e;if(w&&a)a=!1,h=[h,2];else{
w&&(a=!0,h=2);const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.op===void 0&&(k="op")||s.operand===void 0&&(k="oper\
and")){const b={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have required pro\
perty '"+k+"'"};r===null?r=[b]:r.push(b),e++}else{const b=e;for(const q in s)if(!(q==="op"||q==="operand")){const M={instancePath:t,schemaPath:"\
#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};
r===null?r=[M]:r.push(M),e++;break}if(b===e){if(s.op!==void 0){let q=s.op;const M=e;if(!(q==="negate"||q==="standardize"||q==="rescale")){const g={
instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[3].properties.op.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[g]:r.push(g),e++}var c=M===e}else var c=!0;if(c)if(s.operand!==void 0){const q=e;he.
validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:P})||(r=r===null?he.validate.errors:r.concat(
he.validate.errors),e=r.length);var c=q===e}else var c=!0}}}else{const k={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var w=p===e;if(w&&a)a=!1,h=[h,3];else{w&&(a=!0,h=3);const k=e;if(e===k)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op")||s.operand===void 0&&(q="operand")||s.with===void 0&&(q="with")){
const M={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+
q+"'"};r===null?r=[M]:r.push(M),e++}else{const M=e;for(const g in s)if(!(g==="op"||g==="operand"||g==="with")){const Q={instancePath:t,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
r===null?r=[Q]:r.push(Q),e++;break}if(M===e){if(s.op!==void 0){const g=e;if(s.op!=="fill"){const Q={instancePath:t+"/op",schemaPath:"#/oneOf\
/4/properties/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};r===null?r=[Q]:r.push(Q),e++}var y=g===
e}else var y=!0;if(y){if(s.operand!==void 0){const g=e;he.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"ope\
rand",rootData:P})||(r=r===null?he.validate.errors:r.concat(he.validate.errors),e=r.length);var y=g===e}else var y=!0;if(y)if(s.with!==void 0){
let g=s.with;const Q=e,L=e;let K=!1;const F=e;if(!(g==="mean"||g==="median")){const me={instancePath:t+"/with",schemaPath:"#/oneOf/4/propert\
ies/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[4].properties.with.anyOf[0].enum},message:"must be equal to one of the \
allowed values"};r===null?r=[me]:r.push(me),e++}var O=F===e;if(K=K||O,!K){const me=e;if(!(typeof g=="number"&&isFinite(g))){const ke={instancePath:t+
"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[ke]:
r.push(ke),e++}var O=me===e;K=K||O}if(K)e=L,r!==null&&(L?r.length=L:r=null);else{const me={instancePath:t+"/with",schemaPath:"#/oneOf/4/prop\
erties/with/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[me]:r.push(me),e++}var y=Q===e}else var y=!0}}}}else{
const q={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[q]:r.push(q),
e++}var w=k===e;if(w&&a)a=!1,h=[h,4];else{w&&(a=!0,h=4);const q=e;if(e===q)if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if(s.op===void 0&&
(g="op")||s.part===void 0&&(g="part")||s.column===void 0&&(g="column")||s.tokenizer===void 0&&(g="tokenizer")||s.range===void 0&&(g="range")){
const Q={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+
g+"'"};r===null?r=[Q]:r.push(Q),e++}else{const Q=e;for(const L in s)if(!(L==="op"||L==="part"||L==="column"||L==="tokenizer"||L==="range")){
const K={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"mu\
st NOT have additional properties"};r===null?r=[K]:r.push(K),e++;break}if(Q===e){if(s.op!==void 0){const L=e;if(s.op!=="tokens"){const K={instancePath:t+
"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equal to constant"};r===null?
r=[K]:r.push(K),e++}var i=L===e}else var i=!0;if(i){if(s.part!==void 0){let L=s.part;const K=e;if(!(L==="ids"||L==="mask"||L==="next")){const Z={
instancePath:t+"/part",schemaPath:"#/oneOf/5/properties/part/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[5].properties.part.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[Z]:r.push(Z),e++}var i=K===e}else var i=!0;if(i){if(s.column!==void 0){let L=s.column;
const K=e;if(e===K)if(typeof L=="string"){if(E(L)>65536){const Z={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[Z]:r.push(Z),e++}}else{const Z={instancePath:t+
"/column",schemaPath:"#/oneOf/5/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[Z]:r.push(
Z),e++}var i=K===e}else var i=!0;if(i){if(s.tokenizer!==void 0){const L=e;We(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"\
tokenizer",rootData:P})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var i=L===e}else var i=!0;if(i)if(s.range!==void 0){const L=e;
ne(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:P})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);
var i=L===e}else var i=!0}}}}}}else{const g={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must \
be object"};r===null?r=[g]:r.push(g),e++}var w=q===e;if(w&&a)a=!1,h=[h,5];else{w&&(a=!0,h=5);const g=e;if(e===g)if(s&&typeof s=="object"&&!Array.
isArray(s)){let L;if(s.op===void 0&&(L="op")||s.column===void 0&&(L="column")||s.steps===void 0&&(L="steps")||s.stored===void 0&&(L="stored")||
s.range===void 0&&(L="range")){const K={instancePath:t,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:L},message:"\
must have required property '"+L+"'"};r===null?r=[K]:r.push(K),e++}else{const K=e;for(const F in s)if(!(F==="op"||F==="column"||F==="steps"||
F==="stored"||F==="range")){const Z={instancePath:t,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"};r===null?r=[Z]:r.push(Z),e++;break}if(K===e){if(s.op!==void 0){const F=e;if(s.op!=="picture"){
const Z={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"picture"},message:"must be eq\
ual to constant"};r===null?r=[Z]:r.push(Z),e++}var f=F===e}else var f=!0;if(f){if(s.column!==void 0){let F=s.column;const Z=e;if(e===Z)if(typeof F==
"string"){if(E(F)>65536){const H={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/column",schemaPath:"#/oneOf\
/6/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[H]:r.push(H),e++}var f=Z===e}else var f=!0;
if(f){if(s.steps!==void 0){let F=s.steps;const Z=e;if(e===Z)if(Array.isArray(F))if(F.length>64){const H={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};r===null?r=[H]:r.push(
H),e++}else{var u=!0;const H=F.length;for(let ke=0;ke<H;ke++){const Re=e;Ge(F[ke],{instancePath:t+"/steps/"+ke,parentData:F,parentDataProperty:ke,
rootData:P})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var u=Re===e;if(!u)break}}else{const H={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[H]:r.push(H),e++}var f=Z===e}else
var f=!0;if(f){if(s.stored!==void 0){const F=e;de(s.stored,{instancePath:t+"/stored",parentData:s,parentDataProperty:"stored",rootData:P})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var f=F===e}else var f=!0;if(f)if(s.range!==void 0){const F=e;ne(s.range,{instancePath:t+
"/range",parentData:s,parentDataProperty:"range",rootData:P})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var f=F===e}else var f=!0}}}}}}else{
const L={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[L]:r.push(L),
e++}var w=g===e;w&&a?(a=!1,h=[h,6]):w&&(a=!0,h=6)}}}}}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const l={instancePath:t,schemaPath:"#/on\
eOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===null?r=[l]:r.push(l),e++,Me.errors=
r,!1}return Me.errors=r,e===0}function ce(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)
if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.type===void 0&&(a="type")||s.value===void 0&&(a="value"))
return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property\
 '"+a+"'"}],!1;{const h=e;for(const m in s)if(!(m==="name"||m==="type"||m==="value")){return ce.errors=[{instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===
e){if(s.name!==void 0){let m=s.name;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>1024)return ce.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(m)<1)return ce.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ce.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.type!==void 0){const m=e;Je(s.type,{instancePath:t+"/type",parentData:s,
parentDataProperty:"type",rootData:P})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length);var d=m===e}else var d=!0;if(d)if(s.value!==void 0){
const m=e;Me(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:P})||(r=r===null?Me.errors:r.concat(Me.errors),
e=r.length);var d=m===e}else var d=!0}}}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ce.errors=r,e===0}function ze(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===
m)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const O={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[O]:
r.push(O),e++}else{const O=e;for(const i in s)if(!(i==="kind"||i==="value")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;
break}if(O===e){if(s.kind!==void 0){const i=e;if(s.kind!=="constant"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var v=i===e}else var v=!0;
if(v)if(s.value!==void 0){let i=s.value;const f=e;if(!(typeof i=="number"&&isFinite(i))){const l={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[l]:r.push(l),e++}var v=f===e}else var v=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),
e++}var j=m===e;j&&(a=!0,h=0);const R=e;if(e===R)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const O={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const i in s)if(!(i==="kind"||i==="bound")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(O===e){if(s.kind!==void 0){const i=e;if(s.kind!=="uniform"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[f]:r.push(f),e++}var x=i===e}else var x=!0;if(x)if(s.bound!==void 0){let i=s.bound;const f=e;if(e===f)if(typeof i=="number"&&isFinite(i)){if(i<
0||isNaN(i)){const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[l]:r.push(l),e++}}else{const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[l]:r.push(l),e++}var x=f===e}else var x=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var j=R===e;if(j&&a)
a=!1,h=[h,1];else{j&&(a=!0,h=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.kind===void 0&&(i="kind")||s.deviation===
void 0&&(i="deviation")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:i},message:"must\
 have required property '"+i+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const u in s)if(!(u==="kind"||u==="deviation"||u==="zero_r\
ow")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="normal"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[l]:r.push(l),e++}var w=u===e}else var w=!0;if(w){if(s.deviation!==void 0){let u=s.deviation;const l=e;if(e===l)if(typeof u==
"number"&&isFinite(u)){if(u<0||isNaN(u)){const p={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[p]:r.push(p),e++}var w=l===
e}else var w=!0;if(w)if(s.zero_row!==void 0){const u=e;N(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:P})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var w=u===e}else var w=!0}}}}else{const i={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}var j=y===e;if(j&&a)a=!1,h=[h,2];else{j&&(a=!0,h=2);const i=e;
if(e===i)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.values===void 0&&(u="values")){const l={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[l]:
r.push(l),e++}else{const l=e;for(const T in s)if(!(T==="kind"||T==="values")){const p={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;
break}if(l===e){if(s.kind!==void 0){const T=e;if(s.kind!=="values"){const p={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[p]:r.push(p),e++}var z=T===e}else var z=!0;
if(z)if(s.values!==void 0){let T=s.values;const p=e;if(e===p)if(Array.isArray(T)){var c=!0;const k=T.length;for(let b=0;b<k;b++){let q=T[b];
const M=e;if(!(typeof q=="number"&&isFinite(q))){const Q={instancePath:t+"/values/"+b,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[Q]:r.push(Q),e++}var c=M===e;if(!c)break}}else{const k={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[k]:r.push(k),
e++}var z=p===e}else var z=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[u]:r.push(u),e++}var j=i===e;j&&a?(a=!1,h=[h,3]):j&&(a=!0,h=3)}}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===null?
r=[y]:r.push(y),e++,ze.errors=r,!1}return ze.errors=r,e===0}function fe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&(a="shape")||s.
initializer===void 0&&(a="initializer")||s.decays===void 0&&(a="decays")||s.layer===void 0&&(a="layer"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)if(!(m===
"name"||m==="shape"||m==="initializer"||m==="decays"||m==="layer")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.name!==void 0){let m=s.
name;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>1024)return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(m)<1)return fe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=v===e}else var d=!0;if(d){if(s.shape!==void 0){const m=e;be(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:P})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var d=m===e}else var d=!0;if(d){if(s.initializer!==void 0){const m=e;ze(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:P})||(r=r===null?ze.errors:r.concat(ze.errors),
e=r.length);var d=m===e}else var d=!0;if(d){if(s.decays!==void 0){const m=e;if(typeof s.decays!="boolean")return fe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=m===e}else var d=!0;
if(d)if(s.layer!==void 0){let m=s.layer;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>65536)return fe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return fe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===
e}else var d=!0}}}}}}else return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return fe.errors=r,e===0}const cr={enum:["float32","int32","bool"]};function Ie(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,
e=0;return s==="float32"||s==="int32"||s==="bool"?(Ie.errors=r,e===0):(Ie.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:cr.enum},message:"must be equal to one of the allowed values"}],!1)}function ge(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,
rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&
(a="shape")||s.dtype===void 0&&(a="dtype")||s.initializer===void 0&&(a="initializer")||s.layer===void 0&&(a="layer"))return ge.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)
if(!(m==="name"||m==="shape"||m==="dtype"||m==="initializer"||m==="layer")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.name!==
void 0){let m=s.name;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>1024)return ge.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(m)<1)return ge.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return ge.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.shape!==void 0){const m=e;be(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:P})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var d=m===e}else var d=!0;if(d){if(s.dtype!==void 0){const m=e;Ie(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:P})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);
var d=m===e}else var d=!0;if(d){if(s.initializer!==void 0){const m=e;ze(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:P})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var d=m===e}else var d=!0;if(d)if(s.layer!==void 0){let m=s.
layer;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>65536)return ge.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ge.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0}}}}}}else
return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=r,
e===0}const yr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Ee(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){
let r=null,e=0;const d=e;let a=!1;const h=e;N(s,{instancePath:t,parentData:Y,parentDataProperty:ee,rootData:P})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var m=h===e;if(a=a||m,!a){const v=e;if(e===v)if(typeof s=="string"){if(E(s)>200){const x={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[x]:r.push(x),e++}else if(!yr.
test(s)){const x={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[x]:r.push(x),e++}}else{const x={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[x]:r.push(x),e++}var m=v===e;a=a||m}if(a)e=d,r!==null&&(d?r.
length=d:r=null);else{const v={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[v]:r.push(v),e++,Ee.errors=r,!1}return Ee.errors=r,e===0}function qe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const a in s){const h=e;Le(s[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,
rootData:P})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var d=h===e;if(!d)break}else return qe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=r,e===0}function pe(s,{instancePath:t="",parentData:Y,
parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="n\
ame")||s.options===void 0&&(a="options"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{const h=e;for(const m in s)if(!(m==="name"||m==="options")){return pe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propertie\
s"}],!1;break}if(h===e){if(s.name!==void 0){let m=s.name;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>1024)return pe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(E(m)<1)return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d)if(s.options!==void 0){const m=e;qe(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:P})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var d=m===e}else var d=!0}}}else
return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=r,
e===0}const tr={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function je(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let h;if(s.dtype===void 0&&(h="dtype")||s.shape===void 0&&(h="shape"))return je.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const m=e;for(const v in s)if(!(v==="dtype"||
v==="shape")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(s.dtype!==void 0){const v=e;Ie(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:P})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var d=v===e}else var d=!0;if(d)if(s.shape!==void 0){
let v=s.shape;const R=e;if(e===R)if(Array.isArray(v)){if(v.length>16)return je.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var a=!0;const j=v.length;for(let w=0;w<j;w++){
const z=e;Ee(v[w],{instancePath:t+"/shape/"+w,parentData:v,parentDataProperty:w,rootData:P})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.
length);var a=z===e;if(!a)break}}}else return je.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var d=R===e}else var d=!0}}}else return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return je.errors=r,e===0}function He(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1;const h=e;if(!(typeof s==
"number"&&isFinite(s))){const R={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[R]:r.push(R),e++}var m=h===e;if(a=a||m,!a){const R=e;if(e===R)if(typeof s=="string"){if(E(s)>65536){const j={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[j]:r.push(j),e++}}else{
const j={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[j]:r.push(j),
e++}var m=R===e;if(a=a||m,!a){const j=e;if(typeof s!="boolean"){const z={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[z]:r.push(z),e++}var m=j===e;if(a=a||m,!a){const z=e;if(e===z)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[y]:r.push(y),e++}else{var v=!0;const y=s.length;for(let O=0;O<y;O++){let i=s[O];const f=e;if(!(typeof i=="number"&&isFinite(
i))){const l={instancePath:t+"/"+O,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[l]:r.push(l),e++}var v=f===e;if(!v)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[y]:r.push(y),e++}var m=z===e;a=a||m}}}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const R={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[R]:r.push(R),e++,He.errors=r,!1}return He.errors=
r,e===0}function oe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let v;if(s.op===void 0&&(v="op")||s.inputs===void 0&&(v="inputs")||s.outputs===void 0&&(v="outputs")||s.attributes===
void 0&&(v="attributes")||s.layer===void 0&&(v="layer"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const R=e;for(const x in s)if(!(x==="op"||x==="inputs"||x==="outputs"||
x==="attributes"||x==="layer")){return oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(R===e){if(s.op!==void 0){let x=s.op;const j=e;if(e===j)if(typeof x==
"string"){if(E(x)>1024)return oe.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(E(x)<1)return oe.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return oe.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;if(d){if(s.inputs!==void 0){
let x=s.inputs;const j=e;if(e===j)if(Array.isArray(x)){if(x.length>4096)return oe.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var a=!0;const z=x.length;for(let c=0;c<
z;c++){const y=e;N(x[c],{instancePath:t+"/inputs/"+c,parentData:x,parentDataProperty:c,rootData:P})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var a=y===e;if(!a)break}}}else return oe.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var d=j===e}else var d=!0;if(d){if(s.outputs!==void 0){let x=s.outputs;const j=e;if(e===j)
if(Array.isArray(x)){if(x.length>4096)return oe.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var h=!0;const z=x.length;for(let c=0;c<z;c++){const y=e;N(x[c],
{instancePath:t+"/outputs/"+c,parentData:x,parentDataProperty:c,rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var h=y===
e;if(!h)break}}}else return oe.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var d=j===e}else var d=!0;if(d){if(s.attributes!==void 0){let x=s.attributes;const j=e;if(e===j)if(x&&typeof x==
"object"&&!Array.isArray(x))for(const z in x){const c=e;He(x[z],{instancePath:t+"/attributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:x,
parentDataProperty:z,rootData:P})||(r=r===null?He.errors:r.concat(He.errors),e=r.length);var m=c===e;if(!m)break}else return oe.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=j===e}else
var d=!0;if(d)if(s.layer!==void 0){let x=s.layer;const j=e;if(e===j)if(typeof x=="string"){if(E(x)>65536)return oe.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return oe.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var d=j===e}else var d=!0}}}}}}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return oe.errors=r,e===0}function X(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return X.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const z=e;for(const c in s)
if(!(c==="name"||c==="values"||c==="inputs"||c==="instructions"||c==="outputs")){return X.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(z===e){if(s.
name!==void 0){let c=s.name;const y=e;if(e===y)if(typeof c=="string"){if(E(c)>1024)return X.errors=[{instancePath:t+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(c)<1)return X.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return X.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=y===e}else var d=!0;if(d){if(s.values!==void 0){let c=s.values;const y=e;if(e===y)if(Array.isArray(c)){if(c.length>
1e6)return X.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must\
 NOT have more than 1000000 items"}],!1;{var a=!0;const i=c.length;for(let f=0;f<i;f++){const u=e;je(c[f],{instancePath:t+"/values/"+f,parentData:c,
parentDataProperty:f,rootData:P})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var a=u===e;if(!a)break}}}else return X.errors=[{instancePath:t+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else var d=!0;
if(d){if(s.inputs!==void 0){let c=s.inputs;const y=e;if(e===y)if(Array.isArray(c)){var h=!0;const i=c.length;for(let f=0;f<i;f++){let u=c[f];
const l=e;if(e===l)if(u&&typeof u=="object"&&!Array.isArray(u)){let p;if(u.name===void 0&&(p="name")||u.role===void 0&&(p="role")||u.value===
void 0&&(p="value"))return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const $=e;for(const k in u)if(!(k==="name"||k==="role"||k==="value")){
return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if($===e){if(u.name!==void 0){let k=u.name;const b=e;if(e===b)
if(typeof k=="string"){if(E(k)>1024)return X.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(k)<1)return X.errors=[{instancePath:t+
"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=b===e}else var m=!0;if(m){if(u.role!==void 0){let k=u.
role;const b=e;if(!(k==="parameter"||k==="buffer"||k==="feature"||k==="label"||k==="scalar"))return X.errors=[{instancePath:t+"/inputs/"+f+"\
/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:tr.properties.inputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var m=b===e}else var m=!0;if(m)if(u.value!==void 0){const k=e;N(u.value,
{instancePath:t+"/inputs/"+f+"/value",parentData:u,parentDataProperty:"value",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var m=k===e}else var m=!0}}}}else return X.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var h=l===e;if(!h)break}}else return X.errors=[{instancePath:t+"/inputs",schemaPath:"#/properti\
es/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else var d=!0;if(d){if(s.instructions!==void 0){
let c=s.instructions;const y=e;if(e===y)if(Array.isArray(c)){if(c.length>1e6)return X.errors=[{instancePath:t+"/instructions",schemaPath:"#/\
properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var v=!0;const i=c.
length;for(let f=0;f<i;f++){const u=e;oe(c[f],{instancePath:t+"/instructions/"+f,parentData:c,parentDataProperty:f,rootData:P})||(r=r===null?
oe.errors:r.concat(oe.errors),e=r.length);var v=u===e;if(!v)break}}}else return X.errors=[{instancePath:t+"/instructions",schemaPath:"#/prop\
erties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else var d=!0;if(d)if(s.outputs!==void 0){
let c=s.outputs;const y=e;if(e===y)if(Array.isArray(c)){var R=!0;const i=c.length;for(let f=0;f<i;f++){let u=c[f];const l=e;if(e===l)if(u&&typeof u==
"object"&&!Array.isArray(u)){let p;if(u.name===void 0&&(p="name")||u.role===void 0&&(p="role")||u.value===void 0&&(p="value"))return X.errors=
[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{const $=e;for(const k in u)if(!(k==="name"||k==="role"||k==="value"||k==="rows")){return X.errors=[{instancePath:t+
"/outputs/"+f,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if($===e){if(u.name!==void 0){let k=u.name;const b=e;if(e===b)if(typeof k=="string"){if(E(k)>
1024)return X.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(k)<1)return X.errors=[{instancePath:t+"/outputs/"+f+"/\
name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return X.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=b===e}else var x=!0;if(x){if(u.role!==void 0){let k=u.role;const b=e;
if(!(k==="gradient"||k==="buffer"||k==="loss_sum"||k==="weight_sum"||k==="metric"||k==="output"))return X.errors=[{instancePath:t+"/outputs/"+
f+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:tr.properties.outputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var x=b===e}else var x=!0;if(x){if(u.value!==void 0){const k=e;N(u.value,
{instancePath:t+"/outputs/"+f+"/value",parentData:u,parentDataProperty:"value",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var x=k===e}else var x=!0;if(x)if(u.rows!==void 0){let k=u.rows;const b=e;if(e===b)if(k&&typeof k=="object"&&!Array.isArray(k)){let M;if(k.part===
void 0&&(M="part")||k.term===void 0&&(M="term"))return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/item\
s/properties/rows/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const g=e;for(const Q in k)
if(!(Q==="part"||Q==="term")){return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(k.part!==void 0){let Q=k.part;const L=e;if(!(Q==="values"||Q==="indices"))return X.errors=[{instancePath:t+"/outputs/"+f+"/rows\
/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",keyword:"enum",params:{allowedValues:tr.properties.outputs.
items.properties.rows.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var j=L===e}else var j=!0;if(j)if(k.term!==
void 0){const Q=e;N(k.term,{instancePath:t+"/outputs/"+f+"/rows/term",parentData:k,parentDataProperty:"term",rootData:P})||(r=r===null?N.errors:
r.concat(N.errors),e=r.length);var j=Q===e}else var j=!0}}}else return X.errors=[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/propert\
ies/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=b===e}else var x=!0}}}}}else
return X.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var R=l===e;if(!R)break}}else return X.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else var d=!0}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/\
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
function _e(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===
m)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const z={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const c in s)
if(c!=="kind"){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(z===e&&s.kind!==void 0&&s.kind!=="never"){const c={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===
null?r=[c]:r.push(c),e++}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[w]:r.push(w),e++}var x=m===e;x&&(a=!0,h=0);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")||s.every===void 0&&(w="every")){const z={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[z]:r.push(z),e++}else{const z=e;for(const c in s)if(!(c==="kind"||c==="every")){const y={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT ha\
ve additional properties"};r===null?r=[y]:r.push(y),e++;break}if(z===e){if(s.kind!==void 0){const c=e;if(s.kind!=="steps"){const y={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===
null?r=[y]:r.push(y),e++}var R=c===e}else var R=!0;if(R)if(s.every!==void 0){const c=e;B(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"\
every",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var R=c===e}else var R=!0}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var x=v===e;if(x&&a)a=!1,h=[h,1];else{
x&&(a=!0,h=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.every===void 0&&(c="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},message:"must have required pro\
perty '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const O in s)if(!(O==="kind"||O==="every")){const i={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};
r===null?r=[i]:r.push(i),e++;break}if(y===e){if(s.kind!==void 0){let O=s.kind;const i=e;if(!(O==="epochs"||O==="seconds")){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:gr.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[f]:r.push(f),e++}var j=i===e}else var j=!0;if(j)if(s.every!==void 0){let O=s.every;const i=e;
if(e===i)if(typeof O=="number"&&isFinite(O)){if(O<=0||isNaN(O)){const u={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[u]:r.push(u),e++}}else{const u={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[u]:r.push(u),e++}var j=i===e}else var j=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[c]:r.push(c),e++}var x=w===e;x&&a?(a=!1,h=[h,2]):x&&(a=!0,h=2)}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===
null?r=[w]:r.push(w),e++,_e.errors=r,!1}return _e.errors=r,e===0}function te(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return te.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const O=e;for(const i in s)if(!(i===
"evaluation"||i==="logging"||i==="saving"||i==="learningRate")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.evaluation!==void 0){
let i=s.evaluation;const f=e;if(e===f)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if(i.trigger===void 0&&(u="trigger")||i.delay===void 0&&
(u="delay"))return te.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{const l=e;for(const T in i)if(!(T==="trigger"||T==="delay")){return te.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"\
must NOT have additional properties"}],!1;break}if(l===e){if(i.trigger!==void 0){const T=e;_e(i.trigger,{instancePath:t+"/evaluation/trigger",
parentData:i,parentDataProperty:"trigger",rootData:P})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var d=T===e}else var d=!0;if(d)
if(i.delay!==void 0){let T=i.delay;const p=e;if(e===p)if(typeof T=="number"&&isFinite(T)){if(T<0||isNaN(T))return te.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return te.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var d=p===e}else var d=!0}}}else return te.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a){
if(s.logging!==void 0){let i=s.logging;const f=e;if(e===f)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if(i.trigger===void 0&&(l="trig\
ger")||i.firstStep===void 0&&(l="firstStep"))return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const T=e;for(const p in i)if(!(p==="trigger"||p===
"firstStep")){return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(T===e){if(i.trigger!==void 0){const p=e;_e(i.
trigger,{instancePath:t+"/logging/trigger",parentData:i,parentDataProperty:"trigger",rootData:P})||(r=r===null?_e.errors:r.concat(_e.errors),
e=r.length);var h=p===e}else var h=!0;if(h)if(i.firstStep!==void 0){const p=e;if(typeof i.firstStep!="boolean")return te.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var h=p===e}else var h=!0}}}else return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a){if(s.saving!==void 0){let i=s.saving;const f=e;if(e===
f)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if(i.trigger===void 0&&(l="trigger")||i.keep===void 0&&(l="keep")||i.best===void 0&&(l=
"best")||i.loadBestAtEnd===void 0&&(l="loadBestAtEnd"))return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const T=e;for(const p in i)if(!(p==="trigg\
er"||p==="keep"||p==="best"||p==="loadBestAtEnd")){return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(T===e){if(i.
trigger!==void 0){const p=e;_e(i.trigger,{instancePath:t+"/saving/trigger",parentData:i,parentDataProperty:"trigger",rootData:P})||(r=r===null?
_e.errors:r.concat(_e.errors),e=r.length);var m=p===e}else var m=!0;if(m){if(i.keep!==void 0){let p=i.keep;const $=e,k=e;let b=!1;const q=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[g]:r.push(g),e++}if(e===q&&typeof p=="numbe\
r"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){const g={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[g]:r.push(
g),e++}else if(p<-9007199254740991||isNaN(p)){const g={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[g]:r.push(g),
e++}}var v=q===e;if(b=b||v,!b){const g=e;if(p!==null){const L={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[L]:r.push(L),e++}var v=g===e;b=b||v}if(b)e=k,r!==null&&
(k?r.length=k:r=null);else{const g={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[g]:r.push(g),e++,te.errors=r,!1}var m=$===e}else var m=!0;if(m){if(i.best!==void 0){
let p=i.best;const $=e,k=e;let b=!1;const q=e;if(e===q)if(p&&typeof p=="object"&&!Array.isArray(p)){let g;if(p.metric===void 0&&(g="metric")||
p.greaterIsBetter===void 0&&(g="greaterIsBetter")){const Q={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};r===null?r=[Q]:r.push(Q),e++}else{
const Q=e;for(const L in p)if(!(L==="metric"||L==="greaterIsBetter")){const K={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additiona\
l properties"};r===null?r=[K]:r.push(K),e++;break}if(Q===e){if(p.metric!==void 0){let L=p.metric;const K=e;if(e===K)if(typeof L=="string"){if(E(
L)>1024){const F={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[F]:r.push(F),e++}else if(E(L)<1){const F={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[F]:r.push(F),e++}}else{const F={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[F]:r.push(F),e++}var R=K===e}else var R=!0;if(R)if(p.greaterIsBetter!==void 0){const L=e;if(typeof p.greaterIsBetter!=
"boolean"){const F={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[F]:r.push(F),e++}var R=L===e}else var R=!0}}}else{
const g={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[g]:r.push(g),e++}var x=q===e;if(b=b||x,!b){const g=e;if(p!==null){const L={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[L]:r.push(L),e++}var x=g===
e;b=b||x}if(b)e=k,r!==null&&(k?r.length=k:r=null);else{const g={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[g]:r.push(g),e++,te.errors=r,!1}var m=$===e}else
var m=!0;if(m)if(i.loadBestAtEnd!==void 0){const p=e;if(typeof i.loadBestAtEnd!="boolean")return te.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var m=p===e}else var m=!0}}}}}else return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0;if(a)if(s.learningRate!==void 0){let i=s.learningRate;const f=e;if(e===
f)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if(i.kind===void 0&&(l="kind")||i.warmup===void 0&&(l="warmup"))return te.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;{const T=e;for(const p in i)if(!(p==="kind"||p==="warmup")){return te.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(T===e){if(i.kind!==void 0){let p=i.kind;const $=e;if(!(p==="linear"||p==="cosine"||p==="cosine_with_restarts"||
p==="polynomial"||p==="constant"||p==="constant_with_warmup"||p==="inverse_sqrt"))return te.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:hr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var j=$===e}else var j=!0;if(j)if(i.warmup!==void 0){let p=i.warmup;const $=e,k=e;let b=!1,
q=null;const M=e;if(e===M)if(p&&typeof p=="object"&&!Array.isArray(p)){let L;if(p.kind===void 0&&(L="kind")||p.value===void 0&&(L="value")){
const K={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:L},message:"must have required property '"+L+"'"};r===null?r=[K]:r.push(K),e++}else{const K=e;for(const F in p)if(!(F===
"kind"||F==="value")){const Z={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[Z]:r.
push(Z),e++;break}if(K===e){if(p.kind!==void 0){const F=e;if(p.kind!=="steps"){const Z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};r===null?r=[Z]:r.push(Z),e++}var w=F===e}else var w=!0;if(w)if(p.value!==void 0){const F=e;N(p.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:p,parentDataProperty:"value",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var w=F===
e}else var w=!0}}}else{const L={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[L]:r.push(L),e++}var c=M===e;c&&(b=!0,q=0);const g=e;if(e===g)if(p&&
typeof p=="object"&&!Array.isArray(p)){let L;if(p.kind===void 0&&(L="kind")||p.value===void 0&&(L="value")){const K={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:L},message:"\
must have required property '"+L+"'"};r===null?r=[K]:r.push(K),e++}else{const K=e;for(const F in p)if(!(F==="kind"||F==="value")){const Z={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[Z]:r.push(Z),e++;break}if(K===e){if(p.kind!==void 0){
const F=e;if(p.kind!=="ratio"){const Z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[Z]:r.push(Z),e++}
var z=F===e}else var z=!0;if(z)if(p.value!==void 0){let F=p.value;const Z=e;if(e===Z)if(typeof F=="number"&&isFinite(F)){if(F>1||isNaN(F)){const H={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[H]:r.push(H),e++}else if(F<0||isNaN(F)){const H={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[H]:r.push(H),e++}var z=Z===e}else var z=!0}}}else{const L={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[L]:r.push(L),e++}var c=g===e;
if(c&&b?(b=!1,q=[q,1]):c&&(b=!0,q=1),b)e=k,r!==null&&(k?r.length=k:r=null);else{const L={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};
return r===null?r=[L]:r.push(L),e++,te.errors=r,!1}var j=$===e}else var j=!0}}}else return te.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}}else return te.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=r,e===0}const ir={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},$e={validate:Ae};function Ae(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;const d=e;let a=!1,h=null;const m=e;if(e===m)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;
for(const O in s)if(!(O==="op"||O==="value")){const i={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:O},message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(y===e){if(s.op!==void 0){
const O=e;if(s.op!=="constant"){const i={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[i]:r.push(i),e++}var v=O===e}else var v=!0;if(v)if(s.value!==void 0){let O=s.value;
const i=e;if(!(typeof O=="number"&&isFinite(O))&&typeof O!="boolean"&&typeof O!="string"&&O!==null){const u={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:ir.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[u]:r.push(u),e++}var v=i===e}else var v=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var j=m===e;j&&(a=!0,h=0);const R=e;if(e===R)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.op===void 0&&(c="op")||s.name===void 0&&(c="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const O in s)
if(!(O==="op"||O==="name")){const i={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"};r===null?r=[i]:r.push(i),e++;break}if(y===e){if(s.op!==void 0){const O=e;if(s.op!=="name"){const i={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[i]:r.push(i),e++}var x=O===e}else var x=!0;if(x)if(s.name!==void 0){let O=s.name;const i=e;if(e===i)if(typeof O=="string"){
if(E(O)>1024){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[u]:r.push(u),e++}else if(E(O)<1){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[u]:r.push(u),e++}}else{
const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[u]:r.push(u),e++}var x=i===e}else var x=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var j=R===e;if(j&&a)a=!1,h=[h,1];else{j&&(a=!0,h=1);const c=e;if(e===c)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.op===void 0&&(O="op")||s.operand===void 0&&(O="operand")){const i={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};r===null?r=[i]:r.push(i),e++}else{
const i=e;for(const f in s)if(!(f==="op"||f==="operand")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),e++;break}if(i===e){if(s.
op!==void 0){let f=s.op;const u=e;if(!(f==="not"||f==="negate"||f==="is-nan"||f==="is-infinite")){const l={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:ir.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[l]:r.push(l),e++}var w=u===e}else var w=!0;if(w)if(s.operand!==void 0){const f=e;$e.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:P})||(r=r===null?$e.validate.errors:r.concat($e.validate.errors),e=r.length);var w=f===
e}else var w=!0}}}else{const O={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[O]:r.push(O),e++}var j=c===e;if(j&&a)a=!1,h=[h,2];else{j&&(a=!0,h=2);const O=e;if(e===O)if(s&&typeof s=="object"&&!Array.isArray(s)){
let f;if(s.op===void 0&&(f="op")||s.left===void 0&&(f="left")||s.right===void 0&&(f="right")){const u={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;
for(const l in s)if(!(l==="op"||l==="left"||l==="right")){const T={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[T]:r.push(T),e++;break}if(u===e){if(s.
op!==void 0){let l=s.op;const T=e;if(!(l==="and"||l==="or"||l==="<"||l==="<="||l===">"||l===">="||l==="=="||l==="!="||l==="+"||l==="-"||l===
"*"||l==="/")){const p={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:ir.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),e++}var z=T===e}else var z=!0;if(z){if(s.left!==void 0){
const l=e;$e.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:P})||(r=r===null?$e.validate.errors:r.concat(
$e.validate.errors),e=r.length);var z=l===e}else var z=!0;if(z)if(s.right!==void 0){const l=e;$e.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:P})||(r=r===null?$e.validate.errors:r.concat($e.validate.errors),e=r.length);var z=l===e}else var z=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var j=O===e;j&&a?(a=!1,h=[h,3]):j&&(a=!0,h=3)}}if(a)e=d,r!==null&&(d?r.length=d:r=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return r===null?r=[c]:r.push(c),e++,Ae.errors=r,
!1}return Ae.errors=r,e===0}function Oe(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let h;if(s.name===void 0&&(h="name")||s.options===void 0&&(h="options"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const m=e;for(const v in s)if(!(v==="name"||
v==="options"||v==="measured")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(m===e){if(s.name!==void 0){let v=s.name;const R=e;if(e===R)
if(typeof v=="string"){if(E(v)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(v)<1)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=R===e}else var d=!0;if(d){
if(s.options!==void 0){const v=e;qe(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:P})||(r=r===null?
qe.errors:r.concat(qe.errors),e=r.length);var d=v===e}else var d=!0;if(d)if(s.measured!==void 0){let v=s.measured;const R=e;if(e===R)if(v&&typeof v==
"object"&&!Array.isArray(v))for(const j in v){const w=e;Ae(v[j],{instancePath:t+"/measured/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,
parentDataProperty:j,rootData:P})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var a=w===e;if(!a)break}else return Oe.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=R===e}else var d=!0}}}}else
return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=r,
e===0}function ve(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.event===void 0&&(m="event")||s.condition===void 0&&(m="condition")||s.actions===void 0&&(m="actions"))return ve.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const v=e;for(const R in s)if(!(R==="event"||R==="condition"||R==="actions")){return ve.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(v===e){
if(s.event!==void 0){let R=s.event;const x=e;if(e===x)if(typeof R=="string"){if(E(R)>1024)return ve.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(R)<1)return ve.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return ve.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var d=x===e}else var d=!0;if(d){if(s.condition!==void 0){let R=s.condition;const x=e,j=e;let w=!1;const z=e;
Ae(R,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:P})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);
var a=z===e;if(w=w||a,!w){const y=e;if(R!==null){const i={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[i]:r.push(i),e++}var a=y===e;w=w||a}if(w)e=j,r!==null&&(j?r.length=j:r=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return r===null?r=[y]:r.push(y),e++,ve.errors=r,!1}var d=x===e}else var d=!0;if(d)if(s.actions!==void 0){let R=s.actions;const x=e;if(e===
x)if(Array.isArray(R)){var h=!0;const w=R.length;for(let z=0;z<w;z++){const c=e;Oe(R[z],{instancePath:t+"/actions/"+z,parentData:R,parentDataProperty:z,
rootData:P})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var h=c===e;if(!h)break}}else return ve.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=x===e}else var d=!0}}}}else
return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=r,
e===0}function Te(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return Te.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Te.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const h=s.length;if(h>0){const m=e;B(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:P})||
(r=r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e}if(d){if(h>1){const m=e;B(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e}if(d&&h>2){const m=e;B(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e}}}else return Te.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Te.errors=r,e===0}function we(s,{
instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var d=!0;const a=s.length;
for(let h=0;h<a;h++){const m=e;Te(s[h],{instancePath:t+"/"+h,parentData:s,parentDataProperty:h,rootData:P})||(r=r===null?Te.errors:r.concat(
Te.errors),e=r.length);var d=m===e;if(!d)break}}else return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return we.errors=r,e===0}function Ne(s,{instancePath:t="",parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end")||s.line===void 0&&(a="line")||s.column===
void 0&&(a="column"))return Ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must h\
ave required property '"+a+"'"}],!1;{const h=e;for(const m in s)if(!(m==="file"||m==="start"||m==="end"||m==="line"||m==="column")){return Ne.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT h\
ave additional properties"}],!1;break}if(h===e){if(s.file!==void 0){let m=s.file;const v=e;if(e===v)if(typeof m=="string"){if(E(m)>65536)return Ne.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Ne.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=v===e}else var d=!0;if(d){if(s.start!==void 0){const m=e;N(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var d=m===e}else var d=!0;if(d){if(s.end!==void 0){
const m=e;N(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var d=m===e}else var d=!0;if(d){if(s.line!==void 0){const m=e;B(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:P})||
(r=r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e}else var d=!0;if(d)if(s.column!==void 0){const m=e;B(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var d=m===e}else var d=!0}}}}}}else
return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=r,
e===0}const Ye=Object.prototype.hasOwnProperty,vr=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function _(s,{instancePath:t="",
parentData:Y,parentDataProperty:ee,rootData:P=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let Fe;if(s.format_version===
void 0&&(Fe="format_version")||s.hash===void 0&&(Fe="hash")||s.spec===void 0&&(Fe="spec")||s.environment===void 0&&(Fe="environment")||s.source_map===
void 0&&(Fe="source_map"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:Fe},message:"m\
ust have required property '"+Fe+"'"}],!1;{const pr=e;for(const D in s)if(!(D==="format_version"||D==="hash"||D==="spec"||D==="environment"||
D==="source_map")){return _.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(pr===e){if(s.format_version!==void 0){const D=e;if(s.format_version!==1)return _.
errors=[{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant"}],!1;var d=D===e}else var d=!0;if(d){if(s.hash!==void 0){const D=e;ie(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var d=D===e}else var d=!0;if(d){if(s.spec!==void 0){let D=s.spec;const De=e;
if(e===De)if(D&&typeof D=="object"&&!Array.isArray(D)){let se;if(D.name===void 0&&(se="name")||D.arguments===void 0&&(se="arguments")||D.data===
void 0&&(se="data")||D.model===void 0&&(se="model")||D.loss===void 0&&(se="loss")||D.metrics===void 0&&(se="metrics")||D.programs===void 0&&
(se="programs")||D.optimizer===void 0&&(se="optimizer")||D.training===void 0&&(se="training")||D.callbacks===void 0&&(se="callbacks")||D.event_rules===
void 0&&(se="event_rules")||D.forecast===void 0&&(se="forecast")||D.outputs===void 0&&(se="outputs"))return _.errors=[{instancePath:t+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{
const Ze=e;for(const o in D)if(!Ye.call(Se.properties.spec.properties,o)){return _.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(Ze===e){if(D.name!==void 0){let o=D.name;const U=e;if(e===U)if(typeof o=="string"){if(E(o)>1024)return _.errors=[{instancePath:t+"/spec/n\
ame",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(E(o)<1)return _.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/name",schemaPath:"\
#/properties/spec/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=U===e}else var a=!0;if(a){
if(D.arguments!==void 0){let o=D.arguments;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o))for(const I in o){const J=e;Ve(o[I],
{instancePath:t+"/spec/arguments/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:I,rootData:P})||(r=r===null?Ve.errors:
r.concat(Ve.errors),e=r.length);var h=J===e;if(!h)break}else return _.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spe\
c/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=U===e}else var a=!0;if(a){if(D.data!==
void 0){let o=D.data;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.sources===void 0&&(I="sources")||o.train===void 0&&
(I="train")||o.eval===void 0&&(I="eval")||o.test===void 0&&(I="test")||o.inputs===void 0&&(I="inputs")||o.labels===void 0&&(I="labels"))return _.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"}],!1;{const J=e;for(const n in o)if(!(n==="sources"||n==="train"||n==="eval"||n==="test"||n==="inputs"||
n==="labels"||n==="length_column")){return _.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(J===e){if(o.
sources!==void 0){let n=o.sources;const S=e;if(e===S)if(n&&typeof n=="object"&&!Array.isArray(n))for(const ue in n){const C=e;Ce(n[ue],{instancePath:t+
"/spec/data/sources/"+ue.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:ue,rootData:P})||(r=r===null?Ce.errors:r.concat(
Ce.errors),e=r.length);var m=C===e;if(!m)break}else return _.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/prop\
erties/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=S===e}else var v=!0;if(v){if(o.
train!==void 0){let n=o.train;const S=e;if(e===S)if(typeof n=="string"){if(E(n)>1024)return _.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(E(n)<1)return _.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var v=S===e}else var v=!0;if(v){if(o.eval!==void 0){let n=o.eval;const S=e;if(e===S)if(Array.isArray(n)){var R=!0;const C=n.
length;for(let V=0;V<C;V++){let A=n[V];const W=e;if(e===W)if(typeof A=="string"){if(E(A)>1024)return _.errors=[{instancePath:t+"/spec/data/e\
val/"+V,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(E(A)<1)return _.errors=[{instancePath:t+"/spec/data/eval/"+V,schemaPath:"#/properties/spec/prop\
erties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.
errors=[{instancePath:t+"/spec/data/eval/"+V,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var R=W===e;if(!R)break}}else return _.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/\
properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var v=S===e}else var v=!0;
if(v){if(o.test!==void 0){let n=o.test;const S=e,ue=e;let C=!1;const V=e;if(e===V)if(typeof n=="string"){if(E(n)>1024){const W={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[W]:r.push(W),e++}else if(E(n)<1){const W={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[W]:r.push(W),e++}}else{const W={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/pr\
operties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[W]:r.push(W),e++}var x=V===e;if(C=C||
x,!C){const W=e;if(n!==null){const re={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[re]:r.push(re),e++}var x=W===e;C=C||x}if(C)e=ue,r!==null&&(ue?
r.length=ue:r=null);else{const W={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[W]:r.push(W),e++,_.errors=r,!1}var v=S===e}else var v=!0;if(v){if(o.
inputs!==void 0){let n=o.inputs;const S=e;if(e===S)if(Array.isArray(n)){var j=!0;const C=n.length;for(let V=0;V<C;V++){const A=e;ce(n[V],{instancePath:t+
"/spec/data/inputs/"+V,parentData:n,parentDataProperty:V,rootData:P})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var j=A===e;if(!j)
break}}else return _.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var v=S===e}else var v=!0;if(v){if(o.labels!==void 0){let n=o.labels;const S=e;if(e===
S)if(Array.isArray(n)){var w=!0;const C=n.length;for(let V=0;V<C;V++){const A=e;ce(n[V],{instancePath:t+"/spec/data/labels/"+V,parentData:n,
parentDataProperty:V,rootData:P})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var w=A===e;if(!w)break}}else return _.errors=[{instancePath:t+
"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var v=S===e}else var v=!0;if(v)if(o.length_column!==void 0){let n=o.length_column;const S=e;if(e===S)if(typeof n=="string"){
if(E(n)>1024)return _.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_col\
umn/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(n)<1)return _.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properti\
es/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=S===e}else var v=!0}}}}}}}}else
return _.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=U===e}else var a=!0;if(a){if(D.model!==void 0){let o=D.model;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.
isArray(o)){let I;if(o.parameters===void 0&&(I="parameters")||o.buffers===void 0&&(I="buffers")||o.layers===void 0&&(I="layers")||o.initial_weights===
void 0&&(I="initial_weights"))return _.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const n in o)if(!(n==="parameters"||n===
"buffers"||n==="layers"||n==="initial_weights")){return _.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/mod\
el/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}
if(J===e){if(o.parameters!==void 0){let n=o.parameters;const S=e;if(e===S)if(Array.isArray(n)){var z=!0;const ue=n.length;for(let C=0;C<ue;C++){
const V=e;fe(n[C],{instancePath:t+"/spec/model/parameters/"+C,parentData:n,parentDataProperty:C,rootData:P})||(r=r===null?fe.errors:r.concat(
fe.errors),e=r.length);var z=V===e;if(!z)break}}else return _.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec\
/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=S===e}else var c=!0;if(c){
if(o.buffers!==void 0){let n=o.buffers;const S=e;if(e===S)if(Array.isArray(n)){var y=!0;const C=n.length;for(let V=0;V<C;V++){const A=e;ge(n[V],
{instancePath:t+"/spec/model/buffers/"+V,parentData:n,parentDataProperty:V,rootData:P})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);
var y=A===e;if(!y)break}}else return _.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properti\
es/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=S===e}else var c=!0;if(c){if(o.layers!==void 0){let n=o.
layers;const S=e;if(e===S)if(Array.isArray(n)){var O=!0;const C=n.length;for(let V=0;V<C;V++){let A=n[V];const W=e;if(e===W)if(A&&typeof A==
"object"&&!Array.isArray(A)){let re;if(A.path===void 0&&(re="path")||A.layer===void 0&&(re="layer")||A.output===void 0&&(re="output")||A.parameters===
void 0&&(re="parameters"))return _.errors=[{instancePath:t+"/spec/model/layers/"+V,schemaPath:"#/properties/spec/properties/model/properties\
/layers/items/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const G in A)
if(!(G==="path"||G==="layer"||G==="output"||G==="parameters")){return _.errors=[{instancePath:t+"/spec/model/layers/"+V,schemaPath:"#/proper\
ties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"\
must NOT have additional properties"}],!1;break}if(Pe===e){if(A.path!==void 0){let G=A.path;const le=e;if(e===le)if(typeof G=="string"){if(E(
G)>65536)return _.errors=[{instancePath:t+"/spec/model/layers/"+V+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return _.
errors=[{instancePath:t+"/spec/model/layers/"+V+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=le===e}else var i=!0;if(i){if(A.layer!==void 0){let G=A.layer;
const le=e;if(e===le)if(typeof G=="string"){if(E(G)>1024)return _.errors=[{instancePath:t+"/spec/model/layers/"+V+"/layer",schemaPath:"#/pro\
perties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"}],!1;if(E(G)<1)return _.errors=[{instancePath:t+"/spec/model/layers/"+V+"/layer",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/model/layers/"+V+"/layer",schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=le===e}else var i=!0;
if(i){if(A.output!==void 0){let G=A.output;const le=e;if(e===le)if(Array.isArray(G)){if(G.length>16)return _.errors=[{instancePath:t+"/spec/\
model/layers/"+V+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var f=!0;const sr=G.length;for(let ye=0;ye<sr;ye++){const Qe=e;Ee(G[ye],
{instancePath:t+"/spec/model/layers/"+V+"/output/"+ye,parentData:G,parentDataProperty:ye,rootData:P})||(r=r===null?Ee.errors:r.concat(Ee.errors),
e=r.length);var f=Qe===e;if(!f)break}}}else return _.errors=[{instancePath:t+"/spec/model/layers/"+V+"/output",schemaPath:"#/properties/spec\
/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=le===
e}else var i=!0;if(i)if(A.parameters!==void 0){const G=e;N(A.parameters,{instancePath:t+"/spec/model/layers/"+V+"/parameters",parentData:A,parentDataProperty:"\
parameters",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=G===e}else var i=!0}}}}}else return _.errors=[{instancePath:t+
"/spec/model/layers/"+V,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var O=W===e;if(!O)break}}else return _.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prope\
rties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=S===e}else var c=!0;if(c)if(o.initial_weights!==
void 0){let n=o.initial_weights;const S=e,ue=e;let C=!1;const V=e;if(e===V)if(n&&typeof n=="object"&&!Array.isArray(n)){let W;if(n.path===void 0&&
(W="path")||n.sha256===void 0&&(W="sha256")){const Ke={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties\
/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+
"'"};r===null?r=[Ke]:r.push(Ke),e++}else{const Ke=e;for(const re in n)if(!(re==="path"||re==="sha256")){const Pe={instancePath:t+"/spec/mode\
l/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:re},message:"must NOT have additional properties"};r===null?r=[Pe]:r.push(Pe),e++;break}if(Ke===e){
if(n.path!==void 0){let re=n.path;const Pe=e;if(e===Pe)if(typeof re=="string"){if(E(re)>4096){const G={instancePath:t+"/spec/model/initial_w\
eights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",
params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[G]:r.push(G),e++}else if(E(re)<1){const G={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[G]:r.push(G),e++}}else{const G={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[G]:r.push(G),e++}var u=Pe===e}else var u=!0;if(u)if(n.sha256!==void 0){const re=e;
ie(n.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:n,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:
r.concat(ie.errors),e=r.length);var u=re===e}else var u=!0}}}else{const W={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/proper\
ties/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[W]:r.push(W),e++}var l=V===e;if(C=C||l,!C){const W=e;if(n!==null){const re={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/pr\
operties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?
r=[re]:r.push(re),e++}var l=W===e;C=C||l}if(C)e=ue,r!==null&&(ue?r.length=ue:r=null);else{const W={instancePath:t+"/spec/model/initial_weigh\
ts",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return r===null?r=[W]:r.push(W),e++,_.errors=r,!1}var c=S===e}else var c=!0}}}}}else return _.errors=[{instancePath:t+"/spec/mode\
l",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=U===e}else
var a=!0;if(a){if(D.loss!==void 0){const o=e;pe(D.loss,{instancePath:t+"/spec/loss",parentData:D,parentDataProperty:"loss",rootData:P})||(r=
r===null?pe.errors:r.concat(pe.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(D.metrics!==void 0){let o=D.metrics;const U=e;if(e===U)
if(Array.isArray(o)){var T=!0;const I=o.length;for(let J=0;J<I;J++){const n=e;pe(o[J],{instancePath:t+"/spec/metrics/"+J,parentData:o,parentDataProperty:J,
rootData:P})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var T=n===e;if(!T)break}}else return _.errors=[{instancePath:t+"/spec/me\
trics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=U===e}else
var a=!0;if(a){if(D.programs!==void 0){let o=D.programs;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.step===void 0&&
(I="step")||o.evaluate===void 0&&(I="evaluate"))return _.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/p\
rograms/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const n in o)
if(!(n==="step"||n==="evaluate")){return _.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(J===
e){if(o.step!==void 0){const n=e;X(o.step,{instancePath:t+"/spec/programs/step",parentData:o,parentDataProperty:"step",rootData:P})||(r=r===
null?X.errors:r.concat(X.errors),e=r.length);var p=n===e}else var p=!0;if(p)if(o.evaluate!==void 0){const n=e;X(o.evaluate,{instancePath:t+"\
/spec/programs/evaluate",parentData:o,parentDataProperty:"evaluate",rootData:P})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var p=n===
e}else var p=!0}}}else return _.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var a=U===e}else var a=!0;if(a){if(D.optimizer!==void 0){let o=D.optimizer;const U=e;
if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.kind===void 0&&(I="kind")||o.learning_rate===void 0&&(I="learning_rate")||o.
betas===void 0&&(I="betas")||o.epsilon===void 0&&(I="epsilon")||o.max_grad_norm===void 0&&(I="max_grad_norm")||o.groups===void 0&&(I="groups")||
o.options===void 0&&(I="options"))return _.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/requ\
ired",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const n in o)if(!(n===
"kind"||n==="learning_rate"||n==="betas"||n==="epsilon"||n==="max_grad_norm"||n==="groups"||n==="options")){return _.errors=[{instancePath:t+
"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(J===e){if(o.kind!==void 0){let n=o.kind;const S=e;if(!(n==="adamw_torch"||n==="a\
damw_hf"||n==="sgd"||n==="adagrad"||n==="adafactor"||n==="adamw_anyprecision"))return _.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"\
#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Se.properties.spec.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var $=S===e}else var $=!0;if($){if(o.learning_rate!==void 0){let n=o.learning_rate;
const S=e;if(e===S)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return _.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return _.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=S===e}else var $=!0;if($){if(o.betas!==void 0){
let n=o.betas;const S=e;if(e===S)if(Array.isArray(n)){if(n.length>2)return _.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(n.length<2)return _.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(n.length<=2){const V=n.length;if(V>0){let A=n[0];
const W=e;if(e===W)if(typeof A=="number"&&isFinite(A)){if(A<0||isNaN(A))return _.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(A>=1||isNaN(A))return _.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return _.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var k=W===e}if(k&&V>1){let A=n[1];const W=e;if(e===W)if(typeof A=="number"&&isFinite(
A)){if(A<0||isNaN(A))return _.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(A>=1||isNaN(A))return _.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return _.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var k=W===e}}else return _.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return _.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var $=S===e}else var $=!0;if($){if(o.epsilon!==void 0){let n=o.epsilon;const S=e;if(e===S)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return _.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var $=S===e}else var $=!0;if($){if(o.max_grad_norm!==void 0){let n=o.max_grad_norm;const S=e;if(e===
S)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return _.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return _.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=S===e}else var $=!0;if($){if(o.groups!==void 0){let n=o.
groups;const S=e;if(e===S)if(Array.isArray(n)){var b=!0;const C=n.length;for(let V=0;V<C;V++){let A=n[V];const W=e;if(e===W)if(A&&typeof A==
"object"&&!Array.isArray(A)){let re;if(A.weight_decay===void 0&&(re="weight_decay")||A.parameters===void 0&&(re="parameters"))return _.errors=
[{instancePath:t+"/spec/optimizer/groups/"+V,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const G in A)if(!(G==="weight_decay"||
G==="parameters")){return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V,schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properti\
es"}],!1;break}if(Pe===e){if(A.weight_decay!==void 0){let G=A.weight_decay;const le=e;if(!(typeof G=="number"&&isFinite(G)))return _.errors=
[{instancePath:t+"/spec/optimizer/groups/"+V+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/prop\
erties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=le===e}else var q=!0;if(q)if(A.parameters!==
void 0){let G=A.parameters;const le=e;if(e===le)if(Array.isArray(G)){var M=!0;const sr=G.length;for(let ye=0;ye<sr;ye++){let Qe=G[ye];const ar=e;
if(e===ar)if(typeof Qe=="string"){if(E(Qe)>1024)return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V+"/parameters/"+ye,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(E(Qe)<1)return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V+"/parameters/"+
ye,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V+"/parameters\
/"+ye,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=ar===e;if(!M)break}}else return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var q=le===e}else var q=!0}}}else return _.errors=[{instancePath:t+"/spec/optimizer/groups/"+V,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=W===
e;if(!b)break}}else return _.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=S===e}else var $=!0;if($)if(o.options!==void 0){const n=e;
qe(o.options,{instancePath:t+"/spec/optimizer/options",parentData:o,parentDataProperty:"options",rootData:P})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var $=n===e}else var $=!0}}}}}}}}else return _.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=U===e}else var a=!0;if(a){if(D.training!==
void 0){let o=D.training;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.seed===void 0&&(I="seed")||o.data_seed===
void 0&&(I="data_seed")||o.train_rows===void 0&&(I="train_rows")||o.eval_rows===void 0&&(I="eval_rows")||o.train_batch_size===void 0&&(I="tr\
ain_batch_size")||o.eval_batch_size===void 0&&(I="eval_batch_size")||o.gradient_accumulation_steps===void 0&&(I="gradient_accumulation_steps")||
o.drop_last===void 0&&(I="drop_last")||o.batches_per_epoch===void 0&&(I="batches_per_epoch")||o.updates_per_epoch===void 0&&(I="updates_per_\
epoch")||o.total_updates===void 0&&(I="total_updates")||o.epochs===void 0&&(I="epochs")||o.num_train_epochs===void 0&&(I="num_train_epochs")||
o.schedule===void 0&&(I="schedule")||o.warmup_updates===void 0&&(I="warmup_updates")||o.logging_nan_inf_filter===void 0&&(I="logging_nan_inf\
_filter"))return _.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const n in o)if(!Ye.call(Se.properties.spec.properties.
training.properties,n)){return _.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(J===e){if(o.seed!==
void 0){let n=o.seed;const S=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return _.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===S&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return _.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(n<-9007199254740991||isNaN(n))return _.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var g=S===e}else var g=!0;if(g){if(o.data_seed!==void 0){let n=o.data_seed;const S=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return _.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof n=="number"&&isFinite(n)){if(n>
9007199254740991||isNaN(n))return _.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(n<
-9007199254740991||isNaN(n))return _.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var g=S===
e}else var g=!0;if(g){if(o.train_rows!==void 0){const n=e;B(o.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:o,parentDataProperty:"\
train_rows",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var g=n===e}else var g=!0;if(g){if(o.eval_rows!==void 0){const n=e;
N(o.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:o,parentDataProperty:"eval_rows",rootData:P})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var g=n===e}else var g=!0;if(g){if(o.train_batch_size!==void 0){const n=e;B(o.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:o,parentDataProperty:"train_batch_size",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);
var g=n===e}else var g=!0;if(g){if(o.eval_batch_size!==void 0){const n=e;B(o.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:o,parentDataProperty:"eval_batch_size",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var g=n===e}else var g=!0;
if(g){if(o.gradient_accumulation_steps!==void 0){const n=e;B(o.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:o,parentDataProperty:"gradient_accumulation_steps",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);
var g=n===e}else var g=!0;if(g){if(o.drop_last!==void 0){const n=e;if(typeof o.drop_last!="boolean")return _.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var g=n===e}else var g=!0;if(g){if(o.batches_per_epoch!==void 0){const n=e;B(o.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:o,parentDataProperty:"batches_per_epoch",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.
length);var g=n===e}else var g=!0;if(g){if(o.updates_per_epoch!==void 0){const n=e;B(o.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:o,parentDataProperty:"updates_per_epoch",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var g=n===
e}else var g=!0;if(g){if(o.total_updates!==void 0){const n=e;B(o.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:o,parentDataProperty:"\
total_updates",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var g=n===e}else var g=!0;if(g){if(o.epochs!==void 0){const n=e;
B(o.epochs,{instancePath:t+"/spec/training/epochs",parentData:o,parentDataProperty:"epochs",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),
e=r.length);var g=n===e}else var g=!0;if(g){if(o.num_train_epochs!==void 0){let n=o.num_train_epochs;const S=e;if(!(typeof n=="number"&&isFinite(
n)))return _.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var g=S===e}else var g=!0;if(g){if(o.schedule!==void 0){const n=e;
te(o.schedule,{instancePath:t+"/spec/training/schedule",parentData:o,parentDataProperty:"schedule",rootData:P})||(r=r===null?te.errors:r.concat(
te.errors),e=r.length);var g=n===e}else var g=!0;if(g){if(o.warmup_updates!==void 0){const n=e;N(o.warmup_updates,{instancePath:t+"/spec/tra\
ining/warmup_updates",parentData:o,parentDataProperty:"warmup_updates",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var g=n===
e}else var g=!0;if(g)if(o.logging_nan_inf_filter!==void 0){const n=e;if(typeof o.logging_nan_inf_filter!="boolean")return _.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var g=n===e}else var g=!0}}}}}}}}}}}}}}}}}else return _.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=U===e}else var a=!0;if(a){if(D.callbacks!==void 0){let o=D.callbacks;const U=e;if(e===U)if(Array.isArray(o)){var Q=!0;const I=o.length;
for(let J=0;J<I;J++){const n=e;pe(o[J],{instancePath:t+"/spec/callbacks/"+J,parentData:o,parentDataProperty:J,rootData:P})||(r=r===null?pe.errors:
r.concat(pe.errors),e=r.length);var Q=n===e;if(!Q)break}}else return _.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/sp\
ec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=U===e}else var a=!0;if(a){if(D.event_rules!==
void 0){let o=D.event_rules;const U=e;if(e===U)if(Array.isArray(o)){var L=!0;const I=o.length;for(let J=0;J<I;J++){const n=e;ve(o[J],{instancePath:t+
"/spec/event_rules/"+J,parentData:o,parentDataProperty:J,rootData:P})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var L=n===e;if(!L)
break}}else return _.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=U===e}else var a=!0;if(a){if(D.callback_files!==void 0){let o=D.callback_files;const U=e;if(e===
U)if(Array.isArray(o)){var K=!0;const I=o.length;for(let J=0;J<I;J++){let n=o[J];const S=e;if(e===S)if(n&&typeof n=="object"&&!Array.isArray(
n)){let C;if(n.path===void 0&&(C="path")||n.sha256===void 0&&(C="sha256"))return _.errors=[{instancePath:t+"/spec/callback_files/"+J,schemaPath:"\
#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{missingProperty:C},message:"must have required proper\
ty '"+C+"'"}],!1;{const V=e;for(const A in n)if(!(A==="path"||A==="sha256")){return _.errors=[{instancePath:t+"/spec/callback_files/"+J,schemaPath:"\
#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"\
must NOT have additional properties"}],!1;break}if(V===e){if(n.path!==void 0){let A=n.path;const W=e;if(e===W)if(typeof A=="string"){if(E(A)>
65536)return _.errors=[{instancePath:t+"/spec/callback_files/"+J+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1;if(E(A)<1)return _.errors=
[{instancePath:t+"/spec/callback_files/"+J+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/callb\
ack_files/"+J+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var F=W===e}else var F=!0;if(F)if(n.sha256!==void 0){const A=e;ie(n.sha256,{instancePath:t+"/spec/callback\
_files/"+J+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var F=A===
e}else var F=!0}}}else return _.errors=[{instancePath:t+"/spec/callback_files/"+J,schemaPath:"#/properties/spec/properties/callback_files/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=S===e;if(!K)break}}else return _.errors=[{instancePath:t+
"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var a=U===e}else var a=!0;if(a){if(D.forecast!==void 0){let o=D.forecast;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(
o)){let I;if(o.effective_batch===void 0&&(I="effective_batch")||o.samples===void 0&&(I="samples")||o.parameters===void 0&&(I="parameters")||
o.flops_per_step===void 0&&(I="flops_per_step")||o.evaluations===void 0&&(I="evaluations")||o.logs===void 0&&(I="logs")||o.saves===void 0&&(I=
"saves")||o.unforecastable===void 0&&(I="unforecastable")||o.memory===void 0&&(I="memory")||o.checkpoint_bytes===void 0&&(I="checkpoint_byte\
s")||o.checkpoints_kept===void 0&&(I="checkpoints_kept")||o.learning_rate===void 0&&(I="learning_rate"))return _.errors=[{instancePath:t+"/s\
pec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:I},message:"must have r\
equired property '"+I+"'"}],!1;{const J=e;for(const n in o)if(!Ye.call(Se.properties.spec.properties.forecast.properties,n)){return _.errors=
[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(J===e){if(o.effective_batch!==void 0){const n=e;B(o.effective_batch,
{instancePath:t+"/spec/forecast/effective_batch",parentData:o,parentDataProperty:"effective_batch",rootData:P})||(r=r===null?B.errors:r.concat(
B.errors),e=r.length);var Z=n===e}else var Z=!0;if(Z){if(o.samples!==void 0){const n=e;N(o.samples,{instancePath:t+"/spec/forecast/samples",
parentData:o,parentDataProperty:"samples",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var Z=n===e}else var Z=!0;if(Z){
if(o.parameters!==void 0){const n=e;N(o.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:o,parentDataProperty:"parameters",
rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var Z=n===e}else var Z=!0;if(Z){if(o.flops_per_step!==void 0){let n=o.flops_per_step;
const S=e;if(e===S)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return _.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"\
#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return _.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properti\
es/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=S===e}else var Z=!0;if(Z){if(o.evaluations!==
void 0){const n=e;we(o.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:o,parentDataProperty:"evaluations",rootData:P})||
(r=r===null?we.errors:r.concat(we.errors),e=r.length);var Z=n===e}else var Z=!0;if(Z){if(o.logs!==void 0){const n=e;we(o.logs,{instancePath:t+
"/spec/forecast/logs",parentData:o,parentDataProperty:"logs",rootData:P})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var Z=n===e}else
var Z=!0;if(Z){if(o.saves!==void 0){const n=e;we(o.saves,{instancePath:t+"/spec/forecast/saves",parentData:o,parentDataProperty:"saves",rootData:P})||
(r=r===null?we.errors:r.concat(we.errors),e=r.length);var Z=n===e}else var Z=!0;if(Z){if(o.unforecastable!==void 0){let n=o.unforecastable;const S=e;
if(e===S)if(Array.isArray(n)){var me=!0;const C=n.length;for(let V=0;V<C;V++){let A=n[V];const W=e;if(!(A==="evaluations"||A==="logs"||A==="\
saves"))return _.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+V,schemaPath:"#/properties/spec/properties/forecast/properties/unf\
orecastable/items/enum",keyword:"enum",params:{allowedValues:Se.properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var me=W===e;if(!me)break}}else return _.errors=[{instancePath:t+"/spec/forecast/unforecast\
able",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var Z=S===e}else var Z=!0;if(Z){if(o.memory!==void 0){let n=o.memory;const S=e;if(e===S)if(n&&typeof n=="object"&&!Array.isArray(
n)){let C;if(n.weights===void 0&&(C="weights")||n.gradients===void 0&&(C="gradients")||n.optimizer===void 0&&(C="optimizer")||n.activations===
void 0&&(C="activations")||n.data===void 0&&(C="data")||n.saving===void 0&&(C="saving")||n.runtime===void 0&&(C="runtime")||n.peak===void 0&&
(C="peak"))return _.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/requ\
ired",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const V=e;for(const A in n)if(!(A===
"weights"||A==="gradients"||A==="optimizer"||A==="activations"||A==="data"||A==="saving"||A==="runtime"||A==="peak")){return _.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(V===e){if(n.weights!==void 0){const A=e;N(n.weights,
{instancePath:t+"/spec/forecast/memory/weights",parentData:n,parentDataProperty:"weights",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var H=A===e}else var H=!0;if(H){if(n.gradients!==void 0){const A=e;N(n.gradients,{instancePath:t+"/spec/forecast/memory/gradient\
s",parentData:n,parentDataProperty:"gradients",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0;if(H){
if(n.optimizer!==void 0){const A=e;N(n.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:n,parentDataProperty:"optimize\
r",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0;if(H){if(n.activations!==void 0){const A=e;N(
n.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:n,parentDataProperty:"activations",rootData:P})||(r=r===null?N.
errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0;if(H){if(n.data!==void 0){const A=e;N(n.data,{instancePath:t+"/spec/forecast\
/memory/data",parentData:n,parentDataProperty:"data",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0;
if(H){if(n.saving!==void 0){const A=e;N(n.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:n,parentDataProperty:"saving",rootData:P})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0;if(H){if(n.runtime!==void 0){const A=e;N(n.runtime,{instancePath:t+
"/spec/forecast/memory/runtime",parentData:n,parentDataProperty:"runtime",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var H=A===e}else var H=!0;if(H)if(n.peak!==void 0){const A=e;N(n.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:n,parentDataProperty:"\
peak",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var H=A===e}else var H=!0}}}}}}}}}else return _.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Z=S===e}else var Z=!0;if(Z){if(o.checkpoint_bytes!==void 0){const n=e;N(o.checkpoint_bytes,{instancePath:t+"/spec/f\
orecast/checkpoint_bytes",parentData:o,parentDataProperty:"checkpoint_bytes",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var Z=n===e}else var Z=!0;if(Z){if(o.checkpoints_kept!==void 0){const n=e;N(o.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_k\
ept",parentData:o,parentDataProperty:"checkpoints_kept",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var Z=n===e}else var Z=!0;
if(Z)if(o.learning_rate!==void 0){let n=o.learning_rate;const S=e;if(e===S)if(Array.isArray(n)){var ke=!0;const C=n.length;for(let V=0;V<C;V++){
let A=n[V];const W=e;if(e===W)if(A&&typeof A=="object"&&!Array.isArray(A)){let re;if(A.update===void 0&&(re="update")||A.rate===void 0&&(re=
"rate"))return _.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+V,schemaPath:"#/properties/spec/properties/forecast/properties/lear\
ning_rate/items/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const Pe=e;for(const G in A)
if(!(G==="update"||G==="rate")){return _.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+V,schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT\
 have additional properties"}],!1;break}if(Pe===e){if(A.update!==void 0){const G=e;B(A.update,{instancePath:t+"/spec/forecast/learning_rate/"+
V+"/update",parentData:A,parentDataProperty:"update",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var Re=G===e}else var Re=!0;
if(Re)if(A.rate!==void 0){let G=A.rate;const le=e;if(!(typeof G=="number"&&isFinite(G)))return _.errors=[{instancePath:t+"/spec/forecast/lea\
rning_rate/"+V+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Re=le===e}else var Re=!0}}}else return _.errors=[{instancePath:t+"/spec/forecast/le\
arning_rate/"+V,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ke=W===e;if(!ke)break}}else return _.errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/\
properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Z=S===
e}else var Z=!0}}}}}}}}}}}}}else return _.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=U===e}else var a=!0;if(a)if(D.outputs!==void 0){let o=D.outputs;const U=e;if(e===
U)if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.output_dir===void 0&&(I="output_dir"))return _.errors=[{instancePath:t+"/spec/outp\
uts",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:I},message:"must have required pr\
operty '"+I+"'"}],!1;{const J=e;for(const n in o)if(n!=="output_dir"){return _.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/propert\
ies/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additi\
onal properties"}],!1;break}if(J===e&&o.output_dir!==void 0){let n=o.output_dir;if(e===e)if(typeof n=="string"){if(E(n)>4096)return _.errors=
[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(E(n)<1)return _.errors=[{instancePath:t+"/spec/outputs/o\
utput_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/pr\
operties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return _.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=U===
e}else var a=!0}}}}}}}}}}}}}}}else return _.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var d=De===e}else var d=!0;if(d){if(s.environment!==void 0){let D=s.environment;const De=e;if(e===De)
if(D&&typeof D=="object"&&!Array.isArray(D)){let se;if(D.root===void 0&&(se="root")||D.output_dir===void 0&&(se="output_dir")||D.engine===void 0&&
(se="engine")||D.device===void 0&&(se="device")||D.threads===void 0&&(se="threads")||D.versions===void 0&&(se="versions")||D.free_disk_bytes===
void 0&&(se="free_disk_bytes")||D.total_memory_bytes===void 0&&(se="total_memory_bytes")||D.created===void 0&&(se="created"))return _.errors=
[{instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:se},message:"must \
have required property '"+se+"'"}],!1;{const Ze=e;for(const o in D)if(!Ye.call(Se.properties.environment.properties,o)){return _.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(Ze===e){if(D.root!==void 0){let o=D.root;const U=e;if(e===U)if(typeof o=="string"){if(E(o)>
65536)return _.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return _.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=U===e}else var ae=!0;
if(ae){if(D.output_dir!==void 0){let o=D.output_dir;const U=e;if(e===U)if(typeof o=="string"){if(E(o)>65536)return _.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return _.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=U===e}else var ae=!0;if(ae){if(D.
engine!==void 0){let o=D.engine;const U=e;if(e===U)if(typeof o=="string"){if(E(o)>1024)return _.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(E(o)<1)return _.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var ae=U===e}else var ae=!0;if(ae){if(D.device!==void 0){let o=D.device;const U=e;if(e===U)if(typeof o=="string"){if(E(o)>1024)return _.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(o)<1)return _.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return _.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ae=U===e}else var ae=!0;if(ae){if(D.threads!==void 0){const o=e;B(D.threads,{instancePath:t+
"/environment/threads",parentData:D,parentDataProperty:"threads",rootData:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var ae=o===
e}else var ae=!0;if(ae){if(D.versions!==void 0){let o=D.versions;const U=e;if(e===U)if(o&&typeof o=="object"&&!Array.isArray(o))for(const I in o){
let J=o[I];const n=e;if(e===n)if(typeof J=="string"){if(E(J)>65536)return _.errors=[{instancePath:t+"/environment/versions/"+I.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return _.errors=[{instancePath:t+"/environment/versions/"+I.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var nr=n===e;if(!nr)break}else return _.errors=[{instancePath:t+"/environment/versions",schemaPath:"#\
/properties/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=U===e}else var ae=!0;
if(ae){if(D.free_disk_bytes!==void 0){let o=D.free_disk_bytes;const U=e,rr=e;let I=!1;const J=e;N(o,{instancePath:t+"/environment/free_disk_\
bytes",parentData:D,parentDataProperty:"free_disk_bytes",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var er=J===e;if(I=
I||er,!I){const S=e;if(o!==null){const C={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free\
_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[C]:r.push(C),e++}var er=S===e;I=I||er}if(I)
e=rr,r!==null&&(rr?r.length=rr:r=null);else{const S={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/prop\
erties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[S]:r.push(S),e++,_.errors=
r,!1}var ae=U===e}else var ae=!0;if(ae){if(D.total_memory_bytes!==void 0){const o=e;N(D.total_memory_bytes,{instancePath:t+"/environment/tot\
al_memory_bytes",parentData:D,parentDataProperty:"total_memory_bytes",rootData:P})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var ae=o===
e}else var ae=!0;if(ae)if(D.created!==void 0){let o=D.created;const U=e;if(e===U)if(typeof o=="string"){if(!vr.test(o))return _.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return _.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ae=U===e}else var ae=!0}}}}}}}}}}else return _.errors=[{instancePath:t+"/environment",schemaPath:"#\
/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=De===e}else var d=!0;if(d)if(s.source_map!==
void 0){let D=s.source_map;const De=e;if(e===De)if(D&&typeof D=="object"&&!Array.isArray(D))for(const se in D){const Ze=e;Ne(D[se],{instancePath:t+
"/source_map/"+se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:D,parentDataProperty:se,rootData:P})||(r=r===null?Ne.errors:r.concat(Ne.
errors),e=r.length);var or=Ze===e;if(!or)break}else return _.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=De===e}else var d=!0}}}}}}else return _.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=r,e===0}export{kr as default,br as validate};
