// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const yr=k;var hr=k;const Ie={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
additionalProperties:!1},{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"numbe\
r",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]},
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
"op","part","column","tokenizer","range"],additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},
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
type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]}}};const nr=new RegExp("^[0-9a-f]{64}$","u");function ie(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;
if(e===0)if(typeof s=="string"){if(!nr.test(s))return ie.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return ie.errors=r,e===0}const z=s=>[...s].length,Ee={validate:qe};function qe(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;
const m=e;let n=!1;const g=e;if(!(typeof s=="number"&&isFinite(s))){const P={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[P]:r.push(P),e++}var f=g===e;if(n=n||f,!n){const P=e;if(e===P)if(typeof s=="string"){if(z(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[w]:r.push(w),e++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[w]:r.push(w),e++}var f=P===e;if(n=n||f,!n){const w=e;if(typeof s!="boolean"){const u={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[u]:r.push(u),e++}var f=w===e;if(n=
n||f,!n){const u=e;if(s!==null){const _={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[_]:r.push(_),e++}var f=u===e;if(n=n||f,!n){const _=e;if(e===_)if(Array.isArray(s)){var h=!0;const c=s.length;for(let p=0;p<c;p++){
const d=e;Ee.validate(s[p],{instancePath:t+"/"+p,parentData:s,parentDataProperty:p,rootData:v})||(r=r===null?Ee.validate.errors:r.concat(Ee.
validate.errors),e=r.length);var h=d===e;if(!h)break}}else{const c={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[c]:r.push(c),e++}var f=_===e;if(n=n||f,!n){const c=e;if(e===c)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const d in s){const O=e;Ee.validate(s[d],{instancePath:t+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:d,
rootData:v})||(r=r===null?Ee.validate.errors:r.concat(Ee.validate.errors),e=r.length);var I=O===e;if(!I)break}else{const d={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),e++}var f=c===e;n=n||f}}}}}if(n)e=m,
r!==null&&(m?r.length=m:r=null);else{const P={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[P]:r.push(P),e++,qe.errors=r,!1}return qe.errors=r,e===0}function j(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return j.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return j.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return j.errors=r,e===0}function le(s,{
instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;
if(s.file===void 0&&(n="file")||s.start===void 0&&(n="start")||s.end===void 0&&(n="end"))return le.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const g=e;for(const f in s)if(!(f===
"file"||f==="start"||f==="end")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.file!==void 0){let f=s.file;const h=e;if(e===h)
if(typeof f=="string"){if(z(f)>65536)return le.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return le.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===e}else var m=!0;if(m){if(s.start!==void 0){
const f=e;j(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=
r.length);var m=f===e}else var m=!0;if(m)if(s.end!==void 0){const f=e;j(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:v})||
(r=r===null?j.errors:r.concat(j.errors),e=r.length);var m=f===e}else var m=!0}}}}else return le.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=r,e===0}function Be(s,{instancePath:t="",parentData:K,parentDataProperty:X,
rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===
void 0&&(u="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:u},message:"must have\
 required property '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(_!=="kind"){const o={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[o]:r.push(o),e++;break}if(y===e&&s.kind!==void 0&&s.kind!=="default"){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[_]:r.push(_),e++}}}else{
const u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),
e++}var P=f===e;P&&(n=!0,g=0);const h=e;if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.range===
void 0&&(u="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:u},message:"must hav\
e required property '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(!(_==="kind"||_==="range")){const o={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[o]:r.push(o),e++;break}if(y===e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const o={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[o]:r.push(o),
e++}var I=_===e}else var I=!0;if(I)if(s.range!==void 0){const _=e;le(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:v})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var I=_===e}else var I=!0}}}else{const u={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var P=h===e;if(P&&n)n=!1,g=[g,1];else{
P&&(n=!0,g=1);const u=e;if(e===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.option===void 0&&(_="o\
ption")){const o={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required p\
roperty '"+_+"'"};r===null?r=[o]:r.push(o),e++}else{const o=e;for(const c in s)if(!(c==="kind"||c==="option")){const p={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
r===null?r=[p]:r.push(p),e++;break}if(o===e){if(s.kind!==void 0){const c=e;if(s.kind!=="command-line"){const p={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[p]:r.
push(p),e++}var q=c===e}else var q=!0;if(q)if(s.option!==void 0){let c=s.option;const p=e;if(e===p)if(typeof c=="string"){if(z(c)>65536){const O={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[O]:r.push(O),e++}var q=p===e}else var q=!0}}}else{const _={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[_]:r.push(_),e++}var P=u===e;if(P&&n)
n=!1,g=[g,2];else{P&&(n=!0,g=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.from===
void 0&&(c="from")||s.reason===void 0&&(c="reason")){const p={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const d in s)if(!(d==="kind"||d==="from"||d===
"reason")){const O={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};r===null?r=[O]:r.push(O),e++;break}if(p===e){if(s.kind!==void 0){const d=e;if(s.kind!=="deriv\
ed"){const O={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[O]:r.push(O),e++}var w=d===e}else var w=!0;if(w){if(s.from!==void 0){let d=s.from;const O=e;if(e===O)
if(Array.isArray(d)){var D=!0;const A=d.length;for(let b=0;b<A;b++){let E=d[b];const B=e;if(e===B)if(typeof E=="string"){if(z(E)>65536){const $={
instancePath:t+"/from/"+b,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[$]:r.push($),e++}}else{const $={instancePath:t+"/from/"+b,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[$]:r.push($),e++}var D=B===e;if(!D)break}}else{const A={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[A]:r.push(A),e++}var w=O===e}else var w=!0;if(w)if(s.reason!==void 0){let d=s.reason;const O=e;if(e===O)if(typeof d=="string"){if(z(d)>65536){
const A={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[A]:r.push(A),e++}}else{const A={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[A]:r.push(A),e++}var w=O===e}else var w=!0}}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),
e++}var P=_===e;P&&n?(n=!1,g=[g,3]):P&&(n=!0,g=3)}}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const u={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[u]:r.push(u),e++,Be.errors=r,
!1}return Be.errors=r,e===0}function ze(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let n;if(s.value===void 0&&(n="value")||s.origin===void 0&&(n="origin"))return ze.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const g=e;for(const f in s)
if(!(f==="value"||f==="origin")){return ze.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.value!==void 0){const f=e;qe(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:v})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var m=f===e}else var m=!0;
if(m)if(s.origin!==void 0){const f=e;Be(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:v})||(r=r===null?
Be.errors:r.concat(Be.errors),e=r.length);var m=f===e}else var m=!0}}}else return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return ze.errors=r,e===0}const or={oneOf:[{type:"object",description:"`path` is rel\
ative to `environment.root`.",properties:{kind:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},delimiter:{type:"string",minLength:1,
maxLength:1},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"stri\
ng",maxLength:65536},maxItems:1e6}},required:["kind","path","delimiter","sha256","bytes","rows","columns"],additionalProperties:!1},{type:"o\
bject",description:"`path` is relative to `environment.root`.",properties:{kind:{enum:["jsonl","parquet","text"]},path:{type:"string",minLength:1,
maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"s\
tring",maxLength:65536},maxItems:1e6},window:{anyOf:[{$ref:"#/$defs/positive"},{type:"null"}]}},required:["kind","path","window","sha256","b\
ytes","rows","columns"],additionalProperties:!1},{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},
fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},required:["kind","of","fraction","stratify","seed",
"rows"],additionalProperties:!1}]};function V(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return V.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return V.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return V.errors=r,e===0}function Me(s,{
instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.path===void 0&&(o="path")||s.delimiter===void 0&&(o="delimiter")||s.sha256===
void 0&&(o="sha256")||s.bytes===void 0&&(o="bytes")||s.rows===void 0&&(o="rows")||s.columns===void 0&&(o="columns")){const c={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"};r===null?r=[c]:
r.push(c),e++}else{const c=e;for(const p in s)if(!(p==="kind"||p==="path"||p==="delimiter"||p==="sha256"||p==="bytes"||p==="rows"||p==="colu\
mns")){const d={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(c===e){if(s.kind!==void 0){const p=e;if(s.kind!=="csv"){const d={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};r===null?r=[d]:r.push(d),e++}var h=p===e}else var h=!0;if(h){if(s.path!==void 0){let p=s.path;const d=e;if(e===d)if(typeof p=="stri\
ng"){if(z(p)>4096){const l={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[l]:r.push(l),e++}else if(z(p)<1){const l={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[l]:r.
push(l),e++}}else{const l={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[l]:r.push(l),e++}var h=d===e}else var h=!0;if(h){if(s.delimiter!==void 0){let p=s.delimiter;const d=e;if(e===d)
if(typeof p=="string"){if(z(p)>1){const l={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[l]:r.push(l),e++}else if(z(p)<1){const l={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[l]:r.push(l),e++}}else{const l={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),e++}var h=d===e}else var h=!0;if(h){if(s.sha256!==void 0){const p=e;
ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:v})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);
var h=p===e}else var h=!0;if(h){if(s.bytes!==void 0){const p=e;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:v})||
(r=r===null?j.errors:r.concat(j.errors),e=r.length);var h=p===e}else var h=!0;if(h){if(s.rows!==void 0){const p=e;j(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var h=p===e}else var h=!0;if(h)
if(s.columns!==void 0){let p=s.columns;const d=e;if(e===d)if(Array.isArray(p))if(p.length>1e6){const l={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[l]:
r.push(l),e++}else{var I=!0;const l=p.length;for(let A=0;A<l;A++){let b=p[A];const E=e;if(e===E)if(typeof b=="string"){if(z(b)>65536){const M={
instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var I=E===e;if(!I)break}}else{
const l={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[l]:r.push(l),e++}var h=d===e}else var h=!0}}}}}}}}else{const o={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[o]:r.push(o),e++}var u=f===e;u&&(n=!0,g=0);const P=e;if(e===P)if(s&&typeof s=="object"&&
!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.path===void 0&&(o="path")||s.window===void 0&&(o="window")||s.sha256===void 0&&(o=
"sha256")||s.bytes===void 0&&(o="bytes")||s.rows===void 0&&(o="rows")||s.columns===void 0&&(o="columns")){const c={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"};r===null?r=[c]:r.push(c),e++}else{
const c=e;for(const p in s)if(!(p==="kind"||p==="path"||p==="sha256"||p==="bytes"||p==="rows"||p==="columns"||p==="window")){const d={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[d]:r.push(d),e++;break}if(c===e){if(s.kind!==void 0){let p=s.kind;const d=e;if(!(p==="jsonl"||p==="parquet"||p==="te\
xt")){const O={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:or.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[O]:r.push(O),e++}var q=d===e}else var q=!0;if(q){if(s.path!==void 0){
let p=s.path;const d=e;if(e===d)if(typeof p=="string"){if(z(p)>4096){const l={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[l]:r.push(l),e++}else if(z(
p)<1){const l={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[l]:r.push(l),e++}}else{const l={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),e++}var q=d===e}else var q=!0;if(q){if(s.sha256!==
void 0){const p=e;ie(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:v})||(r=r===null?ie.errors:r.concat(
ie.errors),e=r.length);var q=p===e}else var q=!0;if(q){if(s.bytes!==void 0){const p=e;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var q=p===e}else var q=!0;if(q){if(s.rows!==void 0){const p=e;j(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var q=p===e}else
var q=!0;if(q){if(s.columns!==void 0){let p=s.columns;const d=e;if(e===d)if(Array.isArray(p))if(p.length>1e6){const l={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[l]:r.push(l),e++}else{var w=!0;const l=p.length;for(let A=0;A<l;A++){let b=p[A];const E=e;if(e===E)if(typeof b=="string"){if(z(b)>
65536){const M={instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/columns/"+A,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var w=E===
e;if(!w)break}}else{const l={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[l]:r.push(l),e++}var q=d===e}else var q=!0;if(q)if(s.window!==void 0){let p=s.window;const d=e,O=e;let l=!1;const A=e;
V(p,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var D=A===
e;if(l=l||D,!l){const E=e;if(p!==null){const M={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};r===null?r=[M]:r.push(M),e++}var D=E===e;l=l||D}if(l)e=O,r!==null&&(O?r.length=O:r=null);else{const E={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===
null?r=[E]:r.push(E),e++}var q=d===e}else var q=!0}}}}}}}}else{const o={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[o]:r.push(o),e++}var u=P===e;if(u&&n)n=!1,g=[g,1];else{u&&(n=!0,g=1);const o=e;if(e===o)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.of===void 0&&(p="of")||s.fraction===void 0&&(p="fraction")||s.
stratify===void 0&&(p="stratify")||s.seed===void 0&&(p="seed")||s.rows===void 0&&(p="rows")){const d={instancePath:t,schemaPath:"#/oneOf/2/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;
for(const O in s)if(!(O==="kind"||O==="of"||O==="fraction"||O==="stratify"||O==="seed"||O==="rows")){const l={instancePath:t,schemaPath:"#/o\
neOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};r===
null?r=[l]:r.push(l),e++;break}if(d===e){if(s.kind!==void 0){const O=e;if(s.kind!=="split"){const l={instancePath:t+"/kind",schemaPath:"#/on\
eOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to constant"};r===null?r=[l]:r.push(l),e++}
var y=O===e}else var y=!0;if(y){if(s.of!==void 0){let O=s.of;const l=e;if(e===l)if(typeof O=="string"){if(z(O)>1024){const b={instancePath:t+
"/of",schemaPath:"#/oneOf/2/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"};r===null?r=[b]:r.push(b),e++}else if(z(O)<1){const b={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[b]:r.push(b),e++}}else{const b={instancePath:t+"/of",schemaPath:"\
#/oneOf/2/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[b]:r.push(b),e++}var y=l===e}else var y=!0;
if(y){if(s.fraction!==void 0){let O=s.fraction;const l=e;if(e===l)if(typeof O=="number"&&isFinite(O)){if(O>=1||isNaN(O)){const b={instancePath:t+
"/fraction",schemaPath:"#/oneOf/2/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"\
must be < 1"};r===null?r=[b]:r.push(b),e++}else if(O<=0||isNaN(O)){const b={instancePath:t+"/fraction",schemaPath:"#/oneOf/2/properties/frac\
tion/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[b]:r.push(b),e++}}else{
const b={instancePath:t+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};r===null?r=[b]:r.push(b),e++}var y=l===e}else var y=!0;if(y){if(s.stratify!==void 0){let O=s.stratify;const l=e,A=e;let b=!1;const E=e;
if(e===E)if(typeof O=="string"){if(z(O)>65536){const M={instancePath:t+"/stratify",schemaPath:"#/oneOf/2/properties/stratify/anyOf/0/maxLeng\
th",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={
instancePath:t+"/stratify",schemaPath:"#/oneOf/2/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};r===null?r=[M]:r.push(M),e++}var _=E===e;if(b=b||_,!b){const M=e;if(O!==null){const G={instancePath:t+"/stratify",schemaPath:"#/oneOf\
/2/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[G]:r.push(G),e++}var _=M===e;b=
b||_}if(b)e=A,r!==null&&(A?r.length=A:r=null);else{const M={instancePath:t+"/stratify",schemaPath:"#/oneOf/2/properties/stratify/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[M]:r.push(M),e++}var y=l===e}else var y=!0;if(y){if(s.seed!==void 0){let O=s.
seed;const l=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){const b={instancePath:t+"/seed",schemaPath:"#/oneOf/2/properties/se\
ed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[b]:r.push(b),e++}if(e===l&&typeof O=="number"&&isFinite(
O)){if(O>9007199254740991||isNaN(O)){const b={instancePath:t+"/seed",schemaPath:"#/oneOf/2/properties/seed/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[b]:r.push(b),e++}else if(O<-9007199254740991||isNaN(
O)){const b={instancePath:t+"/seed",schemaPath:"#/oneOf/2/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};r===null?r=[b]:r.push(b),e++}}var y=l===e}else var y=!0;if(y)if(s.rows!==void 0){const O=e;j(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var y=O===e}else
var y=!0}}}}}}}else{const p={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[p]:r.push(p),e++}var u=o===e;u&&n?(n=!1,g=[g,2]):u&&(n=!0,g=2)}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const o={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[o]:r.push(
o),e++,Me.errors=r,!1}return Me.errors=r,e===0}const pr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function ge(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
16)return ge.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var m=!0;const n=s.length;for(let g=0;g<n;g++){const f=e;V(s[g],{instancePath:t+"/"+g,parentData:s,parentDataProperty:g,rootData:v})||(r=
r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e;if(!m)break}}}else return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return ge.errors=r,e===0}function Ze(s,{instancePath:t="",parentData:K,parentDataProperty:X,
rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const o in s)if(!(o==="kind"||o==="shape")){const c={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};r===null?r=[c]:r.push(c),e++;break}if(_===e){if(s.kind!==void 0){const o=e;if(s.kind!=="tensor"){const c={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===
null?r=[c]:r.push(c),e++}var h=o===e}else var h=!0;if(h)if(s.shape!==void 0){const o=e;ge(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:v})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var h=o===e}else var h=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var D=f===e;D&&(n=!0,g=0);const I=e;
if(e===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const o in s)if(!(o==="kind"||o==="count"||o==="names")){const c={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};r===null?r=[c]:r.push(c),e++;break}if(_===e){if(s.kind!==void 0){const o=e;if(s.kind!=="class"){const c={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
c]:r.push(c),e++}var P=o===e}else var P=!0;if(P){if(s.count!==void 0){const o=e;V(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var P=o===e}else var P=!0;if(P)if(s.names!==void 0){let o=s.names;const c=e,
p=e;let d=!1;const O=e;if(e===O)if(Array.isArray(o))if(o.length>1e6){const A={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[A]:r.push(A),e++}else{
var q=!0;const A=o.length;for(let b=0;b<A;b++){let E=o[b];const B=e;if(e===B)if(typeof E=="string"){if(z(E)>65536){const $={instancePath:t+"\
/names/"+b,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};r===null?r=[$]:r.push($),e++}}else{const $={instancePath:t+"/names/"+b,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[$]:r.push($),e++}var q=B===e;if(!q)break}}else{
const A={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[A]:r.push(A),e++}var w=O===e;if(d=d||w,!d){const A=e;if(o!==null){const E={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[E]:r.push(E),e++}var w=A===e;d=d||w}
if(d)e=p,r!==null&&(p?r.length=p:r=null);else{const A={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[A]:r.push(A),e++}var P=c===e}else var P=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var D=I===e;if(D&&n)n=!1,g=[g,1];else{
D&&(n=!0,g=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.of===void 0&&(o="of")||
s.vocabulary===void 0&&(o="vocabulary")||s.maximum===void 0&&(o="maximum")||s.fixed===void 0&&(o="fixed")||s.pad===void 0&&(o="pad")){const c={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"};
r===null?r=[c]:r.push(c),e++}else{const c=e;for(const p in s)if(!(p==="kind"||p==="of"||p==="vocabulary"||p==="maximum"||p==="fixed"||p==="p\
ad")){const d={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(c===e){if(s.kind!==void 0){const p=e;if(s.kind!=="sequence"){const d={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[d]:r.push(d),e++}var u=p===e}else var u=!0;if(u){if(s.of!==void 0){let p=s.of;const d=e;if(!(p==="ids"||p==="mask")){
const l={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:pr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[l]:r.push(l),e++}var u=d===e}else var u=!0;if(u){if(s.vocabulary!==void 0){
const p=e;V(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:v})||(r=r===null?V.errors:r.concat(
V.errors),e=r.length);var u=p===e}else var u=!0;if(u){if(s.maximum!==void 0){const p=e;V(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var u=p===e}else var u=!0;if(u){if(s.fixed!==void 0){const p=e;if(typeof s.
fixed!="boolean"){const O={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[O]:r.push(O),e++}var u=p===e}else var u=!0;if(u)if(s.pad!==void 0){let p=s.pad;const d=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[l]:r.push(l),e++}var u=d===e}else var u=!0}}}}}}}else{const o={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[o]:r.push(o),e++}var D=y===e;D&&n?(n=!1,g=[g,2]):
D&&(n=!0,g=2)}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},
message:"must match exactly one schema in oneOf"};return r===null?r=[y]:r.push(y),e++,Ze.errors=r,!1}return Ze.errors=r,e===0}const We={oneOf:[
{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"\
#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"numb\
er"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpr\
ession"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:[
"negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"obje\
ct",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:[
"op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{enum:["ids","mask","next"]},column:{type:"\
string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},range:{$ref:"#/$defs/range"}},required:["op","part","column","tokenizer","rang\
e"],additionalProperties:!1}]},lr={oneOf:[{type:"object",properties:{kind:{enum:["characters","words"]},vocabulary:{$ref:"#/$defs/positive"}},
required:["kind","vocabulary"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bytes"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"file"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["ki\
nd","path","sha256"],additionalProperties:!1}]};function Qe(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,
e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.vocabulary===
void 0&&(w="vocabulary")){const D={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"mus\
t have required property '"+w+"'"};r===null?r=[D]:r.push(D),e++}else{const D=e;for(const u in s)if(!(u==="kind"||u==="vocabulary")){const y={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT ha\
ve additional properties"};r===null?r=[y]:r.push(y),e++;break}if(D===e){if(s.kind!==void 0){let u=s.kind;const y=e;if(!(u==="characters"||u===
"words")){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues:lr.oneOf[0].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[_]:r.push(_),e++}var h=y===e}else var h=!0;if(h)if(s.vocabulary!==
void 0){const u=e;V(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:v})||(r=r===null?V.errors:
r.concat(V.errors),e=r.length);var h=u===e}else var h=!0}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var P=f===e;P&&(n=!0,g=0);const I=e;if(e===I)if(s&&typeof s=="object"&&!Array.
isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const D={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[D]:r.push(D),e++}else{const D=e;for(const u in s)if(u!=="kind"){const y={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"};r===null?r=[y]:r.push(y),e++;break}if(D===e&&s.kind!==void 0&&s.kind!=="bytes"){const u={instancePath:t+"/kind",schemaPath:"#/on\
eOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"bytes"},message:"must be equal to constant"};r===null?r=[u]:r.push(u),e++}}}else{
const w={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),
e++}var P=I===e;if(P&&n)n=!1,g=[g,1];else{P&&(n=!0,g=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&
(u="kind")||s.path===void 0&&(u="path")||s.sha256===void 0&&(u="sha256")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)
if(!(_==="kind"||_==="path"||_==="sha256")){const o={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[o]:r.push(o),e++;break}if(y===e){if(s.kind!==void 0){
const _=e;if(s.kind!=="file"){const o={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
file"},message:"must be equal to constant"};r===null?r=[o]:r.push(o),e++}var q=_===e}else var q=!0;if(q){if(s.path!==void 0){let _=s.path;const o=e;
if(e===o)if(typeof _=="string"){if(z(_)>4096){const p={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxL\
ength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[p]:r.push(p),e++}else if(z(_)<1){const p={instancePath:t+
"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}var q=o===e}else var q=!0;if(q)if(s.sha256!==void 0){const _=e;ie(s.sha256,{
instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:v})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var q=_===
e}else var q=!0}}}}else{const u={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[u]:r.push(u),e++}var P=w===e;P&&n?(n=!1,g=[g,2]):P&&(n=!0,g=2)}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const w={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[w]:r.push(
w),e++,Qe.errors=r,!1}return Qe.errors=r,e===0}const ce={validate:Re};function Re(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.
names===void 0&&(c="names")||s.range===void 0&&(c="range")){const p={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const d in s)if(!(d==="op"||
d==="names"||d==="range")){const O={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};r===null?r=[O]:r.push(O),e++;break}if(p===e){if(s.op!==void 0){const d=e;if(s.op!=="columns"){
const O={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be eq\
ual to constant"};r===null?r=[O]:r.push(O),e++}var h=d===e}else var h=!0;if(h){if(s.names!==void 0){let d=s.names;const O=e;if(e===O)if(Array.
isArray(d))if(d.length>1e6){const A={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"};r===null?r=[A]:r.push(A),e++}else if(d.length<1){const A={instancePath:t+"/names",schemaPath:"\
#/oneOf/0/properties/names/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[A]:r.push(A),
e++}else{var I=!0;const A=d.length;for(let b=0;b<A;b++){let E=d[b];const B=e;if(e===B)if(typeof E=="string"){if(z(E)>65536){const $={instancePath:t+
"/names/"+b,schemaPath:"#/oneOf/0/properties/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more tha\
n 65536 characters"};r===null?r=[$]:r.push($),e++}}else{const $={instancePath:t+"/names/"+b,schemaPath:"#/oneOf/0/properties/names/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[$]:r.push($),e++}var I=B===e;if(!I)break}}else{const A={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[A]:r.push(A),
e++}var h=O===e}else var h=!0;if(h)if(s.range!==void 0){const d=e;le(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:v})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var h=d===e}else var h=!0}}}}else{const c={instancePath:t,schemaPath:"#/\
oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var w=f===e;w&&(n=!0,g=0);const P=e;
if(e===P)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const p={instancePath:t,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[p]:
r.push(p),e++}else{const p=e;for(const d in s)if(!(d==="op"||d==="value")){const O={instancePath:t,schemaPath:"#/oneOf/1/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?r=[O]:r.push(O),e++;
break}if(p===e){if(s.op!==void 0){const d=e;if(s.op!=="constant"){const O={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"\
const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[O]:r.push(O),e++}var q=d===e}else var q=!0;if(q)if(s.
value!==void 0){let d=s.value;const O=e;if(!(typeof d=="number"&&isFinite(d))){const A={instancePath:t+"/value",schemaPath:"#/oneOf/1/proper\
ties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[A]:r.push(A),e++}var q=O===e}else var q=!0}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),
e++}var w=P===e;if(w&&n)n=!1,g=[g,1];else{w&&(n=!0,g=1);const c=e;if(e===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.op===void 0&&
(d="op")||s.left===void 0&&(d="left")||s.right===void 0&&(d="right")){const O={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const l in s)
if(!(l==="op"||l==="left"||l==="right")){const A={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}if(O===e){if(s.op!==void 0){
let l=s.op;const A=e;if(!(l==="+"||l==="-"||l==="*"||l==="/")){const b={instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"\
enum",params:{allowedValues:We.oneOf[2].properties.op.enum},message:"must be equal to one of the allowed values"};r===null?r=[b]:r.push(b),e++}
var D=A===e}else var D=!0;if(D){if(s.left!==void 0){const l=e;ce.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"le\
ft",rootData:v})||(r=r===null?ce.validate.errors:r.concat(ce.validate.errors),e=r.length);var D=l===e}else var D=!0;if(D)if(s.right!==void 0){
const l=e;ce.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"right",rootData:v})||(r=r===null?ce.validate.errors:
r.concat(ce.validate.errors),e=r.length);var D=l===e}else var D=!0}}}}else{const d={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),e++}var w=c===e;if(w&&n)n=!1,g=[g,2];else{w&&(n=!0,g=2);const d=e;
if(e===d)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.operand===void 0&&(l="operand")){const A={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[A]:
r.push(A),e++}else{const A=e;for(const b in s)if(!(b==="op"||b==="operand")){const E={instancePath:t,schemaPath:"#/oneOf/3/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};r===null?r=[E]:r.push(E),e++;
break}if(A===e){if(s.op!==void 0){let b=s.op;const E=e;if(!(b==="negate"||b==="standardize"||b==="rescale")){const B={instancePath:t+"/op",schemaPath:"\
#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:We.oneOf[3].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[B]:r.push(B),e++}var u=E===e}else var u=!0;if(u)if(s.operand!==void 0){const b=e;ce.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:v})||(r=r===null?ce.validate.errors:r.concat(ce.validate.errors),e=r.length);var u=b===
e}else var u=!0}}}else{const l={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[l]:r.push(l),e++}var w=d===e;if(w&&n)n=!1,g=[g,3];else{w&&(n=!0,g=3);const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){
let b;if(s.op===void 0&&(b="op")||s.operand===void 0&&(b="operand")||s.with===void 0&&(b="with")){const E={instancePath:t,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};r===null?r=[E]:r.push(E),e++}else{
const E=e;for(const B in s)if(!(B==="op"||B==="operand"||B==="with")){const M={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"};r===null?r=[M]:r.push(M),e++;break}if(E===
e){if(s.op!==void 0){const B=e;if(s.op!=="fill"){const M={instancePath:t+"/op",schemaPath:"#/oneOf/4/properties/op/const",keyword:"const",params:{
allowedValue:"fill"},message:"must be equal to constant"};r===null?r=[M]:r.push(M),e++}var y=B===e}else var y=!0;if(y){if(s.operand!==void 0){
const B=e;ce.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:v})||(r=r===null?ce.validate.errors:
r.concat(ce.validate.errors),e=r.length);var y=B===e}else var y=!0;if(y)if(s.with!==void 0){let B=s.with;const M=e,$=e;let G=!1;const W=e;if(!(B===
"mean"||B==="median")){const J={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:We.
oneOf[4].properties.with.anyOf[0].enum},message:"must be equal to one of the allowed values"};r===null?r=[J]:r.push(J),e++}var _=W===e;if(G=
G||_,!G){const J=e;if(!(typeof B=="number"&&isFinite(B))){const Ve={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[Ve]:r.push(Ve),e++}var _=J===e;G=G||_}if(G)e=$,r!==null&&($?r.
length=$:r=null);else{const J={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf",keyword:"anyOf",params:{},message:"must m\
atch a schema in anyOf"};r===null?r=[J]:r.push(J),e++}var y=M===e}else var y=!0}}}}else{const b={instancePath:t,schemaPath:"#/oneOf/4/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[b]:r.push(b),e++}var w=l===e;if(w&&n)n=!1,g=[g,4];else{w&&(n=!0,
g=4);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let B;if(s.op===void 0&&(B="op")||s.part===void 0&&(B="part")||s.column===
void 0&&(B="column")||s.tokenizer===void 0&&(B="tokenizer")||s.range===void 0&&(B="range")){const M={instancePath:t,schemaPath:"#/oneOf/5/re\
quired",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"};r===null?r=[M]:r.push(M),e++}else{const M=e;
for(const $ in s)if(!($==="op"||$==="part"||$==="column"||$==="tokenizer"||$==="range")){const G={instancePath:t,schemaPath:"#/oneOf/5/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"};r===null?r=[G]:
r.push(G),e++;break}if(M===e){if(s.op!==void 0){const $=e;if(s.op!=="tokens"){const G={instancePath:t+"/op",schemaPath:"#/oneOf/5/properties\
/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equal to constant"};r===null?r=[G]:r.push(G),e++}var o=$===e}else
var o=!0;if(o){if(s.part!==void 0){let $=s.part;const G=e;if(!($==="ids"||$==="mask"||$==="next")){const se={instancePath:t+"/part",schemaPath:"\
#/oneOf/5/properties/part/enum",keyword:"enum",params:{allowedValues:We.oneOf[5].properties.part.enum},message:"must be equal to one of the \
allowed values"};r===null?r=[se]:r.push(se),e++}var o=G===e}else var o=!0;if(o){if(s.column!==void 0){let $=s.column;const G=e;if(e===G)if(typeof $==
"string"){if(z($)>65536){const se={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[se]:r.push(se),e++}}else{const se={instancePath:t+"/column",schemaPath:"#/on\
eOf/5/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[se]:r.push(se),e++}var o=G===e}else
var o=!0;if(o){if(s.tokenizer!==void 0){const $=e;Qe(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:v})||
(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var o=$===e}else var o=!0;if(o)if(s.range!==void 0){const $=e;le(s.range,{instancePath:t+
"/range",parentData:s,parentDataProperty:"range",rootData:v})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var o=$===e}else var o=!0}}}}}}else{
const B={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[B]:r.push(B),
e++}var w=b===e;w&&n?(n=!1,g=[g,5]):w&&(n=!0,g=5)}}}}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const c={instancePath:t,schemaPath:"#/one\
Of",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[c]:r.push(c),e++,Re.errors=
r,!1}return Re.errors=r,e===0}function ue(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let n;if(s.name===void 0&&(n="name")||s.type===void 0&&(n="type")||s.value===void 0&&(n="value"))return ue.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const g=e;for(const f in s)if(!(f==="name"||f==="type"||f==="value")){return ue.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==
void 0){let f=s.name;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>1024)return ue.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(f)<1)return ue.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return ue.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=h===e}else var m=!0;if(m){if(s.type!==void 0){const f=e;Ze(s.type,{instancePath:t+"/type",parentData:s,parentDataProperty:"\
type",rootData:v})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);var m=f===e}else var m=!0;if(m)if(s.value!==void 0){const f=e;Re(s.
value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:v})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var m=f===
e}else var m=!0}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ue.errors=r,e===0}function Ae(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===
f)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const _={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[_]:
r.push(_),e++}else{const _=e;for(const o in s)if(!(o==="kind"||o==="value")){const c={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),e++;
break}if(_===e){if(s.kind!==void 0){const o=e;if(s.kind!=="constant"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[c]:r.push(c),e++}var h=o===e}else var h=!0;
if(h)if(s.value!==void 0){let o=s.value;const c=e;if(!(typeof o=="number"&&isFinite(o))){const d={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[d]:r.push(d),e++}var h=c===e}else var h=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),
e++}var q=f===e;q&&(n=!0,g=0);const I=e;if(e===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const o in s)if(!(o==="kind"||o==="bound")){const c={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};r===null?r=[c]:r.push(c),e++;break}if(_===e){if(s.kind!==void 0){const o=e;if(s.kind!=="uniform"){const c={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[c]:r.push(c),e++}var P=o===e}else var P=!0;if(P)if(s.bound!==void 0){let o=s.bound;const c=e;if(e===c)if(typeof o=="number"&&isFinite(o)){if(o<
0||isNaN(o)){const d={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[d]:r.push(d),e++}}else{const d={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[d]:r.push(d),e++}var P=c===e}else var P=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var q=I===e;if(q&&n)
n=!1,g=[g,1];else{q&&(n=!0,g=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.deviation===
void 0&&(o="deviation")){const c={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:o},message:"must\
 have required property '"+o+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const p in s)if(!(p==="kind"||p==="deviation"||p==="zero_r\
ow")){const d={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(c===e){if(s.kind!==void 0){const p=e;if(s.kind!=="normal"){const d={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[d]:r.push(d),e++}var w=p===e}else var w=!0;if(w){if(s.deviation!==void 0){let p=s.deviation;const d=e;if(e===d)if(typeof p==
"number"&&isFinite(p)){if(p<0||isNaN(p)){const l={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[l]:r.push(l),e++}}else{const l={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[l]:r.push(l),e++}var w=d===
e}else var w=!0;if(w)if(s.zero_row!==void 0){const p=e;j(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:v})||
(r=r===null?j.errors:r.concat(j.errors),e=r.length);var w=p===e}else var w=!0}}}}else{const o={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[o]:r.push(o),e++}var q=y===e;if(q&&n)n=!1,g=[g,2];else{q&&(n=!0,g=2);const o=e;
if(e===o)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.values===void 0&&(p="values")){const d={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[d]:
r.push(d),e++}else{const d=e;for(const O in s)if(!(O==="kind"||O==="values")){const l={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),e++;
break}if(d===e){if(s.kind!==void 0){const O=e;if(s.kind!=="values"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[l]:r.push(l),e++}var D=O===e}else var D=!0;
if(D)if(s.values!==void 0){let O=s.values;const l=e;if(e===l)if(Array.isArray(O)){var u=!0;const b=O.length;for(let E=0;E<b;E++){let B=O[E];
const M=e;if(!(typeof B=="number"&&isFinite(B))){const G={instancePath:t+"/values/"+E,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[G]:r.push(G),e++}var u=M===e;if(!u)break}}else{const b={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[b]:r.push(b),
e++}var D=l===e}else var D=!0}}}else{const p={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[p]:r.push(p),e++}var q=o===e;q&&n?(n=!1,g=[g,3]):q&&(n=!0,g=3)}}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?
r=[y]:r.push(y),e++,Ae.errors=r,!1}return Ae.errors=r,e===0}function fe(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.name===void 0&&(n="name")||s.shape===void 0&&(n="shape")||s.
initializer===void 0&&(n="initializer")||s.decays===void 0&&(n="decays")||s.layer===void 0&&(n="layer"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const g=e;for(const f in s)if(!(f===
"name"||f==="shape"||f==="initializer"||f==="decays"||f==="layer")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){let f=s.
name;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>1024)return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(f)<1)return fe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=h===e}else var m=!0;if(m){if(s.shape!==void 0){const f=e;ge(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:v})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var m=f===e}else var m=!0;if(m){if(s.initializer!==void 0){const f=e;Ae(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:v})||(r=r===null?Ae.errors:r.concat(Ae.errors),
e=r.length);var m=f===e}else var m=!0;if(m){if(s.decays!==void 0){const f=e;if(typeof s.decays!="boolean")return fe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var m=f===e}else var m=!0;
if(m)if(s.layer!==void 0){let f=s.layer;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>65536)return fe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return fe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===
e}else var m=!0}}}}}}else return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return fe.errors=r,e===0}const mr={enum:["float32","int32","bool"]};function Ne(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;
return s==="float32"||s==="int32"||s==="bool"?(Ne.errors=r,e===0):(Ne.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.
enum},message:"must be equal to one of the allowed values"}],!1)}function ye(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.name===void 0&&(n="name")||s.shape===void 0&&(n="shape")||s.
dtype===void 0&&(n="dtype")||s.initializer===void 0&&(n="initializer")||s.layer===void 0&&(n="layer"))return ye.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const g=e;for(const f in s)if(!(f===
"name"||f==="shape"||f==="dtype"||f==="initializer"||f==="layer")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){let f=s.
name;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>1024)return ye.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(f)<1)return ye.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ye.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=h===e}else var m=!0;if(m){if(s.shape!==void 0){const f=e;ge(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:v})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var m=f===e}else var m=!0;if(m){if(s.dtype!==void 0){const f=e;Ne(s.dtype,
{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:v})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var m=f===
e}else var m=!0;if(m){if(s.initializer!==void 0){const f=e;Ae(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:v})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var m=f===e}else var m=!0;if(m)if(s.layer!==void 0){let f=s.
layer;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>65536)return ye.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ye.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===e}else var m=!0}}}}}}else
return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=r,
e===0}const fr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function De(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;const m=e;let n=!1;const g=e;j(s,{instancePath:t,parentData:K,parentDataProperty:X,rootData:v})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var f=g===e;if(n=n||f,!n){const h=e;if(e===h)if(typeof s=="string"){if(z(s)>200){const P={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[P]:r.push(P),e++}else if(!fr.
test(s)){const P={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[P]:r.push(P),e++}}else{const P={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[P]:r.push(P),e++}var f=h===e;n=n||f}if(n)e=m,r!==null&&(m?r.
length=m:r=null);else{const h={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[h]:r.push(h),e++,De.errors=r,!1}return De.errors=r,e===0}function Pe(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const n in s){const g=e;qe(s[n],{instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:v})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var m=g===e;if(!m)break}else return Pe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,e===0}function oe(s,{instancePath:t="",parentData:K,
parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.name===void 0&&(n="na\
me")||s.options===void 0&&(n="options"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{const g=e;for(const f in s)if(!(f==="name"||f==="options")){return oe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional propertie\
s"}],!1;break}if(g===e){if(s.name!==void 0){let f=s.name;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>1024)return oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(z(f)<1)return oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var m=h===e}else var m=!0;if(m)if(s.options!==void 0){const f=e;Pe(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:v})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var m=f===e}else var m=!0}}}else
return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=r,
e===0}const Ye={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Oe(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if(s.dtype===void 0&&(g="dtype")||s.shape===void 0&&(g="shape"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const f=e;for(const h in s)if(!(h==="dtype"||
h==="shape")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(s.dtype!==void 0){const h=e;Ne(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:v})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var m=h===e}else var m=!0;if(m)if(s.shape!==void 0){
let h=s.shape;const I=e;if(e===I)if(Array.isArray(h)){if(h.length>16)return Oe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var n=!0;const q=h.length;for(let w=0;w<q;w++){
const D=e;De(h[w],{instancePath:t+"/shape/"+w,parentData:h,parentDataProperty:w,rootData:v})||(r=r===null?De.errors:r.concat(De.errors),e=r.
length);var n=D===e;if(!n)break}}}else return Oe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var m=I===e}else var m=!0}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=r,e===0}function Ue(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1;const g=e;if(!(typeof s==
"number"&&isFinite(s))){const I={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[I]:r.push(I),e++}var f=g===e;if(n=n||f,!n){const I=e;if(e===I)if(typeof s=="string"){if(z(s)>65536){const q={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[q]:r.push(q),e++}}else{
const q={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[q]:r.push(q),
e++}var f=I===e;if(n=n||f,!n){const q=e;if(typeof s!="boolean"){const D={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[D]:r.push(D),e++}var f=q===e;if(n=n||f,!n){const D=e;if(e===D)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[y]:r.push(y),e++}else{var h=!0;const y=s.length;for(let _=0;_<y;_++){let o=s[_];const c=e;if(!(typeof o=="number"&&isFinite(
o))){const d={instancePath:t+"/"+_,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[d]:r.push(d),e++}var h=c===e;if(!h)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[y]:r.push(y),e++}var f=D===e;n=n||f}}}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const I={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[I]:r.push(I),e++,Ue.errors=r,!1}return Ue.errors=
r,e===0}function ne(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let h;if(s.op===void 0&&(h="op")||s.inputs===void 0&&(h="inputs")||s.outputs===void 0&&(h="outputs")||s.attributes===void 0&&
(h="attributes")||s.layer===void 0&&(h="layer"))return ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const I=e;for(const P in s)if(!(P==="op"||P==="inputs"||P==="outputs"||P==="attributes"||
P==="layer")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(I===e){if(s.op!==void 0){let P=s.op;const q=e;if(e===q)if(typeof P=="string"){if(z(
P)>1024)return ne.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(z(P)<1)return ne.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/op",schemaPath:"#/\
properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(s.inputs!==void 0){
let P=s.inputs;const q=e;if(e===q)if(Array.isArray(P)){if(P.length>4096)return ne.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var n=!0;const D=P.length;for(let u=0;u<
D;u++){const y=e;j(P[u],{instancePath:t+"/inputs/"+u,parentData:P,parentDataProperty:u,rootData:v})||(r=r===null?j.errors:r.concat(j.errors),
e=r.length);var n=y===e;if(!n)break}}}else return ne.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var m=q===e}else var m=!0;if(m){if(s.outputs!==void 0){let P=s.outputs;const q=e;if(e===q)
if(Array.isArray(P)){if(P.length>4096)return ne.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var g=!0;const D=P.length;for(let u=0;u<D;u++){const y=e;j(P[u],
{instancePath:t+"/outputs/"+u,parentData:P,parentDataProperty:u,rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var g=y===
e;if(!g)break}}}else return ne.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=q===e}else var m=!0;if(m){if(s.attributes!==void 0){let P=s.attributes;const q=e;if(e===q)if(P&&typeof P==
"object"&&!Array.isArray(P))for(const D in P){const u=e;Ue(P[D],{instancePath:t+"/attributes/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,
parentDataProperty:D,rootData:v})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var f=u===e;if(!f)break}else return ne.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=q===e}else
var m=!0;if(m)if(s.layer!==void 0){let P=s.layer;const q=e;if(e===q)if(typeof P=="string"){if(z(P)>65536)return ne.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return ne.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var m=q===e}else var m=!0}}}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ne.errors=r,e===0}function H(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return H.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const D=e;for(const u in s)
if(!(u==="name"||u==="values"||u==="inputs"||u==="instructions"||u==="outputs")){return H.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(D===e){if(s.
name!==void 0){let u=s.name;const y=e;if(e===y)if(typeof u=="string"){if(z(u)>1024)return H.errors=[{instancePath:t+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(u)<1)return H.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return H.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=y===e}else var m=!0;if(m){if(s.values!==void 0){let u=s.values;const y=e;if(e===y)if(Array.isArray(u)){if(u.length>
1e6)return H.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must\
 NOT have more than 1000000 items"}],!1;{var n=!0;const o=u.length;for(let c=0;c<o;c++){const p=e;Oe(u[c],{instancePath:t+"/values/"+c,parentData:u,
parentDataProperty:c,rootData:v})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var n=p===e;if(!n)break}}}else return H.errors=[{instancePath:t+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===e}else var m=!0;
if(m){if(s.inputs!==void 0){let u=s.inputs;const y=e;if(e===y)if(Array.isArray(u)){var g=!0;const o=u.length;for(let c=0;c<o;c++){let p=u[c];
const d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.name===void 0&&(l="name")||p.role===void 0&&(l="role")||p.value===
void 0&&(l="value"))return H.errors=[{instancePath:t+"/inputs/"+c,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const A=e;for(const b in p)if(!(b==="name"||b==="role"||b==="value")){
return H.errors=[{instancePath:t+"/inputs/"+c,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(A===e){if(p.name!==void 0){let b=p.name;const E=e;if(e===E)
if(typeof b=="string"){if(z(b)>1024)return H.errors=[{instancePath:t+"/inputs/"+c+"/name",schemaPath:"#/properties/inputs/items/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(b)<1)return H.errors=[{instancePath:t+
"/inputs/"+c+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:t+"/inputs/"+c+"/name",schemaPath:"#/properties/inputs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=E===e}else var f=!0;if(f){if(p.role!==void 0){let b=p.
role;const E=e;if(!(b==="parameter"||b==="buffer"||b==="feature"||b==="label"||b==="scalar"))return H.errors=[{instancePath:t+"/inputs/"+c+"\
/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:Ye.properties.inputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var f=E===e}else var f=!0;if(f)if(p.value!==void 0){const b=e;j(p.value,
{instancePath:t+"/inputs/"+c+"/value",parentData:p,parentDataProperty:"value",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);
var f=b===e}else var f=!0}}}}else return H.errors=[{instancePath:t+"/inputs/"+c,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var g=d===e;if(!g)break}}else return H.errors=[{instancePath:t+"/inputs",schemaPath:"#/properti\
es/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===e}else var m=!0;if(m){if(s.instructions!==void 0){
let u=s.instructions;const y=e;if(e===y)if(Array.isArray(u)){if(u.length>1e6)return H.errors=[{instancePath:t+"/instructions",schemaPath:"#/\
properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var h=!0;const o=u.
length;for(let c=0;c<o;c++){const p=e;ne(u[c],{instancePath:t+"/instructions/"+c,parentData:u,parentDataProperty:c,rootData:v})||(r=r===null?
ne.errors:r.concat(ne.errors),e=r.length);var h=p===e;if(!h)break}}}else return H.errors=[{instancePath:t+"/instructions",schemaPath:"#/prop\
erties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===e}else var m=!0;if(m)if(s.outputs!==void 0){
let u=s.outputs;const y=e;if(e===y)if(Array.isArray(u)){var I=!0;const o=u.length;for(let c=0;c<o;c++){let p=u[c];const d=e;if(e===d)if(p&&typeof p==
"object"&&!Array.isArray(p)){let l;if(p.name===void 0&&(l="name")||p.role===void 0&&(l="role")||p.value===void 0&&(l="value"))return H.errors=
[{instancePath:t+"/outputs/"+c,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:l},message:"must \
have required property '"+l+"'"}],!1;{const A=e;for(const b in p)if(!(b==="name"||b==="role"||b==="value"||b==="rows")){return H.errors=[{instancePath:t+
"/outputs/"+c,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"\
must NOT have additional properties"}],!1;break}if(A===e){if(p.name!==void 0){let b=p.name;const E=e;if(e===E)if(typeof b=="string"){if(z(b)>
1024)return H.errors=[{instancePath:t+"/outputs/"+c+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(b)<1)return H.errors=[{instancePath:t+"/outputs/"+c+"/\
name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return H.errors=[{instancePath:t+"/outputs/"+c+"/name",schemaPath:"#/properties/outputs/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var P=E===e}else var P=!0;if(P){if(p.role!==void 0){let b=p.role;const E=e;
if(!(b==="gradient"||b==="buffer"||b==="loss_sum"||b==="weight_sum"||b==="metric"||b==="output"))return H.errors=[{instancePath:t+"/outputs/"+
c+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:Ye.properties.outputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var P=E===e}else var P=!0;if(P){if(p.value!==void 0){const b=e;j(p.value,
{instancePath:t+"/outputs/"+c+"/value",parentData:p,parentDataProperty:"value",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);
var P=b===e}else var P=!0;if(P)if(p.rows!==void 0){let b=p.rows;const E=e;if(e===E)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.part===
void 0&&(M="part")||b.term===void 0&&(M="term"))return H.errors=[{instancePath:t+"/outputs/"+c+"/rows",schemaPath:"#/properties/outputs/item\
s/properties/rows/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const $=e;for(const G in b)
if(!(G==="part"||G==="term")){return H.errors=[{instancePath:t+"/outputs/"+c+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}
if($===e){if(b.part!==void 0){let G=b.part;const W=e;if(!(G==="values"||G==="indices"))return H.errors=[{instancePath:t+"/outputs/"+c+"/rows\
/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",keyword:"enum",params:{allowedValues:Ye.properties.outputs.
items.properties.rows.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var q=W===e}else var q=!0;if(q)if(b.term!==
void 0){const G=e;j(b.term,{instancePath:t+"/outputs/"+c+"/rows/term",parentData:b,parentDataProperty:"term",rootData:v})||(r=r===null?j.errors:
r.concat(j.errors),e=r.length);var q=G===e}else var q=!0}}}else return H.errors=[{instancePath:t+"/outputs/"+c+"/rows",schemaPath:"#/propert\
ies/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var P=E===e}else var P=!0}}}}}else
return H.errors=[{instancePath:t+"/outputs/"+c,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var I=d===e;if(!I)break}}else return H.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var m=y===e}else var m=!0}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=r,e===0}const ur={type:"object",properties:{evaluation:{
type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},required:["trigger","delay"],additionalProperties:!1},
logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"boolean"}},required:["trigger","firstStep"],additionalProperties:!1},
saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},
required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","b\
est","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"object",properties:{kind:{enum:["linear","cosine","cosine_with_restarts",
"polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"\
#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,
maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:["kind","warmup"],additionalProperties:!1}},required:["evaluation",
"logging","saving","learningRate"],additionalProperties:!1},dr={oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"o\
bject",properties:{kind:{enum:["epochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};
function be(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===
f)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const D={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};r===null?r=[D]:r.push(D),e++}else{const D=e;for(const u in s)
if(u!=="kind"){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(D===e&&s.kind!==void 0&&s.kind!=="never"){const u={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===
null?r=[u]:r.push(u),e++}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[w]:r.push(w),e++}var P=f===e;P&&(n=!0,g=0);const h=e;if(e===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")||s.every===void 0&&(w="every")){const D={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[D]:r.push(D),e++}else{const D=e;for(const u in s)if(!(u==="kind"||u==="every")){const y={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT ha\
ve additional properties"};r===null?r=[y]:r.push(y),e++;break}if(D===e){if(s.kind!==void 0){const u=e;if(s.kind!=="steps"){const y={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===
null?r=[y]:r.push(y),e++}var I=u===e}else var I=!0;if(I)if(s.every!==void 0){const u=e;V(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"\
every",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var I=u===e}else var I=!0}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var P=h===e;if(P&&n)n=!1,g=[g,1];else{
P&&(n=!0,g=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.every===void 0&&(u="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:u},message:"must have required pro\
perty '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(!(_==="kind"||_==="every")){const o={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[o]:r.push(o),e++;break}if(y===e){if(s.kind!==void 0){let _=s.kind;const o=e;if(!(_==="epochs"||_==="seconds")){const c={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:dr.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[c]:r.push(c),e++}var q=o===e}else var q=!0;if(q)if(s.every!==void 0){let _=s.every;const o=e;
if(e===o)if(typeof _=="number"&&isFinite(_)){if(_<=0||isNaN(_)){const p={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[p]:r.push(p),e++}}else{const p={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[p]:r.push(p),e++}var q=o===e}else var q=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[u]:r.push(u),e++}var P=w===e;P&&n?(n=!1,g=[g,2]):P&&(n=!0,g=2)}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===
null?r=[w]:r.push(w),e++,be.errors=r,!1}return be.errors=r,e===0}function te(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return te.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const _=e;for(const o in s)if(!(o===
"evaluation"||o==="logging"||o==="saving"||o==="learningRate")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.evaluation!==void 0){
let o=s.evaluation;const c=e;if(e===c)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.trigger===void 0&&(p="trigger")||o.delay===void 0&&
(p="delay"))return te.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const d=e;for(const O in o)if(!(O==="trigger"||O==="delay")){return te.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(o.trigger!==void 0){const O=e;be(o.trigger,{instancePath:t+"/evaluation/trigger",
parentData:o,parentDataProperty:"trigger",rootData:v})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var m=O===e}else var m=!0;if(m)
if(o.delay!==void 0){let O=o.delay;const l=e;if(e===l)if(typeof O=="number"&&isFinite(O)){if(O<0||isNaN(O))return te.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return te.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var m=l===e}else var m=!0}}}else return te.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=c===e}else var n=!0;if(n){
if(s.logging!==void 0){let o=s.logging;const c=e;if(e===c)if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.trigger===void 0&&(d="trig\
ger")||o.firstStep===void 0&&(d="firstStep"))return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const O=e;for(const l in o)if(!(l==="trigger"||l===
"firstStep")){return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(O===e){if(o.trigger!==void 0){const l=e;be(o.
trigger,{instancePath:t+"/logging/trigger",parentData:o,parentDataProperty:"trigger",rootData:v})||(r=r===null?be.errors:r.concat(be.errors),
e=r.length);var g=l===e}else var g=!0;if(g)if(o.firstStep!==void 0){const l=e;if(typeof o.firstStep!="boolean")return te.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var g=l===e}else var g=!0}}}else return te.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var n=c===e}else var n=!0;if(n){if(s.saving!==void 0){let o=s.saving;const c=e;if(e===
c)if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.trigger===void 0&&(d="trigger")||o.keep===void 0&&(d="keep")||o.best===void 0&&(d=
"best")||o.loadBestAtEnd===void 0&&(d="loadBestAtEnd"))return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const O=e;for(const l in o)if(!(l==="trigg\
er"||l==="keep"||l==="best"||l==="loadBestAtEnd")){return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(O===e){if(o.
trigger!==void 0){const l=e;be(o.trigger,{instancePath:t+"/saving/trigger",parentData:o,parentDataProperty:"trigger",rootData:v})||(r=r===null?
be.errors:r.concat(be.errors),e=r.length);var f=l===e}else var f=!0;if(f){if(o.keep!==void 0){let l=o.keep;const A=e,b=e;let E=!1;const B=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const $={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[$]:r.push($),e++}if(e===B&&typeof l=="numbe\
r"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){const $={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[$]:r.push(
$),e++}else if(l<-9007199254740991||isNaN(l)){const $={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[$]:r.push($),
e++}}var h=B===e;if(E=E||h,!E){const $=e;if(l!==null){const W={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[W]:r.push(W),e++}var h=$===e;E=E||h}if(E)e=b,r!==null&&
(b?r.length=b:r=null);else{const $={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[$]:r.push($),e++,te.errors=r,!1}var f=A===e}else var f=!0;if(f){if(o.best!==void 0){
let l=o.best;const A=e,b=e;let E=!1;const B=e;if(e===B)if(l&&typeof l=="object"&&!Array.isArray(l)){let $;if(l.metric===void 0&&($="metric")||
l.greaterIsBetter===void 0&&($="greaterIsBetter")){const G={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};r===null?r=[G]:r.push(G),e++}else{
const G=e;for(const W in l)if(!(W==="metric"||W==="greaterIsBetter")){const se={instancePath:t+"/saving/best",schemaPath:"#/properties/savin\
g/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have addition\
al properties"};r===null?r=[se]:r.push(se),e++;break}if(G===e){if(l.metric!==void 0){let W=l.metric;const se=e;if(e===se)if(typeof W=="strin\
g"){if(z(W)>1024){const J={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/ma\
xLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[J]:r.push(J),e++}else if(z(W)<
1){const J={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[J]:r.push(J),e++}}else{const J={instancePath:t+"/sa\
ving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[J]:r.push(J),e++}var I=se===e}else var I=!0;if(I)if(l.greaterIsBetter!==void 0){const W=e;if(typeof l.greaterIsBetter!=
"boolean"){const J={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[J]:r.push(J),e++}var I=W===e}else var I=!0}}}else{
const $={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[$]:r.push($),e++}var P=B===e;if(E=E||P,!E){const $=e;if(l!==null){const W={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[W]:r.push(W),e++}var P=$===
e;E=E||P}if(E)e=b,r!==null&&(b?r.length=b:r=null);else{const $={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[$]:r.push($),e++,te.errors=r,!1}var f=A===e}else
var f=!0;if(f)if(o.loadBestAtEnd!==void 0){const l=e;if(typeof o.loadBestAtEnd!="boolean")return te.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var f=l===e}else var f=!0}}}}}else return te.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var n=c===e}else var n=!0;if(n)if(s.learningRate!==void 0){let o=s.learningRate;const c=e;if(e===
c)if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.kind===void 0&&(d="kind")||o.warmup===void 0&&(d="warmup"))return te.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:d},message:"must have required pr\
operty '"+d+"'"}],!1;{const O=e;for(const l in o)if(!(l==="kind"||l==="warmup")){return te.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"}],!1;break}if(O===e){if(o.kind!==void 0){let l=o.kind;const A=e;if(!(l==="linear"||l==="cosine"||l==="cosine_with_restarts"||
l==="polynomial"||l==="constant"||l==="constant_with_warmup"||l==="inverse_sqrt"))return te.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:ur.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var q=A===e}else var q=!0;if(q)if(o.warmup!==void 0){let l=o.warmup;const A=e,b=e;let E=!1,
B=null;const M=e;if(e===M)if(l&&typeof l=="object"&&!Array.isArray(l)){let W;if(l.kind===void 0&&(W="kind")||l.value===void 0&&(W="value")){
const se={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:W},message:"must have required property '"+W+"'"};r===null?r=[se]:r.push(se),e++}else{const se=e;for(const J in l)if(!(J===
"kind"||J==="value")){const Z={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"};r===null?r=[Z]:r.
push(Z),e++;break}if(se===e){if(l.kind!==void 0){const J=e;if(l.kind!=="steps"){const Z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};r===null?r=[Z]:r.push(Z),e++}var w=J===e}else var w=!0;if(w)if(l.value!==void 0){const J=e;j(l.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:l,parentDataProperty:"value",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var w=J===
e}else var w=!0}}}else{const W={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[W]:r.push(W),e++}var u=M===e;u&&(E=!0,B=0);const $=e;if(e===$)if(l&&
typeof l=="object"&&!Array.isArray(l)){let W;if(l.kind===void 0&&(W="kind")||l.value===void 0&&(W="value")){const se={instancePath:t+"/learn\
ingRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:W},message:"\
must have required property '"+W+"'"};r===null?r=[se]:r.push(se),e++}else{const se=e;for(const J in l)if(!(J==="kind"||J==="value")){const Z={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"};r===null?r=[Z]:r.push(Z),e++;break}if(se===e){if(l.
kind!==void 0){const J=e;if(l.kind!=="ratio"){const Z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/prop\
erties/warmup/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[
Z]:r.push(Z),e++}var D=J===e}else var D=!0;if(D)if(l.value!==void 0){let J=l.value;const Z=e;if(e===Z)if(typeof J=="number"&&isFinite(J)){if(J>
1||isNaN(J)){const ee={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/propertie\
s/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[ee]:r.push(ee),e++}else if(J<0||isNaN(
J)){const ee={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[ee]:r.push(ee),e++}}else{const ee={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};r===null?r=[ee]:r.push(ee),e++}var D=Z===e}else var D=!0}}}else{const W={instancePath:t+"/learningRate/wa\
rmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[W]:r.push(W),e++}var u=$===e;if(u&&E?(E=!1,B=[B,1]):u&&(E=!0,B=1),E)e=b,r!==null&&(b?r.length=b:r=null);else{const W={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:B},message:"mus\
t match exactly one schema in oneOf"};return r===null?r=[W]:r.push(W),e++,te.errors=r,!1}var q=A===e}else var q=!0}}}else return te.errors=[
{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=c===e}else var n=!0}}}}}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return te.errors=r,e===0}const er={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},we={validate:je};function je(s,{
instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;const m=e;let n=!1,g=null;const f=e;if(e===f)if(s&&typeof s==
"object"&&!Array.isArray(s)){let u;if(s.op===void 0&&(u="op")||s.value===void 0&&(u="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;
for(const _ in s)if(!(_==="op"||_==="value")){const o={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[o]:r.push(o),e++;break}if(y===e){if(s.op!==void 0){
const _=e;if(s.op!=="constant"){const o={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[o]:r.push(o),e++}var h=_===e}else var h=!0;if(h)if(s.value!==void 0){let _=s.value;
const o=e;if(!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"&&typeof _!="string"&&_!==null){const p={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:er.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[p]:r.push(p),e++}var h=o===e}else var h=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var q=f===e;q&&(n=!0,g=0);const I=e;if(e===I)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.op===void 0&&(u="op")||s.name===void 0&&(u="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)
if(!(_==="op"||_==="name")){const o={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};r===null?r=[o]:r.push(o),e++;break}if(y===e){if(s.op!==void 0){const _=e;if(s.op!=="name"){const o={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[o]:r.push(o),e++}var P=_===e}else var P=!0;if(P)if(s.name!==void 0){let _=s.name;const o=e;if(e===o)if(typeof _=="string"){
if(z(_)>1024){const p={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[p]:r.push(p),e++}else if(z(_)<1){const p={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),e++}}else{
const p={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[p]:r.push(p),e++}var P=o===e}else var P=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var q=I===e;if(q&&n)n=!1,g=[g,1];else{q&&(n=!0,g=1);const u=e;if(e===u)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op")||s.operand===void 0&&(_="operand")){const o={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};r===null?r=[o]:r.push(o),e++}else{
const o=e;for(const c in s)if(!(c==="op"||c==="operand")){const p={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;break}if(o===e){if(s.
op!==void 0){let c=s.op;const p=e;if(!(c==="not"||c==="negate"||c==="is-nan"||c==="is-infinite")){const d={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:er.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[d]:r.push(d),e++}var w=p===e}else var w=!0;if(w)if(s.operand!==void 0){const c=e;we.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:v})||(r=r===null?we.validate.errors:r.concat(we.validate.errors),e=r.length);var w=c===
e}else var w=!0}}}else{const _={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[_]:r.push(_),e++}var q=u===e;if(q&&n)n=!1,g=[g,2];else{q&&(n=!0,g=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){
let c;if(s.op===void 0&&(c="op")||s.left===void 0&&(c="left")||s.right===void 0&&(c="right")){const p={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;
for(const d in s)if(!(d==="op"||d==="left"||d==="right")){const O={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?r=[O]:r.push(O),e++;break}if(p===e){if(s.
op!==void 0){let d=s.op;const O=e;if(!(d==="and"||d==="or"||d==="<"||d==="<="||d===">"||d===">="||d==="=="||d==="!="||d==="+"||d==="-"||d===
"*"||d==="/")){const l={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:er.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[l]:r.push(l),e++}var D=O===e}else var D=!0;if(D){if(s.left!==void 0){
const d=e;we.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:v})||(r=r===null?we.validate.errors:r.concat(
we.validate.errors),e=r.length);var D=d===e}else var D=!0;if(D)if(s.right!==void 0){const d=e;we.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:v})||(r=r===null?we.validate.errors:r.concat(we.validate.errors),e=r.length);var D=d===e}else var D=!0}}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),
e++}var q=_===e;q&&n?(n=!1,g=[g,3]):q&&(n=!0,g=3)}}if(n)e=m,r!==null&&(m?r.length=m:r=null);else{const u={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return r===null?r=[u]:r.push(u),e++,je.errors=r,
!1}return je.errors=r,e===0}function _e(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if(s.name===void 0&&(g="name")||s.options===void 0&&(g="options"))return _e.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const f=e;for(const h in s)if(!(h==="name"||
h==="options"||h==="measured")){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(f===e){if(s.name!==void 0){let h=s.name;const I=e;if(e===I)
if(typeof h=="string"){if(z(h)>1024)return _e.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(h)<1)return _e.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _e.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=I===e}else var m=!0;if(m){
if(s.options!==void 0){const h=e;Pe(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:v})||(r=r===null?
Pe.errors:r.concat(Pe.errors),e=r.length);var m=h===e}else var m=!0;if(m)if(s.measured!==void 0){let h=s.measured;const I=e;if(e===I)if(h&&typeof h==
"object"&&!Array.isArray(h))for(const q in h){const w=e;je(h[q],{instancePath:t+"/measured/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:q,rootData:v})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var n=w===e;if(!n)break}else return _e.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=I===e}else var m=!0}}}}else
return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=r,
e===0}function he(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let f;if(s.event===void 0&&(f="event")||s.condition===void 0&&(f="condition")||s.actions===void 0&&(f="actions"))return he.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],
!1;{const h=e;for(const I in s)if(!(I==="event"||I==="condition"||I==="actions")){return he.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(h===e){
if(s.event!==void 0){let I=s.event;const P=e;if(e===P)if(typeof I=="string"){if(z(I)>1024)return he.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(I)<1)return he.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return he.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var m=P===e}else var m=!0;if(m){if(s.condition!==void 0){let I=s.condition;const P=e,q=e;let w=!1;const D=e;
je(I,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:v})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);
var n=D===e;if(w=w||n,!w){const y=e;if(I!==null){const o={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[o]:r.push(o),e++}var n=y===e;w=w||n}if(w)e=q,r!==null&&(q?r.length=q:r=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return r===null?r=[y]:r.push(y),e++,he.errors=r,!1}var m=P===e}else var m=!0;if(m)if(s.actions!==void 0){let I=s.actions;const P=e;if(e===
P)if(Array.isArray(I)){var g=!0;const w=I.length;for(let D=0;D<w;D++){const u=e;_e(I[D],{instancePath:t+"/actions/"+D,parentData:I,parentDataProperty:D,
rootData:v})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var g=u===e;if(!g)break}}else return he.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=P===e}else var m=!0}}}}else
return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=r,
e===0}function Le(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return Le.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Le.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const g=s.length;if(g>0){const f=e;V(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:v})||
(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e}if(m){if(g>1){const f=e;V(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e}if(m&&g>2){const f=e;V(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e}}}else return Le.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Le.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Le.errors=r,e===0}function ke(s,{
instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var m=!0;const n=s.length;
for(let g=0;g<n;g++){const f=e;Le(s[g],{instancePath:t+"/"+g,parentData:s,parentDataProperty:g,rootData:v})||(r=r===null?Le.errors:r.concat(
Le.errors),e=r.length);var m=f===e;if(!m)break}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return ke.errors=r,e===0}function $e(s,{instancePath:t="",parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.file===void 0&&(n="file")||s.start===void 0&&(n="start")||s.end===void 0&&(n="end")||s.line===void 0&&(n="line")||s.column===
void 0&&(n="column"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must h\
ave required property '"+n+"'"}],!1;{const g=e;for(const f in s)if(!(f==="file"||f==="start"||f==="end"||f==="line"||f==="column")){return $e.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT h\
ave additional properties"}],!1;break}if(g===e){if(s.file!==void 0){let f=s.file;const h=e;if(e===h)if(typeof f=="string"){if(z(f)>65536)return $e.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return $e.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=h===e}else var m=!0;if(m){if(s.start!==void 0){const f=e;j(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var m=f===e}else var m=!0;if(m){if(s.end!==void 0){
const f=e;j(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);
var m=f===e}else var m=!0;if(m){if(s.line!==void 0){const f=e;V(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:v})||
(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e}else var m=!0;if(m)if(s.column!==void 0){const f=e;V(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=f===e}else var m=!0}}}}}}else
return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=r,
e===0}const Ge=Object.prototype.hasOwnProperty,cr=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function k(s,{instancePath:t="",
parentData:K,parentDataProperty:X,rootData:v=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let Te;if(s.format_version===
void 0&&(Te="format_version")||s.hash===void 0&&(Te="hash")||s.spec===void 0&&(Te="spec")||s.environment===void 0&&(Te="environment")||s.source_map===
void 0&&(Te="source_map"))return k.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:Te},message:"m\
ust have required property '"+Te+"'"}],!1;{const ir=e;for(const L in s)if(!(L==="format_version"||L==="hash"||L==="spec"||L==="environment"||
L==="source_map")){return k.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},
message:"must NOT have additional properties"}],!1;break}if(ir===e){if(s.format_version!==void 0){const L=e;if(s.format_version!==1)return k.
errors=[{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant"}],!1;var m=L===e}else var m=!0;if(m){if(s.hash!==void 0){const L=e;ie(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:v})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var m=L===e}else var m=!0;if(m){if(s.spec!==void 0){let L=s.spec;const xe=e;
if(e===xe)if(L&&typeof L=="object"&&!Array.isArray(L)){let re;if(L.name===void 0&&(re="name")||L.arguments===void 0&&(re="arguments")||L.data===
void 0&&(re="data")||L.model===void 0&&(re="model")||L.loss===void 0&&(re="loss")||L.metrics===void 0&&(re="metrics")||L.programs===void 0&&
(re="programs")||L.optimizer===void 0&&(re="optimizer")||L.training===void 0&&(re="training")||L.callbacks===void 0&&(re="callbacks")||L.event_rules===
void 0&&(re="event_rules")||L.forecast===void 0&&(re="forecast")||L.outputs===void 0&&(re="outputs"))return k.errors=[{instancePath:t+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{
const Fe=e;for(const i in L)if(!Ge.call(Ie.properties.spec.properties,i)){return k.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(Fe===e){if(L.name!==void 0){let i=L.name;const F=e;if(e===F)if(typeof i=="string"){if(z(i)>1024)return k.errors=[{instancePath:t+"/spec/n\
ame",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(z(i)<1)return k.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/name",schemaPath:"\
#/properties/spec/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=F===e}else var n=!0;if(n){
if(L.arguments!==void 0){let i=L.arguments;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i))for(const N in i){const Q=e;ze(i[N],
{instancePath:t+"/spec/arguments/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:N,rootData:v})||(r=r===null?ze.errors:
r.concat(ze.errors),e=r.length);var g=Q===e;if(!g)break}else return k.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spe\
c/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=F===e}else var n=!0;if(n){if(L.data!==
void 0){let i=L.data;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if(i.sources===void 0&&(N="sources")||i.train===void 0&&
(N="train")||i.eval===void 0&&(N="eval")||i.test===void 0&&(N="test")||i.inputs===void 0&&(N="inputs")||i.labels===void 0&&(N="labels"))return k.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:N},message:"\
must have required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!(a==="sources"||a==="train"||a==="eval"||a==="test"||a==="inputs"||
a==="labels"||a==="length_column")){return k.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.
sources!==void 0){let a=i.sources;const R=e;if(e===R)if(a&&typeof a=="object"&&!Array.isArray(a))for(const me in a){const S=e;Me(a[me],{instancePath:t+
"/spec/data/sources/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:me,rootData:v})||(r=r===null?Me.errors:r.concat(
Me.errors),e=r.length);var f=S===e;if(!f)break}else return k.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/prop\
erties/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=R===e}else var h=!0;if(h){if(i.
train!==void 0){let a=i.train;const R=e;if(e===R)if(typeof a=="string"){if(z(a)>1024)return k.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(z(a)<1)return k.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var h=R===e}else var h=!0;if(h){if(i.eval!==void 0){let a=i.eval;const R=e;if(e===R)if(Array.isArray(a)){var I=!0;const S=a.
length;for(let T=0;T<S;T++){let x=a[T];const U=e;if(e===U)if(typeof x=="string"){if(z(x)>1024)return k.errors=[{instancePath:t+"/spec/data/e\
val/"+T,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(z(x)<1)return k.errors=[{instancePath:t+"/spec/data/eval/"+T,schemaPath:"#/properties/spec/prop\
erties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.
errors=[{instancePath:t+"/spec/data/eval/"+T,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var I=U===e;if(!I)break}}else return k.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/\
properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;
if(h){if(i.test!==void 0){let a=i.test;const R=e,me=e;let S=!1;const T=e;if(e===T)if(typeof a=="string"){if(z(a)>1024){const U={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[U]:r.push(U),e++}else if(z(a)<1){const U={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[U]:r.push(U),e++}}else{const U={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/pr\
operties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[U]:r.push(U),e++}var P=T===e;if(S=S||
P,!S){const U=e;if(a!==null){const Y={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/1\
/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[Y]:r.push(Y),e++}var P=U===e;S=S||P}if(S)e=me,r!==null&&(me?r.
length=me:r=null);else{const U={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[U]:r.push(U),e++,k.errors=r,!1}var h=R===e}else var h=!0;if(h){if(i.
inputs!==void 0){let a=i.inputs;const R=e;if(e===R)if(Array.isArray(a)){var q=!0;const S=a.length;for(let T=0;T<S;T++){const x=e;ue(a[T],{instancePath:t+
"/spec/data/inputs/"+T,parentData:a,parentDataProperty:T,rootData:v})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var q=x===e;if(!q)
break}}else return k.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(i.labels!==void 0){let a=i.labels;const R=e;if(e===
R)if(Array.isArray(a)){var w=!0;const S=a.length;for(let T=0;T<S;T++){const x=e;ue(a[T],{instancePath:t+"/spec/data/labels/"+T,parentData:a,
parentDataProperty:T,rootData:v})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var w=x===e;if(!w)break}}else return k.errors=[{instancePath:t+
"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var h=R===e}else var h=!0;if(h)if(i.length_column!==void 0){let a=i.length_column;const R=e;if(e===R)if(typeof a=="string"){
if(z(a)>1024)return k.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_col\
umn/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(a)<1)return k.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properti\
es/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=R===e}else var h=!0}}}}}}}}else
return k.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var n=F===e}else var n=!0;if(n){if(L.model!==void 0){let i=L.model;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.
isArray(i)){let N;if(i.parameters===void 0&&(N="parameters")||i.buffers===void 0&&(N="buffers")||i.layers===void 0&&(N="layers")||i.initial_weights===
void 0&&(N="initial_weights"))return k.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!(a==="parameters"||a===
"buffers"||a==="layers"||a==="initial_weights")){return k.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/mod\
el/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}
if(Q===e){if(i.parameters!==void 0){let a=i.parameters;const R=e;if(e===R)if(Array.isArray(a)){var D=!0;const me=a.length;for(let S=0;S<me;S++){
const T=e;fe(a[S],{instancePath:t+"/spec/model/parameters/"+S,parentData:a,parentDataProperty:S,rootData:v})||(r=r===null?fe.errors:r.concat(
fe.errors),e=r.length);var D=T===e;if(!D)break}}else return k.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec\
/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=R===e}else var u=!0;if(u){
if(i.buffers!==void 0){let a=i.buffers;const R=e;if(e===R)if(Array.isArray(a)){var y=!0;const S=a.length;for(let T=0;T<S;T++){const x=e;ye(a[T],
{instancePath:t+"/spec/model/buffers/"+T,parentData:a,parentDataProperty:T,rootData:v})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);
var y=x===e;if(!y)break}}else return k.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properti\
es/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=R===e}else var u=!0;if(u){if(i.layers!==void 0){let a=i.
layers;const R=e;if(e===R)if(Array.isArray(a)){var _=!0;const S=a.length;for(let T=0;T<S;T++){let x=a[T];const U=e;if(e===U)if(x&&typeof x==
"object"&&!Array.isArray(x)){let Y;if(x.path===void 0&&(Y="path")||x.layer===void 0&&(Y="layer")||x.output===void 0&&(Y="output")||x.parameters===
void 0&&(Y="parameters"))return k.errors=[{instancePath:t+"/spec/model/layers/"+T,schemaPath:"#/properties/spec/properties/model/properties/\
layers/items/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const ve=e;for(const C in x)
if(!(C==="path"||C==="layer"||C==="output"||C==="parameters")){return k.errors=[{instancePath:t+"/spec/model/layers/"+T,schemaPath:"#/proper\
ties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"\
must NOT have additional properties"}],!1;break}if(ve===e){if(x.path!==void 0){let C=x.path;const pe=e;if(e===pe)if(typeof C=="string"){if(z(
C)>65536)return k.errors=[{instancePath:t+"/spec/model/layers/"+T+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return k.
errors=[{instancePath:t+"/spec/model/layers/"+T+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=pe===e}else var o=!0;if(o){if(x.layer!==void 0){let C=x.layer;
const pe=e;if(e===pe)if(typeof C=="string"){if(z(C)>1024)return k.errors=[{instancePath:t+"/spec/model/layers/"+T+"/layer",schemaPath:"#/pro\
perties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"}],!1;if(z(C)<1)return k.errors=[{instancePath:t+"/spec/model/layers/"+T+"/layer",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/model/layers/"+T+"/layer",schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=pe===e}else var o=!0;
if(o){if(x.output!==void 0){let C=x.output;const pe=e;if(e===pe)if(Array.isArray(C)){if(C.length>16)return k.errors=[{instancePath:t+"/spec/\
model/layers/"+T+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var c=!0;const Xe=C.length;for(let de=0;de<Xe;de++){const Se=e;De(C[de],
{instancePath:t+"/spec/model/layers/"+T+"/output/"+de,parentData:C,parentDataProperty:de,rootData:v})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var c=Se===e;if(!c)break}}}else return k.errors=[{instancePath:t+"/spec/model/layers/"+T+"/output",schemaPath:"#/properties/spec\
/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=pe===
e}else var o=!0;if(o)if(x.parameters!==void 0){const C=e;j(x.parameters,{instancePath:t+"/spec/model/layers/"+T+"/parameters",parentData:x,parentDataProperty:"\
parameters",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var o=C===e}else var o=!0}}}}}else return k.errors=[{instancePath:t+
"/spec/model/layers/"+T,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var _=U===e;if(!_)break}}else return k.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prope\
rties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=R===e}else var u=!0;if(u)if(i.initial_weights!==
void 0){let a=i.initial_weights;const R=e,me=e;let S=!1;const T=e;if(e===T)if(a&&typeof a=="object"&&!Array.isArray(a)){let U;if(a.path===void 0&&
(U="path")||a.sha256===void 0&&(U="sha256")){const Je={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties\
/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+
"'"};r===null?r=[Je]:r.push(Je),e++}else{const Je=e;for(const Y in a)if(!(Y==="path"||Y==="sha256")){const ve={instancePath:t+"/spec/model/i\
nitial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:Y},message:"must NOT have additional properties"};r===null?r=[ve]:r.push(ve),e++;break}if(Je===e){if(a.
path!==void 0){let Y=a.path;const ve=e;if(e===ve)if(typeof Y=="string"){if(z(Y)>4096){const C={instancePath:t+"/spec/model/initial_weights/p\
ath",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[C]:r.push(C),e++}else if(z(Y)<1){const C={instancePath:t+"/spec/m\
odel/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[C]:r.push(C),e++}}else{const C={instancePath:t+"/sp\
ec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[C]:r.push(C),e++}var p=ve===e}else var p=!0;if(p)if(a.sha256!==void 0){const Y=e;
ie(a.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:a,parentDataProperty:"sha256",rootData:v})||(r=r===null?ie.errors:
r.concat(ie.errors),e=r.length);var p=Y===e}else var p=!0}}}else{const U={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/propert\
ies/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[U]:r.push(U),e++}var d=T===e;if(S=S||d,!S){const U=e;if(a!==null){const Y={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/pro\
perties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?
r=[Y]:r.push(Y),e++}var d=U===e;S=S||d}if(S)e=me,r!==null&&(me?r.length=me:r=null);else{const U={instancePath:t+"/spec/model/initial_weights",
schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return r===null?r=[U]:r.push(U),e++,k.errors=r,!1}var u=R===e}else var u=!0}}}}}else return k.errors=[{instancePath:t+"/spec/model",schemaPath:"\
#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=F===e}else var n=!0;if(n){
if(L.loss!==void 0){const i=e;oe(L.loss,{instancePath:t+"/spec/loss",parentData:L,parentDataProperty:"loss",rootData:v})||(r=r===null?oe.errors:
r.concat(oe.errors),e=r.length);var n=i===e}else var n=!0;if(n){if(L.metrics!==void 0){let i=L.metrics;const F=e;if(e===F)if(Array.isArray(i)){
var O=!0;const N=i.length;for(let Q=0;Q<N;Q++){const a=e;oe(i[Q],{instancePath:t+"/spec/metrics/"+Q,parentData:i,parentDataProperty:Q,rootData:v})||
(r=r===null?oe.errors:r.concat(oe.errors),e=r.length);var O=a===e;if(!O)break}}else return k.errors=[{instancePath:t+"/spec/metrics",schemaPath:"\
#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=F===e}else var n=!0;if(n){
if(L.programs!==void 0){let i=L.programs;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if(i.step===void 0&&(N="step")||
i.evaluate===void 0&&(N="evaluate"))return k.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/requ\
ired",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!(a===
"step"||a==="evaluate")){return k.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.
step!==void 0){const a=e;H(i.step,{instancePath:t+"/spec/programs/step",parentData:i,parentDataProperty:"step",rootData:v})||(r=r===null?H.errors:
r.concat(H.errors),e=r.length);var l=a===e}else var l=!0;if(l)if(i.evaluate!==void 0){const a=e;H(i.evaluate,{instancePath:t+"/spec/programs\
/evaluate",parentData:i,parentDataProperty:"evaluate",rootData:v})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var l=a===e}else var l=!0}}}else
return k.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var n=F===e}else var n=!0;if(n){if(L.optimizer!==void 0){let i=L.optimizer;const F=e;if(e===F)if(i&&typeof i==
"object"&&!Array.isArray(i)){let N;if(i.kind===void 0&&(N="kind")||i.learning_rate===void 0&&(N="learning_rate")||i.betas===void 0&&(N="beta\
s")||i.epsilon===void 0&&(N="epsilon")||i.max_grad_norm===void 0&&(N="max_grad_norm")||i.groups===void 0&&(N="groups")||i.options===void 0&&
(N="options"))return k.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/required",keyword:"requi\
red",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!(a==="kind"||a==="learnin\
g_rate"||a==="betas"||a==="epsilon"||a==="max_grad_norm"||a==="groups"||a==="options")){return k.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"\
#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT \
have additional properties"}],!1;break}if(Q===e){if(i.kind!==void 0){let a=i.kind;const R=e;if(!(a==="adamw_torch"||a==="adamw_hf"||a==="sgd"||
a==="adagrad"||a==="adafactor"||a==="adamw_anyprecision"))return k.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"#/properties/s\
pec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Ie.properties.spec.properties.optimizer.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var A=R===e}else var A=!0;if(A){if(i.learning_rate!==void 0){let a=i.learning_rate;
const R=e;if(e===R)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return k.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return k.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=R===e}else var A=!0;if(A){if(i.betas!==void 0){
let a=i.betas;const R=e;if(e===R)if(Array.isArray(a)){if(a.length>2)return k.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(a.length<2)return k.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(a.length<=2){const T=a.length;if(T>0){let x=a[0];
const U=e;if(e===U)if(typeof x=="number"&&isFinite(x)){if(x<0||isNaN(x))return k.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(x>=1||isNaN(x))return k.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return k.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var b=U===e}if(b&&T>1){let x=a[1];const U=e;if(e===U)if(typeof x=="number"&&isFinite(
x)){if(x<0||isNaN(x))return k.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(x>=1||isNaN(x))return k.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return k.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var b=U===e}}else return k.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return k.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var A=R===e}else var A=!0;if(A){if(i.epsilon!==void 0){let a=i.epsilon;const R=e;if(e===R)if(typeof a==
"number"&&isFinite(a)){if(a<0||isNaN(a))return k.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var A=R===e}else var A=!0;if(A){if(i.max_grad_norm!==void 0){let a=i.max_grad_norm;const R=e;if(e===
R)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return k.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return k.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=R===e}else var A=!0;if(A){if(i.groups!==void 0){let a=i.
groups;const R=e;if(e===R)if(Array.isArray(a)){var E=!0;const S=a.length;for(let T=0;T<S;T++){let x=a[T];const U=e;if(e===U)if(x&&typeof x==
"object"&&!Array.isArray(x)){let Y;if(x.weight_decay===void 0&&(Y="weight_decay")||x.parameters===void 0&&(Y="parameters"))return k.errors=[
{instancePath:t+"/spec/optimizer/groups/"+T,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"re\
quired",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const ve=e;for(const C in x)if(!(C==="weight_decay"||
C==="parameters")){return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T,schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properti\
es"}],!1;break}if(ve===e){if(x.weight_decay!==void 0){let C=x.weight_decay;const pe=e;if(!(typeof C=="number"&&isFinite(C)))return k.errors=
[{instancePath:t+"/spec/optimizer/groups/"+T+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/prop\
erties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=pe===e}else var B=!0;if(B)if(x.parameters!==
void 0){let C=x.parameters;const pe=e;if(e===pe)if(Array.isArray(C)){var M=!0;const Xe=C.length;for(let de=0;de<Xe;de++){let Se=C[de];const sr=e;
if(e===sr)if(typeof Se=="string"){if(z(Se)>1024)return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T+"/parameters/"+de,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(z(Se)<1)return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T+"/parameters/"+
de,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T+"/parameters\
/"+de,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=sr===e;if(!M)break}}else return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var B=pe===e}else var B=!0}}}else return k.errors=[{instancePath:t+"/spec/optimizer/groups/"+T,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=U===
e;if(!E)break}}else return k.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=R===e}else var A=!0;if(A)if(i.options!==void 0){const a=e;
Pe(i.options,{instancePath:t+"/spec/optimizer/options",parentData:i,parentDataProperty:"options",rootData:v})||(r=r===null?Pe.errors:r.concat(
Pe.errors),e=r.length);var A=a===e}else var A=!0}}}}}}}}else return k.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=F===e}else var n=!0;if(n){if(L.training!==
void 0){let i=L.training;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if(i.seed===void 0&&(N="seed")||i.data_seed===
void 0&&(N="data_seed")||i.train_rows===void 0&&(N="train_rows")||i.eval_rows===void 0&&(N="eval_rows")||i.train_batch_size===void 0&&(N="tr\
ain_batch_size")||i.eval_batch_size===void 0&&(N="eval_batch_size")||i.gradient_accumulation_steps===void 0&&(N="gradient_accumulation_steps")||
i.drop_last===void 0&&(N="drop_last")||i.batches_per_epoch===void 0&&(N="batches_per_epoch")||i.updates_per_epoch===void 0&&(N="updates_per_\
epoch")||i.total_updates===void 0&&(N="total_updates")||i.epochs===void 0&&(N="epochs")||i.num_train_epochs===void 0&&(N="num_train_epochs")||
i.schedule===void 0&&(N="schedule")||i.warmup_updates===void 0&&(N="warmup_updates")||i.logging_nan_inf_filter===void 0&&(N="logging_nan_inf\
_filter"))return k.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!Ge.call(Ie.properties.spec.properties.
training.properties,a)){return k.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.seed!==
void 0){let a=i.seed;const R=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return k.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===R&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return k.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(a<-9007199254740991||isNaN(a))return k.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var $=R===e}else var $=!0;if($){if(i.data_seed!==void 0){let a=i.data_seed;const R=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return k.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof a=="number"&&isFinite(a)){if(a>
9007199254740991||isNaN(a))return k.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<
-9007199254740991||isNaN(a))return k.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var $=R===
e}else var $=!0;if($){if(i.train_rows!==void 0){const a=e;V(i.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:i,parentDataProperty:"\
train_rows",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var $=a===e}else var $=!0;if($){if(i.eval_rows!==void 0){const a=e;
j(i.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:i,parentDataProperty:"eval_rows",rootData:v})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var $=a===e}else var $=!0;if($){if(i.train_batch_size!==void 0){const a=e;V(i.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:i,parentDataProperty:"train_batch_size",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);
var $=a===e}else var $=!0;if($){if(i.eval_batch_size!==void 0){const a=e;V(i.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:i,parentDataProperty:"eval_batch_size",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var $=a===e}else var $=!0;
if($){if(i.gradient_accumulation_steps!==void 0){const a=e;V(i.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:i,parentDataProperty:"gradient_accumulation_steps",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);
var $=a===e}else var $=!0;if($){if(i.drop_last!==void 0){const a=e;if(typeof i.drop_last!="boolean")return k.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var $=a===e}else var $=!0;if($){if(i.batches_per_epoch!==void 0){const a=e;V(i.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:i,parentDataProperty:"batches_per_epoch",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.
length);var $=a===e}else var $=!0;if($){if(i.updates_per_epoch!==void 0){const a=e;V(i.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:i,parentDataProperty:"updates_per_epoch",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var $=a===
e}else var $=!0;if($){if(i.total_updates!==void 0){const a=e;V(i.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:i,parentDataProperty:"\
total_updates",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var $=a===e}else var $=!0;if($){if(i.epochs!==void 0){const a=e;
V(i.epochs,{instancePath:t+"/spec/training/epochs",parentData:i,parentDataProperty:"epochs",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),
e=r.length);var $=a===e}else var $=!0;if($){if(i.num_train_epochs!==void 0){let a=i.num_train_epochs;const R=e;if(!(typeof a=="number"&&isFinite(
a)))return k.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=R===e}else var $=!0;if($){if(i.schedule!==void 0){const a=e;
te(i.schedule,{instancePath:t+"/spec/training/schedule",parentData:i,parentDataProperty:"schedule",rootData:v})||(r=r===null?te.errors:r.concat(
te.errors),e=r.length);var $=a===e}else var $=!0;if($){if(i.warmup_updates!==void 0){const a=e;j(i.warmup_updates,{instancePath:t+"/spec/tra\
ining/warmup_updates",parentData:i,parentDataProperty:"warmup_updates",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var $=a===
e}else var $=!0;if($)if(i.logging_nan_inf_filter!==void 0){const a=e;if(typeof i.logging_nan_inf_filter!="boolean")return k.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var $=a===e}else var $=!0}}}}}}}}}}}}}}}}}else return k.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var n=F===e}else var n=!0;if(n){if(L.callbacks!==void 0){let i=L.callbacks;const F=e;if(e===F)if(Array.isArray(i)){var G=!0;const N=i.length;
for(let Q=0;Q<N;Q++){const a=e;oe(i[Q],{instancePath:t+"/spec/callbacks/"+Q,parentData:i,parentDataProperty:Q,rootData:v})||(r=r===null?oe.errors:
r.concat(oe.errors),e=r.length);var G=a===e;if(!G)break}}else return k.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/sp\
ec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=F===e}else var n=!0;if(n){if(L.event_rules!==
void 0){let i=L.event_rules;const F=e;if(e===F)if(Array.isArray(i)){var W=!0;const N=i.length;for(let Q=0;Q<N;Q++){const a=e;he(i[Q],{instancePath:t+
"/spec/event_rules/"+Q,parentData:i,parentDataProperty:Q,rootData:v})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var W=a===e;if(!W)
break}}else return k.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var n=F===e}else var n=!0;if(n){if(L.callback_files!==void 0){let i=L.callback_files;const F=e;if(e===
F)if(Array.isArray(i)){var se=!0;const N=i.length;for(let Q=0;Q<N;Q++){let a=i[Q];const R=e;if(e===R)if(a&&typeof a=="object"&&!Array.isArray(
a)){let S;if(a.path===void 0&&(S="path")||a.sha256===void 0&&(S="sha256"))return k.errors=[{instancePath:t+"/spec/callback_files/"+Q,schemaPath:"\
#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{missingProperty:S},message:"must have required proper\
ty '"+S+"'"}],!1;{const T=e;for(const x in a)if(!(x==="path"||x==="sha256")){return k.errors=[{instancePath:t+"/spec/callback_files/"+Q,schemaPath:"\
#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"\
must NOT have additional properties"}],!1;break}if(T===e){if(a.path!==void 0){let x=a.path;const U=e;if(e===U)if(typeof x=="string"){if(z(x)>
65536)return k.errors=[{instancePath:t+"/spec/callback_files/"+Q+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1;if(z(x)<1)return k.errors=
[{instancePath:t+"/spec/callback_files/"+Q+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/callb\
ack_files/"+Q+"/path",schemaPath:"#/properties/spec/properties/callback_files/items/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var J=U===e}else var J=!0;if(J)if(a.sha256!==void 0){const x=e;ie(a.sha256,{instancePath:t+"/spec/callback\
_files/"+Q+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:v})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var J=x===
e}else var J=!0}}}else return k.errors=[{instancePath:t+"/spec/callback_files/"+Q,schemaPath:"#/properties/spec/properties/callback_files/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=R===e;if(!se)break}}else return k.errors=[{instancePath:t+
"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var n=F===e}else var n=!0;if(n){if(L.forecast!==void 0){let i=L.forecast;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(
i)){let N;if(i.effective_batch===void 0&&(N="effective_batch")||i.samples===void 0&&(N="samples")||i.parameters===void 0&&(N="parameters")||
i.flops_per_step===void 0&&(N="flops_per_step")||i.evaluations===void 0&&(N="evaluations")||i.logs===void 0&&(N="logs")||i.saves===void 0&&(N=
"saves")||i.unforecastable===void 0&&(N="unforecastable")||i.memory===void 0&&(N="memory")||i.checkpoint_bytes===void 0&&(N="checkpoint_byte\
s")||i.checkpoints_kept===void 0&&(N="checkpoints_kept")||i.learning_rate===void 0&&(N="learning_rate"))return k.errors=[{instancePath:t+"/s\
pec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:N},message:"must have r\
equired property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(!Ge.call(Ie.properties.spec.properties.forecast.properties,a)){return k.errors=
[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.effective_batch!==void 0){const a=e;V(i.effective_batch,
{instancePath:t+"/spec/forecast/effective_batch",parentData:i,parentDataProperty:"effective_batch",rootData:v})||(r=r===null?V.errors:r.concat(
V.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){if(i.samples!==void 0){const a=e;j(i.samples,{instancePath:t+"/spec/forecast/samples",
parentData:i,parentDataProperty:"samples",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){
if(i.parameters!==void 0){const a=e;j(i.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:i,parentDataProperty:"parameters",
rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){if(i.flops_per_step!==void 0){let a=i.flops_per_step;
const R=e;if(e===R)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return k.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"\
#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return k.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properti\
es/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=R===e}else var Z=!0;if(Z){if(i.evaluations!==
void 0){const a=e;ke(i.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:i,parentDataProperty:"evaluations",rootData:v})||
(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){if(i.logs!==void 0){const a=e;ke(i.logs,{instancePath:t+
"/spec/forecast/logs",parentData:i,parentDataProperty:"logs",rootData:v})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var Z=a===e}else
var Z=!0;if(Z){if(i.saves!==void 0){const a=e;ke(i.saves,{instancePath:t+"/spec/forecast/saves",parentData:i,parentDataProperty:"saves",rootData:v})||
(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){if(i.unforecastable!==void 0){let a=i.unforecastable;const R=e;
if(e===R)if(Array.isArray(a)){var Ve=!0;const S=a.length;for(let T=0;T<S;T++){let x=a[T];const U=e;if(!(x==="evaluations"||x==="logs"||x==="\
saves"))return k.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+T,schemaPath:"#/properties/spec/properties/forecast/properties/unf\
orecastable/items/enum",keyword:"enum",params:{allowedValues:Ie.properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var Ve=U===e;if(!Ve)break}}else return k.errors=[{instancePath:t+"/spec/forecast/unforecast\
able",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var Z=R===e}else var Z=!0;if(Z){if(i.memory!==void 0){let a=i.memory;const R=e;if(e===R)if(a&&typeof a=="object"&&!Array.isArray(
a)){let S;if(a.weights===void 0&&(S="weights")||a.gradients===void 0&&(S="gradients")||a.optimizer===void 0&&(S="optimizer")||a.activations===
void 0&&(S="activations")||a.data===void 0&&(S="data")||a.saving===void 0&&(S="saving")||a.runtime===void 0&&(S="runtime")||a.peak===void 0&&
(S="peak"))return k.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/requ\
ired",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const T=e;for(const x in a)if(!(x===
"weights"||x==="gradients"||x==="optimizer"||x==="activations"||x==="data"||x==="saving"||x==="runtime"||x==="peak")){return k.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(T===e){if(a.weights!==void 0){const x=e;j(a.weights,
{instancePath:t+"/spec/forecast/memory/weights",parentData:a,parentDataProperty:"weights",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),
e=r.length);var ee=x===e}else var ee=!0;if(ee){if(a.gradients!==void 0){const x=e;j(a.gradients,{instancePath:t+"/spec/forecast/memory/gradi\
ents",parentData:a,parentDataProperty:"gradients",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else var ee=!0;
if(ee){if(a.optimizer!==void 0){const x=e;j(a.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:a,parentDataProperty:"o\
ptimizer",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else var ee=!0;if(ee){if(a.activations!==void 0){const x=e;
j(a.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:a,parentDataProperty:"activations",rootData:v})||(r=r===null?
j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else var ee=!0;if(ee){if(a.data!==void 0){const x=e;j(a.data,{instancePath:t+"/spec/for\
ecast/memory/data",parentData:a,parentDataProperty:"data",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else
var ee=!0;if(ee){if(a.saving!==void 0){const x=e;j(a.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:a,parentDataProperty:"\
saving",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else var ee=!0;if(ee){if(a.runtime!==void 0){const x=e;
j(a.runtime,{instancePath:t+"/spec/forecast/memory/runtime",parentData:a,parentDataProperty:"runtime",rootData:v})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var ee=x===e}else var ee=!0;if(ee)if(a.peak!==void 0){const x=e;j(a.peak,{instancePath:t+"/spec/forecast/memory/peak",
parentData:a,parentDataProperty:"peak",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ee=x===e}else var ee=!0}}}}}}}}}else
return k.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Z=R===e}else var Z=!0;if(Z){if(i.checkpoint_bytes!==void 0){const a=e;j(i.checkpoint_bytes,
{instancePath:t+"/spec/forecast/checkpoint_bytes",parentData:i,parentDataProperty:"checkpoint_bytes",rootData:v})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var Z=a===e}else var Z=!0;if(Z){if(i.checkpoints_kept!==void 0){const a=e;j(i.checkpoints_kept,{instancePath:t+"/spec/\
forecast/checkpoints_kept",parentData:i,parentDataProperty:"checkpoints_kept",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);
var Z=a===e}else var Z=!0;if(Z)if(i.learning_rate!==void 0){let a=i.learning_rate;const R=e;if(e===R)if(Array.isArray(a)){var rr=!0;const S=a.
length;for(let T=0;T<S;T++){let x=a[T];const U=e;if(e===U)if(x&&typeof x=="object"&&!Array.isArray(x)){let Y;if(x.update===void 0&&(Y="updat\
e")||x.rate===void 0&&(Y="rate"))return k.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+T,schemaPath:"#/properties/spec/properties\
/forecast/properties/learning_rate/items/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"\
'"}],!1;{const ve=e;for(const C in x)if(!(C==="update"||C==="rate")){return k.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+T,schemaPath:"\
#/properties/spec/properties/forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},
message:"must NOT have additional properties"}],!1;break}if(ve===e){if(x.update!==void 0){const C=e;V(x.update,{instancePath:t+"/spec/foreca\
st/learning_rate/"+T+"/update",parentData:x,parentDataProperty:"update",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var Ce=C===
e}else var Ce=!0;if(Ce)if(x.rate!==void 0){let C=x.rate;const pe=e;if(!(typeof C=="number"&&isFinite(C)))return k.errors=[{instancePath:t+"/\
spec/forecast/learning_rate/"+T+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=pe===e}else var Ce=!0}}}else return k.errors=[{instancePath:t+
"/spec/forecast/learning_rate/"+T,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var rr=U===e;if(!rr)break}}else return k.errors=[{instancePath:t+"/spec/forecast/learning_rate",
schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var Z=R===e}else var Z=!0}}}}}}}}}}}}}else return k.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/for\
ecast/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=F===e}else var n=!0;if(n)if(L.outputs!==void 0){let i=L.
outputs;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if(i.output_dir===void 0&&(N="output_dir"))return k.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:N},message:"must have \
required property '"+N+"'"}],!1;{const Q=e;for(const a in i)if(a!=="output_dir"){return k.errors=[{instancePath:t+"/spec/outputs",schemaPath:"\
#/properties/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT ha\
ve additional properties"}],!1;break}if(Q===e&&i.output_dir!==void 0){let a=i.output_dir;if(e===e)if(typeof a=="string"){if(z(a)>4096)return k.
errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(z(a)<1)return k.errors=[{instancePath:t+"/spec/outp\
uts/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/p\
roperties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return k.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=F===
e}else var n=!0}}}}}}}}}}}}}}}else return k.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var m=xe===e}else var m=!0;if(m){if(s.environment!==void 0){let L=s.environment;const xe=e;if(e===xe)
if(L&&typeof L=="object"&&!Array.isArray(L)){let re;if(L.root===void 0&&(re="root")||L.output_dir===void 0&&(re="output_dir")||L.engine===void 0&&
(re="engine")||L.device===void 0&&(re="device")||L.threads===void 0&&(re="threads")||L.versions===void 0&&(re="versions")||L.free_disk_bytes===
void 0&&(re="free_disk_bytes")||L.total_memory_bytes===void 0&&(re="total_memory_bytes")||L.created===void 0&&(re="created"))return k.errors=
[{instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:re},message:"must \
have required property '"+re+"'"}],!1;{const Fe=e;for(const i in L)if(!Ge.call(Ie.properties.environment.properties,i)){return k.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(Fe===e){if(L.root!==void 0){let i=L.root;const F=e;if(e===F)if(typeof i=="string"){if(z(i)>
65536)return k.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return k.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=F===e}else var ae=!0;
if(ae){if(L.output_dir!==void 0){let i=L.output_dir;const F=e;if(e===F)if(typeof i=="string"){if(z(i)>65536)return k.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return k.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=F===e}else var ae=!0;if(ae){if(L.
engine!==void 0){let i=L.engine;const F=e;if(e===F)if(typeof i=="string"){if(z(i)>1024)return k.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(z(i)<1)return k.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var ae=F===e}else var ae=!0;if(ae){if(L.device!==void 0){let i=L.device;const F=e;if(e===F)if(typeof i=="string"){if(z(i)>1024)return k.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(i)<1)return k.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return k.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ae=F===e}else var ae=!0;if(ae){if(L.threads!==void 0){const i=e;V(L.threads,{instancePath:t+
"/environment/threads",parentData:L,parentDataProperty:"threads",rootData:v})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var ae=i===
e}else var ae=!0;if(ae){if(L.versions!==void 0){let i=L.versions;const F=e;if(e===F)if(i&&typeof i=="object"&&!Array.isArray(i))for(const N in i){
let Q=i[N];const a=e;if(e===a)if(typeof Q=="string"){if(z(Q)>65536)return k.errors=[{instancePath:t+"/environment/versions/"+N.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return k.errors=[{instancePath:t+"/environment/versions/"+N.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var tr=a===e;if(!tr)break}else return k.errors=[{instancePath:t+"/environment/versions",schemaPath:"#\
/properties/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=F===e}else var ae=!0;
if(ae){if(L.free_disk_bytes!==void 0){let i=L.free_disk_bytes;const F=e,Ke=e;let N=!1;const Q=e;j(i,{instancePath:t+"/environment/free_disk_\
bytes",parentData:L,parentDataProperty:"free_disk_bytes",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var He=Q===e;if(N=
N||He,!N){const R=e;if(i!==null){const S={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free\
_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[S]:r.push(S),e++}var He=R===e;N=N||He}if(N)
e=Ke,r!==null&&(Ke?r.length=Ke:r=null);else{const R={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/prop\
erties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[R]:r.push(R),e++,k.errors=
r,!1}var ae=F===e}else var ae=!0;if(ae){if(L.total_memory_bytes!==void 0){const i=e;j(L.total_memory_bytes,{instancePath:t+"/environment/tot\
al_memory_bytes",parentData:L,parentDataProperty:"total_memory_bytes",rootData:v})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var ae=i===
e}else var ae=!0;if(ae)if(L.created!==void 0){let i=L.created;const F=e;if(e===F)if(typeof i=="string"){if(!cr.test(i))return k.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return k.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ae=F===e}else var ae=!0}}}}}}}}}}else return k.errors=[{instancePath:t+"/environment",schemaPath:"#\
/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=xe===e}else var m=!0;if(m)if(s.source_map!==
void 0){let L=s.source_map;const xe=e;if(e===xe)if(L&&typeof L=="object"&&!Array.isArray(L))for(const re in L){const Fe=e;$e(L[re],{instancePath:t+
"/source_map/"+re.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:L,parentDataProperty:re,rootData:v})||(r=r===null?$e.errors:r.concat($e.
errors),e=r.length);var ar=Fe===e;if(!ar)break}else return k.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=xe===e}else var m=!0}}}}}}else return k.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=r,e===0}export{hr as default,yr as validate};
