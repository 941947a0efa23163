// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const lr=v;var mr=v;const Te={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
ay",items:{$ref:"#/$defs/application"}},event_rules:{type:"array",items:{$ref:"#/$defs/eventRule"}},forecast:{type:"object",description:"Wha\
t will happen, in numbers. Not hashed: it follows from the rest.",properties:{effective_batch:{$ref:"#/$defs/positive"},samples:{$ref:"#/$de\
fs/count"},parameters:{$ref:"#/$defs/count"},flops_per_step:{type:"number",minimum:0},evaluations:{$ref:"#/$defs/runs"},logs:{$ref:"#/$defs/\
runs"},saves:{$ref:"#/$defs/runs"},unforecastable:{type:"array",items:{enum:["evaluations","logs","saves"]}},memory:{type:"object",description:"\
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
maxItems:1e6}},required:["kind","path","delimiter","sha256","bytes","rows","columns"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"split"},of:{type:"string",minLength:1,maxLength:1024},fraction:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[
{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},rows:{$ref:"#/$defs\
/count"}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]},featureType:{oneOf:[{type:"object",properties:{
kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]}},required:[
"kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},of:{enum:["ids","mask"]},vocabulary:{$ref:"\
#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},required:["kind","of","vocabulary","maximu\
m","fixed","pad"],additionalProperties:!1}]},extents:{type:"array",items:{$ref:"#/$defs/positive"},maxItems:16},columnExpression:{oneOf:[{type:"\
object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"#/$\
defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},
required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},
right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:["negat\
e","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1}]},feature:{type:"\
object",properties:{name:{type:"string",minLength:1,maxLength:1024},type:{$ref:"#/$defs/featureType"},value:{$ref:"#/$defs/columnExpression"}},
required:["name","type","value"],additionalProperties:!1},condition:{oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["n\
umber","boolean","string","null"]}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"\
string",minLength:1,maxLength:1024}},required:["op","name"],additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is\
-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{op:{
enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["\
op","left","right"],additionalProperties:!1}]},eventRule:{type:"object",properties:{event:{type:"string",minLength:1,maxLength:1024},condition:{
anyOf:[{$ref:"#/$defs/condition"},{type:"null"}]},actions:{type:"array",items:{$ref:"#/$defs/application"}}},required:["event","condition","\
actions"],additionalProperties:!1},dtype:{enum:["float32","int32","bool"]},initializer:{oneOf:[{type:"object",properties:{kind:{const:"const\
ant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},bound:{type:"\
number",minimum:0}},required:["kind","bound"],additionalProperties:!1},{type:"object",properties:{kind:{const:"normal"},deviation:{type:"num\
ber",minimum:0},zero_row:{$ref:"#/$defs/count"}},required:["kind","deviation"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
values"},values:{type:"array",items:{type:"number"}}},required:["kind","values"],additionalProperties:!1}]},parameter:{type:"object",properties:{
name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},initializer:{$ref:"#/$defs/initializer"},decays:{type:"boolea\
n"},layer:{type:"string",maxLength:65536}},required:["name","shape","initializer","decays","layer"],additionalProperties:!1},buffer:{type:"o\
bject",properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},dtype:{$ref:"#/$defs/dtype"},initializer:{
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
{$ref:"#/$defs/positive"}],minItems:3,maxItems:3,additionalItems:!1},runs:{type:"array",items:{$ref:"#/$defs/run"}}}};const sr=new RegExp("^[0-9a-f]{64}$","u");function ce(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;
if(e===0)if(typeof s=="string"){if(!sr.test(s))return ce.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return ce.errors=r,e===0}const z=s=>[...s].length,ze={validate:Oe};function Oe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;
const u=e;let o=!1;const k=e;if(!(typeof s=="number"&&isFinite(s))){const _={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[_]:r.push(_),e++}var l=k===e;if(o=o||l,!o){const _=e;if(e===_)if(typeof s=="string"){if(z(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[w]:r.push(w),e++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[w]:r.push(w),e++}var l=_===e;if(o=o||l,!o){const w=e;if(typeof s!="boolean"){const m={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[m]:r.push(m),e++}var l=w===e;if(o=
o||l,!o){const m=e;if(s!==null){const f={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[f]:r.push(f),e++}var l=m===e;if(o=o||l,!o){const f=e;if(e===f)if(Array.isArray(s)){var b=!0;const d=s.length;for(let p=0;p<d;p++){
const y=e;ze.validate(s[p],{instancePath:t+"/"+p,parentData:s,parentDataProperty:p,rootData:g})||(r=r===null?ze.validate.errors:r.concat(ze.
validate.errors),e=r.length);var b=y===e;if(!b)break}}else{const d={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[d]:r.push(d),e++}var l=f===e;if(o=o||l,!o){const d=e;if(e===d)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const y in s){const A=e;ze.validate(s[y],{instancePath:t+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:y,
rootData:g})||(r=r===null?ze.validate.errors:r.concat(ze.validate.errors),e=r.length);var I=A===e;if(!I)break}else{const y={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var l=d===e;o=o||l}}}}}if(o)e=u,
r!==null&&(u?r.length=u:r=null);else{const _={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[_]:r.push(_),e++,Oe.errors=r,!1}return Oe.errors=r,e===0}function P(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return P.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return P.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return P.errors=r,e===0}function ye(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.file===void 0&&(o="file")||s.start===void 0&&(o="start")||s.end===void 0&&(o="end"))return ye.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l===
"file"||l==="start"||l==="end")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(k===e){if(s.file!==void 0){let l=s.file;const b=e;if(e===b)
if(typeof l=="string"){if(z(l)>65536)return ye.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ye.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0;if(u){if(s.start!==void 0){
const l=e;P(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=
r.length);var u=l===e}else var u=!0;if(u)if(s.end!==void 0){const l=e;P(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var u=l===e}else var u=!0}}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=r,e===0}function Ve(s,{instancePath:t="",parentData:H,parentDataProperty:K,
rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===
void 0&&(m="kind")){const c={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have\
 required property '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)if(f!=="kind"){const n={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
r===null?r=[n]:r.push(n),e++;break}if(c===e&&s.kind!==void 0&&s.kind!=="default"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}}}else{
const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),
e++}var _=l===e;_&&(o=!0,k=0);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.range===
void 0&&(m="range")){const c={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must hav\
e required property '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)if(!(f==="kind"||f==="range")){const n={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"};r===null?r=[n]:r.push(n),e++;break}if(c===e){if(s.kind!==void 0){const f=e;if(s.kind!=="file"){const n={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),
e++}var I=f===e}else var I=!0;if(I)if(s.range!==void 0){const f=e;ye(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:g})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var I=f===e}else var I=!0}}}else{const m={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var _=b===e;if(_&&o)o=!1,k=[k,1];else{
_&&(o=!0,k=1);const m=e;if(e===m)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.option===void 0&&(f="o\
ption")){const n={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required p\
roperty '"+f+"'"};r===null?r=[n]:r.push(n),e++}else{const n=e;for(const d in s)if(!(d==="kind"||d==="option")){const p={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};
r===null?r=[p]:r.push(p),e++;break}if(n===e){if(s.kind!==void 0){const d=e;if(s.kind!=="command-line"){const p={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[p]:r.
push(p),e++}var O=d===e}else var O=!0;if(O)if(s.option!==void 0){let d=s.option;const p=e;if(e===p)if(typeof d=="string"){if(z(d)>65536){const A={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[A]:r.push(A),e++}}else{const A={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[A]:r.push(A),e++}var O=p===e}else var O=!0}}}else{const f={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var _=m===e;if(_&&o)
o=!1,k=[k,2];else{_&&(o=!0,k=2);const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.kind===void 0&&(d="kind")||s.from===
void 0&&(d="from")||s.reason===void 0&&(d="reason")){const p={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const y in s)if(!(y==="kind"||y==="from"||y===
"reason")){const A={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}if(p===e){if(s.kind!==void 0){const y=e;if(s.kind!=="deriv\
ed"){const A={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[A]:r.push(A),e++}var w=y===e}else var w=!0;if(w){if(s.from!==void 0){let y=s.from;const A=e;if(e===A)
if(Array.isArray(y)){var N=!0;const R=y.length;for(let L=0;L<R;L++){let F=y[L];const ee=e;if(e===ee)if(typeof F=="string"){if(z(F)>65536){const x={
instancePath:t+"/from/"+L,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[x]:r.push(x),e++}}else{const x={instancePath:t+"/from/"+L,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[x]:r.push(x),e++}var N=ee===e;if(!N)break}}else{const R={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[R]:r.push(R),e++}var w=A===e}else var w=!0;if(w)if(s.reason!==void 0){let y=s.reason;const A=e;if(e===A)if(typeof y=="string"){if(z(y)>65536){
const R={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[R]:r.push(R),e++}}else{const R={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[R]:r.push(R),e++}var w=A===e}else var w=!0}}}}else{
const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),
e++}var _=f===e;_&&o?(o=!1,k=[k,3]):_&&(o=!0,k=3)}}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{const m={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:k},message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Ve.errors=r,
!1}return Ve.errors=r,e===0}function De(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let o;if(s.value===void 0&&(o="value")||s.origin===void 0&&(o="origin"))return De.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)
if(!(l==="value"||l==="origin")){return De.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(k===e){if(s.value!==void 0){const l=e;Oe(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:g})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var u=l===e}else var u=!0;
if(u)if(s.origin!==void 0){const l=e;Ve(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:g})||(r=r===null?
Ve.errors:r.concat(Ve.errors),e=r.length);var u=l===e}else var u=!0}}}else return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return De.errors=r,e===0}function Se(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.path===void 0&&(m="path")||s.delimiter===void 0&&(m="\
delimiter")||s.sha256===void 0&&(m="sha256")||s.bytes===void 0&&(m="bytes")||s.rows===void 0&&(m="rows")||s.columns===void 0&&(m="columns")){
const c={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)if(!(f==="kind"||f==="path"||f==="delimiter"||f==="sha256"||f==="bytes"||
f==="rows"||f==="columns")){const n={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(c===e){if(s.kind!==void 0){const f=e;if(s.kind!=="csv"){
const n={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be eq\
ual to constant"};r===null?r=[n]:r.push(n),e++}var b=f===e}else var b=!0;if(b){if(s.path!==void 0){let f=s.path;const n=e;if(e===n)if(typeof f==
"string"){if(z(f)>4096){const p={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[p]:r.push(p),e++}else if(z(f)<1){const p={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.
push(p),e++}}else{const p={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[p]:r.push(p),e++}var b=n===e}else var b=!0;if(b){if(s.delimiter!==void 0){let f=s.delimiter;const n=e;if(e===n)
if(typeof f=="string"){if(z(f)>1){const p={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[p]:r.push(p),e++}else if(z(f)<1){const p={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}var b=n===e}else var b=!0;if(b){if(s.sha256!==void 0){const f=e;
ce(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);
var b=f===e}else var b=!0;if(b){if(s.bytes!==void 0){const f=e;P(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var b=f===e}else var b=!0;if(b){if(s.rows!==void 0){const f=e;P(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var b=f===e}else var b=!0;if(b)
if(s.columns!==void 0){let f=s.columns;const n=e;if(e===n)if(Array.isArray(f))if(f.length>1e6){const p={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[p]:
r.push(p),e++}else{var I=!0;const p=f.length;for(let y=0;y<p;y++){let A=f[y];const h=e;if(e===h)if(typeof A=="string"){if(z(A)>65536){const L={
instancePath:t+"/columns/"+y,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/columns/"+y,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var I=h===e;if(!I)break}}else{
const p={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[p]:r.push(p),e++}var b=n===e}else var b=!0}}}}}}}}else{const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var N=l===e;N&&(o=!0,k=0);const _=e;if(e===_)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.of===void 0&&(m="of")||s.fraction===void 0&&(m="fraction")||s.stratify===void 0&&
(m="stratify")||s.seed===void 0&&(m="seed")||s.rows===void 0&&(m="rows")){const c={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)
if(!(f==="kind"||f==="of"||f==="fraction"||f==="stratify"||f==="seed"||f==="rows")){const n={instancePath:t,schemaPath:"#/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[n]:r.push(
n),e++;break}if(c===e){if(s.kind!==void 0){const f=e;if(s.kind!=="split"){const n={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),e++}var O=f===e}else var O=!0;
if(O){if(s.of!==void 0){let f=s.of;const n=e;if(e===n)if(typeof f=="string"){if(z(f)>1024){const p={instancePath:t+"/of",schemaPath:"#/oneOf\
/1/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[p]:r.push(
p),e++}else if(z(f)<1){const p={instancePath:t+"/of",schemaPath:"#/oneOf/1/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/of",schemaPath:"#/oneOf/1/properties/of\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}var O=n===e}else var O=!0;if(O){if(s.fraction!==
void 0){let f=s.fraction;const n=e;if(e===n)if(typeof f=="number"&&isFinite(f)){if(f>=1||isNaN(f)){const p={instancePath:t+"/fraction",schemaPath:"\
#/oneOf/1/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"};r===null?r=
[p]:r.push(p),e++}else if(f<=0||isNaN(f)){const p={instancePath:t+"/fraction",schemaPath:"#/oneOf/1/properties/fraction/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[p]:r.push(p),e++}}else{const p={instancePath:t+"/fracti\
on",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[p]:r.push(p),
e++}var O=n===e}else var O=!0;if(O){if(s.stratify!==void 0){let f=s.stratify;const n=e,d=e;let p=!1;const y=e;if(e===y)if(typeof f=="string"){
if(z(f)>65536){const h={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[h]:r.push(h),e++}}else{const h={instancePath:t+"/stratify",schemaPath:"\
#/oneOf/1/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[h]:r.push(h),e++}var w=y===
e;if(p=p||w,!p){const h=e;if(f!==null){const L={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[L]:r.push(L),e++}var w=h===e;p=p||w}if(p)e=d,r!==null&&(d?r.length=d:r=null);else{
const h={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};r===null?r=[h]:r.push(h),e++}var O=n===e}else var O=!0;if(O){if(s.seed!==void 0){let f=s.seed;const n=e;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f)&&isFinite(f))){const p={instancePath:t+"/seed",schemaPath:"#/oneOf/1/properties/seed/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};r===null?r=[p]:r.push(p),e++}if(e===n&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){
const p={instancePath:t+"/seed",schemaPath:"#/oneOf/1/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};r===null?r=[p]:r.push(p),e++}else if(f<-9007199254740991||isNaN(f)){const p={instancePath:t+"/seed",schemaPath:"\
#/oneOf/1/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};
r===null?r=[p]:r.push(p),e++}}var O=n===e}else var O=!0;if(O)if(s.rows!==void 0){const f=e;P(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"\
rows",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var O=f===e}else var O=!0}}}}}}}else{const m={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var N=_===e;if(N&&o?(o=!1,k=[k,
1]):N&&(o=!0,k=1),o)e=u,r!==null&&(u?r.length=u:r=null);else{const m={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:k},
message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Se.errors=r,!1}return Se.errors=r,e===0}const tr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function E(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return E.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return E.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return E.errors=r,e===0}function he(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>16)return he.
errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var u=!0;
const o=s.length;for(let k=0;k<o;k++){const l=e;E(s[k],{instancePath:t+"/"+k,parentData:s,parentDataProperty:k,rootData:g})||(r=r===null?E.errors:
r.concat(E.errors),e=r.length);var u=l===e;if(!u)break}}}else return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return he.errors=r,e===0}function Be(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||
s.shape===void 0&&(c="shape")){const f={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const n in s)if(!(n==="kind"||n==="shape")){const d={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[d]:r.push(d),e++;break}if(f===e){if(s.kind!==void 0){const n=e;if(s.kind!=="tensor"){const d={instancePath:t+"/kind",
schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===null?r=
[d]:r.push(d),e++}var b=n===e}else var b=!0;if(b)if(s.shape!==void 0){const n=e;he(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var b=n===e}else var b=!0}}}else{const c={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var N=l===e;N&&(o=!0,k=0);const I=e;
if(e===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.count===void 0&&(c="count")||s.names===void 0&&
(c="names")){const f={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"must have requir\
ed property '"+c+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const n in s)if(!(n==="kind"||n==="count"||n==="names")){const d={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[d]:r.push(d),e++;break}if(f===e){if(s.kind!==void 0){const n=e;if(s.kind!=="class"){const d={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
d]:r.push(d),e++}var _=n===e}else var _=!0;if(_){if(s.count!==void 0){const n=e;E(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var _=n===e}else var _=!0;if(_)if(s.names!==void 0){let n=s.names;const d=e,
p=e;let y=!1;const A=e;if(e===A)if(Array.isArray(n))if(n.length>1e6){const R={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[R]:r.push(R),e++}else{
var O=!0;const R=n.length;for(let L=0;L<R;L++){let F=n[L];const ee=e;if(e===ee)if(typeof F=="string"){if(z(F)>65536){const x={instancePath:t+
"/names/"+L,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[x]:r.push(x),e++}}else{const x={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/1/properties/names/a\
nyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[x]:r.push(x),e++}var O=ee===e;if(!O)break}}else{
const R={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[R]:r.push(R),e++}var w=A===e;if(y=y||w,!y){const R=e;if(n!==null){const F={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[F]:r.push(F),e++}var w=R===e;y=y||w}
if(y)e=p,r!==null&&(p?r.length=p:r=null);else{const R={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[R]:r.push(R),e++}var _=d===e}else var _=!0}}}}else{const c={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var N=I===e;if(N&&o)o=!1,k=[k,1];else{
N&&(o=!0,k=1);const c=e;if(e===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.of===void 0&&(n="of")||
s.vocabulary===void 0&&(n="vocabulary")||s.maximum===void 0&&(n="maximum")||s.fixed===void 0&&(n="fixed")||s.pad===void 0&&(n="pad")){const d={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"};
r===null?r=[d]:r.push(d),e++}else{const d=e;for(const p in s)if(!(p==="kind"||p==="of"||p==="vocabulary"||p==="maximum"||p==="fixed"||p==="p\
ad")){const y={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(d===e){if(s.kind!==void 0){const p=e;if(s.kind!=="sequence"){const y={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[y]:r.push(y),e++}var m=p===e}else var m=!0;if(m){if(s.of!==void 0){let p=s.of;const y=e;if(!(p==="ids"||p==="mask")){
const h={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:tr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[h]:r.push(h),e++}var m=y===e}else var m=!0;if(m){if(s.vocabulary!==void 0){
const p=e;E(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(r=r===null?E.errors:r.concat(
E.errors),e=r.length);var m=p===e}else var m=!0;if(m){if(s.maximum!==void 0){const p=e;E(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=p===e}else var m=!0;if(m){if(s.fixed!==void 0){const p=e;if(typeof s.
fixed!="boolean"){const A={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[A]:r.push(A),e++}var m=p===e}else var m=!0;if(m)if(s.pad!==void 0){let p=s.pad;const y=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const h={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[h]:r.push(h),e++}var m=y===e}else var m=!0}}}}}}}else{const n={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[n]:r.push(n),e++}var N=c===e;N&&o?(o=!1,k=[k,2]):
N&&(o=!0,k=2)}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{const c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:k},
message:"must match exactly one schema in oneOf"};return r===null?r=[c]:r.push(c),e++,Be.errors=r,!1}return Be.errors=r,e===0}const Xe={oneOf:[
{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"\
#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"numb\
er"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpr\
ession"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:[
"negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1}]},ke={validate:Ie};
function Ie(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.names===void 0&&(c="names")||s.range===void 0&&(c="range")){
const f={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+
c+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const n in s)if(!(n==="op"||n==="names"||n==="range")){const d={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
r===null?r=[d]:r.push(d),e++;break}if(f===e){if(s.op!==void 0){const n=e;if(s.op!=="columns"){const d={instancePath:t+"/op",schemaPath:"#/on\
eOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[d]:r.push(d),e++}
var b=n===e}else var b=!0;if(b){if(s.names!==void 0){let n=s.names;const d=e;if(e===d)if(Array.isArray(n))if(n.length>1e6){const y={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};r===null?r=[y]:r.push(y),e++}else if(n.length<1){const y={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[y]:r.push(y),e++}else{var I=!0;const y=n.length;for(let A=0;A<
y;A++){let h=n[A];const R=e;if(e===R)if(typeof h=="string"){if(z(h)>65536){const F={instancePath:t+"/names/"+A,schemaPath:"#/oneOf/0/propert\
ies/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[F]:r.push(
F),e++}}else{const F={instancePath:t+"/names/"+A,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[F]:r.push(F),e++}var I=R===e;if(!I)break}}else{const y={instancePath:t+"/names",schemaPath:"#/oneOf/0/propertie\
s/names/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[y]:r.push(y),e++}var b=d===e}else var b=!0;if(b)if(s.
range!==void 0){const n=e;ye(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(r=r===null?ye.errors:r.
concat(ye.errors),e=r.length);var b=n===e}else var b=!0}}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var w=l===e;w&&(o=!0,k=0);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const f={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const n in s)
if(!(n==="op"||n==="value")){const d={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(f===e){if(s.op!==void 0){const n=e;if(s.op!=="constant"){
const d={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"};r===null?r=[d]:r.push(d),e++}var O=n===e}else var O=!0;if(O)if(s.value!==void 0){let n=s.value;const d=e;if(!(typeof n=="\
number"&&isFinite(n))){const y={instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[y]:r.push(y),e++}var O=d===e}else var O=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var w=_===e;if(w&&o)o=!1,k=[k,1];else{w&&(o=!0,k=1);const c=e;
if(e===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.op===void 0&&(n="op")||s.left===void 0&&(n="left")||s.right===void 0&&(n="r\
ight")){const d={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;for(const p in s)if(!(p==="op"||p==="left"||p==="right")){const y={instancePath:t,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[y]:r.push(y),e++;break}if(d===e){if(s.op!==void 0){let p=s.op;const y=e;if(!(p==="+"||p==="-"||p==="*"||p==="/")){const A={
instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[2].properties.op.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[A]:r.push(A),e++}var N=y===e}else var N=!0;if(N){if(s.left!==void 0){const p=e;ke.validate(
s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(r=r===null?ke.validate.errors:r.concat(ke.validate.errors),
e=r.length);var N=p===e}else var N=!0;if(N)if(s.right!==void 0){const p=e;ke.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"\
right",rootData:g})||(r=r===null?ke.validate.errors:r.concat(ke.validate.errors),e=r.length);var N=p===e}else var N=!0}}}}else{const n={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[n]:r.push(n),e++}var w=c===e;if(w&&o)
o=!1,k=[k,2];else{w&&(o=!0,k=2);const n=e;if(e===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.operand===
void 0&&(p="operand")){const y={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must h\
ave required property '"+p+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const A in s)if(!(A==="op"||A==="operand")){const h={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional p\
roperties"};r===null?r=[h]:r.push(h),e++;break}if(y===e){if(s.op!==void 0){let A=s.op;const h=e;if(!(A==="negate"||A==="standardize"||A==="r\
escale")){const R={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Xe.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[R]:r.push(R),e++}var m=h===e}else var m=!0;if(m)if(s.operand!==void 0){
const A=e;ke.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?ke.validate.errors:
r.concat(ke.validate.errors),e=r.length);var m=A===e}else var m=!0}}}else{const p={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var w=n===e;w&&o?(o=!1,k=[k,3]):w&&(o=!0,k=3)}}if(o)e=u,r!==null&&
(u?r.length=u:r=null);else{const c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:k},message:"must match exactl\
y one schema in oneOf"};return r===null?r=[c]:r.push(c),e++,Ie.errors=r,!1}return Ie.errors=r,e===0}function le(s,{instancePath:t="",parentData:H,
parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="na\
me")||s.type===void 0&&(o="type")||s.value===void 0&&(o="value"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l==="name"||l==="type"||l==="\
value")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(k===e){if(s.name!==void 0){let l=s.name;const b=e;if(e===b)if(typeof l=="string"){
if(z(l)>1024)return le.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(z(l)<1)return le.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0;if(u){if(s.type!==void 0){
const l=e;Be(s.type,{instancePath:t+"/type",parentData:s,parentDataProperty:"type",rootData:g})||(r=r===null?Be.errors:r.concat(Be.errors),e=
r.length);var u=l===e}else var u=!0;if(u)if(s.value!==void 0){const l=e;Ie(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"\
value",rootData:g})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var u=l===e}else var u=!0}}}}else return le.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=r,e===0}function xe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.value===void 0&&(c="value")){const f={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};r===null?r=[f]:
r.push(f),e++}else{const f=e;for(const n in s)if(!(n==="kind"||n==="value")){const d={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;
break}if(f===e){if(s.kind!==void 0){const n=e;if(s.kind!=="constant"){const d={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[d]:r.push(d),e++}var b=n===e}else var b=!0;
if(b)if(s.value!==void 0){let n=s.value;const d=e;if(!(typeof n=="number"&&isFinite(n))){const y={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var b=d===e}else var b=!0}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),
e++}var O=l===e;O&&(o=!0,k=0);const I=e;if(e===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.bound===
void 0&&(c="bound")){const f={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"must hav\
e required property '"+c+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const n in s)if(!(n==="kind"||n==="bound")){const d={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[d]:r.push(d),e++;break}if(f===e){if(s.kind!==void 0){const n=e;if(s.kind!=="uniform"){const d={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[d]:r.push(d),e++}var _=n===e}else var _=!0;if(_)if(s.bound!==void 0){let n=s.bound;const d=e;if(e===d)if(typeof n=="number"&&isFinite(n)){if(n<
0||isNaN(n)){const y={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[y]:r.push(y),e++}}else{const y={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[y]:r.push(y),e++}var _=d===e}else var _=!0}}}else{const c={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),e++}var O=I===e;if(O&&o)
o=!1,k=[k,1];else{O&&(o=!0,k=1);const c=e;if(e===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.deviation===
void 0&&(n="deviation")){const d={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;for(const p in s)if(!(p==="kind"||p==="deviation"||p==="zero_r\
ow")){const y={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(d===e){if(s.kind!==void 0){const p=e;if(s.kind!=="normal"){const y={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[y]:r.push(y),e++}var w=p===e}else var w=!0;if(w){if(s.deviation!==void 0){let p=s.deviation;const y=e;if(e===y)if(typeof p==
"number"&&isFinite(p)){if(p<0||isNaN(p)){const h={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[h]:r.push(h),e++}}else{const h={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[h]:r.push(h),e++}var w=y===
e}else var w=!0;if(w)if(s.zero_row!==void 0){const p=e;P(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var w=p===e}else var w=!0}}}}else{const n={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[n]:r.push(n),e++}var O=c===e;if(O&&o)o=!1,k=[k,2];else{O&&(o=!0,k=2);const n=e;
if(e===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.values===void 0&&(p="values")){const y={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[y]:
r.push(y),e++}else{const y=e;for(const A in s)if(!(A==="kind"||A==="values")){const h={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"};r===null?r=[h]:r.push(h),e++;
break}if(y===e){if(s.kind!==void 0){const A=e;if(s.kind!=="values"){const h={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[h]:r.push(h),e++}var N=A===e}else var N=!0;
if(N)if(s.values!==void 0){let A=s.values;const h=e;if(e===h)if(Array.isArray(A)){var m=!0;const L=A.length;for(let F=0;F<L;F++){let ee=A[F];
const me=e;if(!(typeof ee=="number"&&isFinite(ee))){const se={instancePath:t+"/values/"+F,schemaPath:"#/oneOf/3/properties/values/items/type",
keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[se]:r.push(se),e++}var m=me===e;if(!m)break}}else{const L={instancePath:t+
"/values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[L]:r.push(
L),e++}var N=h===e}else var N=!0}}}else{const p={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};r===null?r=[p]:r.push(p),e++}var O=n===e;O&&o?(o=!1,k=[k,3]):O&&(o=!0,k=3)}}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{const c={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:k},message:"must match exactly one schema in oneOf"};return r===null?
r=[c]:r.push(c),e++,xe.errors=r,!1}return xe.errors=r,e===0}function pe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="name")||s.shape===void 0&&(o="shape")||s.
initializer===void 0&&(o="initializer")||s.decays===void 0&&(o="decays")||s.layer===void 0&&(o="layer"))return pe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l===
"name"||l==="shape"||l==="initializer"||l==="decays"||l==="layer")){return pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(k===e){if(s.name!==void 0){let l=s.
name;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>1024)return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(l)<1)return pe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=b===e}else var u=!0;if(u){if(s.shape!==void 0){const l=e;he(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:g})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var u=l===e}else var u=!0;if(u){if(s.initializer!==void 0){const l=e;xe(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:g})||(r=r===null?xe.errors:r.concat(xe.errors),
e=r.length);var u=l===e}else var u=!0;if(u){if(s.decays!==void 0){const l=e;if(typeof s.decays!="boolean")return pe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=l===e}else var u=!0;
if(u)if(s.layer!==void 0){let l=s.layer;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>65536)return pe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return pe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===
e}else var u=!0}}}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return pe.errors=r,e===0}const ar={enum:["float32","int32","bool"]};function je(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;
return s==="float32"||s==="int32"||s==="bool"?(je.errors=r,e===0):(je.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.
enum},message:"must be equal to one of the allowed values"}],!1)}function ue(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="name")||s.shape===void 0&&(o="shape")||s.
dtype===void 0&&(o="dtype")||s.initializer===void 0&&(o="initializer")||s.layer===void 0&&(o="layer"))return ue.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l===
"name"||l==="shape"||l==="dtype"||l==="initializer"||l==="layer")){return ue.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(k===e){if(s.name!==void 0){let l=s.
name;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>1024)return ue.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(l)<1)return ue.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ue.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=b===e}else var u=!0;if(u){if(s.shape!==void 0){const l=e;he(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:g})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var u=l===e}else var u=!0;if(u){if(s.dtype!==void 0){const l=e;je(s.dtype,
{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:g})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var u=l===
e}else var u=!0;if(u){if(s.initializer!==void 0){const l=e;xe(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:g})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var u=l===e}else var u=!0;if(u)if(s.layer!==void 0){let l=s.
layer;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>65536)return ue.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ue.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0}}}}}}else
return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=r,
e===0}const ir=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Le(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;const u=e;let o=!1;const k=e;P(s,{instancePath:t,parentData:H,parentDataProperty:K,rootData:g})||(r=r===null?P.errors:r.concat(
P.errors),e=r.length);var l=k===e;if(o=o||l,!o){const b=e;if(e===b)if(typeof s=="string"){if(z(s)>200){const _={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[_]:r.push(_),e++}else if(!ir.
test(s)){const _={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[_]:r.push(_),e++}}else{const _={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[_]:r.push(_),e++}var l=b===e;o=o||l}if(o)e=u,r!==null&&(u?r.
length=u:r=null);else{const b={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[b]:r.push(b),e++,Le.errors=r,!1}return Le.errors=r,e===0}function Ae(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const o in s){const k=e;Oe(s[o],{instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:o,
rootData:g})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var u=k===e;if(!u)break}else return Ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=r,e===0}function te(s,{instancePath:t="",parentData:H,
parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="na\
me")||s.options===void 0&&(o="options"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l==="name"||l==="options")){return te.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propertie\
s"}],!1;break}if(k===e){if(s.name!==void 0){let l=s.name;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>1024)return te.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(z(l)<1)return te.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return te.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0;if(u)if(s.options!==void 0){const l=e;Ae(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:g})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var u=l===e}else var u=!0}}}else
return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=r,
e===0}const We={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Pe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let k;if(s.dtype===void 0&&(k="dtype")||s.shape===void 0&&(k="shape"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const l=e;for(const b in s)if(!(b==="dtype"||
b==="shape")){return Pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(s.dtype!==void 0){const b=e;je(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:g})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var u=b===e}else var u=!0;if(u)if(s.shape!==void 0){
let b=s.shape;const I=e;if(e===I)if(Array.isArray(b)){if(b.length>16)return Pe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var o=!0;const O=b.length;for(let w=0;w<O;w++){
const N=e;Le(b[w],{instancePath:t+"/shape/"+w,parentData:b,parentDataProperty:w,rootData:g})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.
length);var o=N===e;if(!o)break}}}else return Pe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var u=I===e}else var u=!0}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,e===0}function Me(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1;const k=e;if(!(typeof s==
"number"&&isFinite(s))){const I={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[I]:r.push(I),e++}var l=k===e;if(o=o||l,!o){const I=e;if(e===I)if(typeof s=="string"){if(z(s)>65536){const O={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[O]:r.push(O),e++}}else{
const O={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[O]:r.push(O),
e++}var l=I===e;if(o=o||l,!o){const O=e;if(typeof s!="boolean"){const N={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[N]:r.push(N),e++}var l=O===e;if(o=o||l,!o){const N=e;if(e===N)if(Array.isArray(s))if(s.length>
1e5){const c={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[c]:r.push(c),e++}else{var b=!0;const c=s.length;for(let f=0;f<c;f++){let n=s[f];const d=e;if(!(typeof n=="number"&&isFinite(
n))){const y={instancePath:t+"/"+f,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[y]:r.push(y),e++}var b=d===e;if(!b)break}}else{const c={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[c]:r.push(c),e++}var l=N===e;o=o||l}}}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{const I={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[I]:r.push(I),e++,Me.errors=r,!1}return Me.errors=
r,e===0}function ae(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let b;if(s.op===void 0&&(b="op")||s.inputs===void 0&&(b="inputs")||s.outputs===void 0&&(b="outputs")||s.attributes===void 0&&
(b="attributes")||s.layer===void 0&&(b="layer"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const I=e;for(const _ in s)if(!(_==="op"||_==="inputs"||_==="outputs"||_==="attributes"||
_==="layer")){return ae.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(I===e){if(s.op!==void 0){let _=s.op;const O=e;if(e===O)if(typeof _=="string"){if(z(
_)>1024)return ae.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(z(_)<1)return ae.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ae.errors=[{instancePath:t+"/op",schemaPath:"#/\
properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e}else var u=!0;if(u){if(s.inputs!==void 0){
let _=s.inputs;const O=e;if(e===O)if(Array.isArray(_)){if(_.length>4096)return ae.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var o=!0;const N=_.length;for(let m=0;m<
N;m++){const c=e;P(_[m],{instancePath:t+"/inputs/"+m,parentData:_,parentDataProperty:m,rootData:g})||(r=r===null?P.errors:r.concat(P.errors),
e=r.length);var o=c===e;if(!o)break}}}else return ae.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var u=O===e}else var u=!0;if(u){if(s.outputs!==void 0){let _=s.outputs;const O=e;if(e===O)
if(Array.isArray(_)){if(_.length>4096)return ae.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var k=!0;const N=_.length;for(let m=0;m<N;m++){const c=e;P(_[m],
{instancePath:t+"/outputs/"+m,parentData:_,parentDataProperty:m,rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var k=c===
e;if(!k)break}}}else return ae.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var u=O===e}else var u=!0;if(u){if(s.attributes!==void 0){let _=s.attributes;const O=e;if(e===O)if(_&&typeof _==
"object"&&!Array.isArray(_))for(const N in _){const m=e;Me(_[N],{instancePath:t+"/attributes/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,
parentDataProperty:N,rootData:g})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var l=m===e;if(!l)break}else return ae.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=O===e}else
var u=!0;if(u)if(s.layer!==void 0){let _=s.layer;const O=e;if(e===O)if(typeof _=="string"){if(z(_)>65536)return ae.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return ae.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var u=O===e}else var u=!0}}}}}}else return ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ae.errors=r,e===0}function J(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return J.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const N=e;for(const m in s)
if(!(m==="name"||m==="values"||m==="inputs"||m==="instructions"||m==="outputs")){return J.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(N===e){if(s.
name!==void 0){let m=s.name;const c=e;if(e===c)if(typeof m=="string"){if(z(m)>1024)return J.errors=[{instancePath:t+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(m)<1)return J.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return J.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=c===e}else var u=!0;if(u){if(s.values!==void 0){let m=s.values;const c=e;if(e===c)if(Array.isArray(m)){if(m.length>
1e6)return J.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must\
 NOT have more than 1000000 items"}],!1;{var o=!0;const n=m.length;for(let d=0;d<n;d++){const p=e;Pe(m[d],{instancePath:t+"/values/"+d,parentData:m,
parentDataProperty:d,rootData:g})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var o=p===e;if(!o)break}}}else return J.errors=[{instancePath:t+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=c===e}else var u=!0;
if(u){if(s.inputs!==void 0){let m=s.inputs;const c=e;if(e===c)if(Array.isArray(m)){var k=!0;const n=m.length;for(let d=0;d<n;d++){let p=m[d];
const y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let h;if(p.name===void 0&&(h="name")||p.role===void 0&&(h="role")||p.value===
void 0&&(h="value"))return J.errors=[{instancePath:t+"/inputs/"+d,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const R=e;for(const L in p)if(!(L==="name"||L==="role"||L==="value")){
return J.errors=[{instancePath:t+"/inputs/"+d,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(R===e){if(p.name!==void 0){let L=p.name;const F=e;if(e===F)
if(typeof L=="string"){if(z(L)>1024)return J.errors=[{instancePath:t+"/inputs/"+d+"/name",schemaPath:"#/properties/inputs/items/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(L)<1)return J.errors=[{instancePath:t+
"/inputs/"+d+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:t+"/inputs/"+d+"/name",schemaPath:"#/properties/inputs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=F===e}else var l=!0;if(l){if(p.role!==void 0){let L=p.
role;const F=e;if(!(L==="parameter"||L==="buffer"||L==="feature"||L==="label"||L==="scalar"))return J.errors=[{instancePath:t+"/inputs/"+d+"\
/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:We.properties.inputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var l=F===e}else var l=!0;if(l)if(p.value!==void 0){const L=e;P(p.value,
{instancePath:t+"/inputs/"+d+"/value",parentData:p,parentDataProperty:"value",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var l=L===e}else var l=!0}}}}else return J.errors=[{instancePath:t+"/inputs/"+d,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var k=y===e;if(!k)break}}else return J.errors=[{instancePath:t+"/inputs",schemaPath:"#/properti\
es/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=c===e}else var u=!0;if(u){if(s.instructions!==void 0){
let m=s.instructions;const c=e;if(e===c)if(Array.isArray(m)){if(m.length>1e6)return J.errors=[{instancePath:t+"/instructions",schemaPath:"#/\
properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var b=!0;const n=m.
length;for(let d=0;d<n;d++){const p=e;ae(m[d],{instancePath:t+"/instructions/"+d,parentData:m,parentDataProperty:d,rootData:g})||(r=r===null?
ae.errors:r.concat(ae.errors),e=r.length);var b=p===e;if(!b)break}}}else return J.errors=[{instancePath:t+"/instructions",schemaPath:"#/prop\
erties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=c===e}else var u=!0;if(u)if(s.outputs!==void 0){
let m=s.outputs;const c=e;if(e===c)if(Array.isArray(m)){var I=!0;const n=m.length;for(let d=0;d<n;d++){let p=m[d];const y=e;if(e===y)if(p&&typeof p==
"object"&&!Array.isArray(p)){let h;if(p.name===void 0&&(h="name")||p.role===void 0&&(h="role")||p.value===void 0&&(h="value"))return J.errors=
[{instancePath:t+"/outputs/"+d,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:h},message:"must \
have required property '"+h+"'"}],!1;{const R=e;for(const L in p)if(!(L==="name"||L==="role"||L==="value"||L==="rows")){return J.errors=[{instancePath:t+
"/outputs/"+d,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"\
must NOT have additional properties"}],!1;break}if(R===e){if(p.name!==void 0){let L=p.name;const F=e;if(e===F)if(typeof L=="string"){if(z(L)>
1024)return J.errors=[{instancePath:t+"/outputs/"+d+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(L)<1)return J.errors=[{instancePath:t+"/outputs/"+d+"/\
name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return J.errors=[{instancePath:t+"/outputs/"+d+"/name",schemaPath:"#/properties/outputs/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=F===e}else var _=!0;if(_){if(p.role!==void 0){let L=p.role;const F=e;
if(!(L==="gradient"||L==="buffer"||L==="loss_sum"||L==="weight_sum"||L==="metric"||L==="output"))return J.errors=[{instancePath:t+"/outputs/"+
d+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:We.properties.outputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var _=F===e}else var _=!0;if(_){if(p.value!==void 0){const L=e;P(p.value,
{instancePath:t+"/outputs/"+d+"/value",parentData:p,parentDataProperty:"value",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var _=L===e}else var _=!0;if(_)if(p.rows!==void 0){let L=p.rows;const F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L)){let me;if(L.
part===void 0&&(me="part")||L.term===void 0&&(me="term"))return J.errors=[{instancePath:t+"/outputs/"+d+"/rows",schemaPath:"#/properties/out\
puts/items/properties/rows/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const x=e;
for(const se in L)if(!(se==="part"||se==="term")){return J.errors=[{instancePath:t+"/outputs/"+d+"/rows",schemaPath:"#/properties/outputs/it\
ems/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional pr\
operties"}],!1;break}if(x===e){if(L.part!==void 0){let se=L.part;const Q=e;if(!(se==="values"||se==="indices"))return J.errors=[{instancePath:t+
"/outputs/"+d+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",keyword:"enum",params:{allowedValues:We.
properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var O=Q===e}else var O=!0;
if(O)if(L.term!==void 0){const se=e;P(L.term,{instancePath:t+"/outputs/"+d+"/rows/term",parentData:L,parentDataProperty:"term",rootData:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var O=se===e}else var O=!0}}}else return J.errors=[{instancePath:t+"/outputs/"+d+"/rows",
schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=F===e}else
var _=!0}}}}}else return J.errors=[{instancePath:t+"/outputs/"+d,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var I=y===e;if(!I)break}}else return J.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/out\
puts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=c===e}else var u=!0}}}}}}else return J.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=r,e===0}const nr={type:"object",properties:{
evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},required:["trigger","delay"],additionalProperties:!1},
logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"boolean"}},required:["trigger","firstStep"],additionalProperties:!1},
saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},
required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","b\
est","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"object",properties:{kind:{enum:["linear","cosine","cosine_with_restarts",
"polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"\
#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,
maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:["kind","warmup"],additionalProperties:!1}},required:["evaluation",
"logging","saving","learningRate"],additionalProperties:!1},or={oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"o\
bject",properties:{kind:{enum:["epochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};
function ve(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const N={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};r===null?r=[N]:r.push(N),e++}else{const N=e;for(const m in s)
if(m!=="kind"){const c={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),e++;break}if(N===e&&s.kind!==void 0&&s.kind!=="never"){const m={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===
null?r=[m]:r.push(m),e++}}}else{const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[w]:r.push(w),e++}var _=l===e;_&&(o=!0,k=0);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")||s.every===void 0&&(w="every")){const N={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[N]:r.push(N),e++}else{const N=e;for(const m in s)if(!(m==="kind"||m==="every")){const c={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT ha\
ve additional properties"};r===null?r=[c]:r.push(c),e++;break}if(N===e){if(s.kind!==void 0){const m=e;if(s.kind!=="steps"){const c={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===
null?r=[c]:r.push(c),e++}var I=m===e}else var I=!0;if(I)if(s.every!==void 0){const m=e;E(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"\
every",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var I=m===e}else var I=!0}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var _=b===e;if(_&&o)o=!1,k=[k,1];else{
_&&(o=!0,k=1);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.every===void 0&&(m="ev\
ery")){const c={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required pro\
perty '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)if(!(f==="kind"||f==="every")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
r===null?r=[n]:r.push(n),e++;break}if(c===e){if(s.kind!==void 0){let f=s.kind;const n=e;if(!(f==="epochs"||f==="seconds")){const d={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:or.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[d]:r.push(d),e++}var O=n===e}else var O=!0;if(O)if(s.every!==void 0){let f=s.every;const n=e;
if(e===n)if(typeof f=="number"&&isFinite(f)){if(f<=0||isNaN(f)){const p={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[p]:r.push(p),e++}}else{const p={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[p]:r.push(p),e++}var O=n===e}else var O=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[m]:r.push(m),e++}var _=w===e;_&&o?(o=!1,k=[k,2]):_&&(o=!0,k=2)}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:k},message:"must match exactly one schema in oneOf"};return r===
null?r=[w]:r.push(w),e++,ve.errors=r,!1}return ve.errors=r,e===0}function Y(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.evaluation===void 0&&(c="evaluation")||s.logging===void 0&&(c=
"logging")||s.saving===void 0&&(c="saving")||s.learningRate===void 0&&(c="learningRate"))return Y.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const f=e;for(const n in s)if(!(n===
"evaluation"||n==="logging"||n==="saving"||n==="learningRate")){return Y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(f===e){if(s.evaluation!==void 0){
let n=s.evaluation;const d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if(n.trigger===void 0&&(p="trigger")||n.delay===void 0&&
(p="delay"))return Y.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const y=e;for(const A in n)if(!(A==="trigger"||A==="delay")){return Y.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(n.trigger!==void 0){const A=e;ve(n.trigger,{instancePath:t+"/evaluation/trigger",
parentData:n,parentDataProperty:"trigger",rootData:g})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var u=A===e}else var u=!0;if(u)
if(n.delay!==void 0){let A=n.delay;const h=e;if(e===h)if(typeof A=="number"&&isFinite(A)){if(A<0||isNaN(A))return Y.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return Y.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var u=h===e}else var u=!0}}}else return Y.errors=[{instancePath:t+"/evaluation",schemaPath:"\
#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===e}else var o=!0;if(o){if(s.logging!==
void 0){let n=s.logging;const d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.trigger===void 0&&(y="trigger")||n.firstStep===
void 0&&(y="firstStep"))return Y.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{const A=e;for(const h in n)if(!(h==="trigger"||h==="firstStep")){return Y.errors=[{instancePath:t+
"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must\
 NOT have additional properties"}],!1;break}if(A===e){if(n.trigger!==void 0){const h=e;ve(n.trigger,{instancePath:t+"/logging/trigger",parentData:n,
parentDataProperty:"trigger",rootData:g})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var k=h===e}else var k=!0;if(k)if(n.firstStep!==
void 0){const h=e;if(typeof n.firstStep!="boolean")return Y.errors=[{instancePath:t+"/logging/firstStep",schemaPath:"#/properties/logging/pr\
operties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var k=h===e}else var k=!0}}}else return Y.errors=
[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===
e}else var o=!0;if(o){if(s.saving!==void 0){let n=s.saving;const d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.trigger===
void 0&&(y="trigger")||n.keep===void 0&&(y="keep")||n.best===void 0&&(y="best")||n.loadBestAtEnd===void 0&&(y="loadBestAtEnd"))return Y.errors=
[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;{const A=e;for(const h in n)if(!(h==="trigger"||h==="keep"||h==="best"||h==="loadBestAtEnd")){return Y.errors=[{instancePath:t+
"/saving",schemaPath:"#/properties/saving/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must N\
OT have additional properties"}],!1;break}if(A===e){if(n.trigger!==void 0){const h=e;ve(n.trigger,{instancePath:t+"/saving/trigger",parentData:n,
parentDataProperty:"trigger",rootData:g})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var l=h===e}else var l=!0;if(l){if(n.keep!==
void 0){let h=n.keep;const R=e,L=e;let F=!1;const ee=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const x={instancePath:t+"/s\
aving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
r===null?r=[x]:r.push(x),e++}if(e===ee&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){const x={instancePath:t+"/saving/k\
eep",schemaPath:"#/properties/saving/properties/keep/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};r===null?r=[x]:r.push(x),e++}else if(h<-9007199254740991||isNaN(h)){const x={instancePath:t+"/saving/keep",schemaPath:"\
#/properties/saving/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= \
-9007199254740991"};r===null?r=[x]:r.push(x),e++}}var b=ee===e;if(F=F||b,!F){const x=e;if(h!==null){const Q={instancePath:t+"/saving/keep",schemaPath:"\
#/properties/saving/properties/keep/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[Q]:r.push(Q),e++}var b=x===
e;F=F||b}if(F)e=L,r!==null&&(L?r.length=L:r=null);else{const x={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/kee\
p/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[x]:r.push(x),e++,Y.errors=r,!1}var l=R===e}else
var l=!0;if(l){if(n.best!==void 0){let h=n.best;const R=e,L=e;let F=!1;const ee=e;if(e===ee)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;
if(h.metric===void 0&&(x="metric")||h.greaterIsBetter===void 0&&(x="greaterIsBetter")){const se={instancePath:t+"/saving/best",schemaPath:"#\
/properties/saving/properties/best/anyOf/0/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+
"'"};r===null?r=[se]:r.push(se),e++}else{const se=e;for(const Q in h)if(!(Q==="metric"||Q==="greaterIsBetter")){const B={instancePath:t+"/sa\
ving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},
message:"must NOT have additional properties"};r===null?r=[B]:r.push(B),e++;break}if(se===e){if(h.metric!==void 0){let Q=h.metric;const B=e;
if(e===B)if(typeof Q=="string"){if(z(Q)>1024){const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/\
anyOf/0/properties/metric/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[
W]:r.push(W),e++}else if(z(Q)<1){const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/prope\
rties/metric/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[W]:r.push(W),e++}}else{
const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",
params:{type:"string"},message:"must be string"};r===null?r=[W]:r.push(W),e++}var I=B===e}else var I=!0;if(I)if(h.greaterIsBetter!==void 0){
const Q=e;if(typeof h.greaterIsBetter!="boolean"){const W={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/pro\
perties/best/anyOf/0/properties/greaterIsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[W]:r.push(
W),e++}var I=Q===e}else var I=!0}}}else{const x={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[x]:r.push(x),e++}var _=ee===e;if(F=F||_,!F){const x=e;if(h!==null){
const Q={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};r===null?r=[Q]:r.push(Q),e++}var _=x===e;F=F||_}if(F)e=L,r!==null&&(L?r.length=L:r=null);else{const x={instancePath:t+"/savin\
g/best",schemaPath:"#/properties/saving/properties/best/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[x]:r.push(x),e++,Y.errors=r,!1}var l=R===e}else var l=!0;if(l)if(n.loadBestAtEnd!==void 0){const h=e;if(typeof n.loadBestAtEnd!="boo\
lean")return Y.errors=[{instancePath:t+"/saving/loadBestAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var l=h===e}else var l=!0}}}}}else return Y.errors=[{instancePath:t+"/saving",schemaPath:"\
#/properties/saving/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===e}else var o=!0;if(o)if(s.learningRate!==
void 0){let n=s.learningRate;const d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.kind===void 0&&(y="kind")||n.warmup===
void 0&&(y="warmup"))return Y.errors=[{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const A=e;for(const h in n)if(!(h==="kind"||h==="warmup")){return Y.errors=
[{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){let h=n.kind;const R=e;if(!(h==="linear"||h==="cosine"||
h==="cosine_with_restarts"||h==="polynomial"||h==="constant"||h==="constant_with_warmup"||h==="inverse_sqrt"))return Y.errors=[{instancePath:t+
"/learningRate/kind",schemaPath:"#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:nr.properties.learningRate.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var O=R===e}else var O=!0;if(O)if(n.warmup!==void 0){let h=n.
warmup;const R=e,L=e;let F=!1,ee=null;const me=e;if(e===me)if(h&&typeof h=="object"&&!Array.isArray(h)){let Q;if(h.kind===void 0&&(Q="kind")||
h.value===void 0&&(Q="value")){const B={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/\
0/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"};r===null?r=[B]:r.push(B),e++}else{const B=e;
for(const W in h)if(!(W==="kind"||W==="value")){const C={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/propert\
ies/warmup/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional prop\
erties"};r===null?r=[C]:r.push(C),e++;break}if(B===e){if(h.kind!==void 0){const W=e;if(h.kind!=="steps"){const C={instancePath:t+"/learningR\
ate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
steps"},message:"must be equal to constant"};r===null?r=[C]:r.push(C),e++}var w=W===e}else var w=!0;if(w)if(h.value!==void 0){const W=e;P(h.
value,{instancePath:t+"/learningRate/warmup/value",parentData:h,parentDataProperty:"value",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),
e=r.length);var w=W===e}else var w=!0}}}else{const Q={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties\
/warmup/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[Q]:r.push(Q),e++}var m=me===e;m&&(F=!0,ee=
0);const x=e;if(e===x)if(h&&typeof h=="object"&&!Array.isArray(h)){let Q;if(h.kind===void 0&&(Q="kind")||h.value===void 0&&(Q="value")){const B={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:Q},
message:"must have required property '"+Q+"'"};r===null?r=[B]:r.push(B),e++}else{const B=e;for(const W in h)if(!(W==="kind"||W==="value")){const C={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"};r===null?r=[C]:r.push(C),e++;break}if(B===e){if(h.
kind!==void 0){const W=e;if(h.kind!=="ratio"){const C={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/prop\
erties/warmup/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[
C]:r.push(C),e++}var N=W===e}else var N=!0;if(N)if(h.value!==void 0){let W=h.value;const C=e;if(e===C)if(typeof W=="number"&&isFinite(W)){if(W>
1||isNaN(W)){const ne={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/propertie\
s/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[ne]:r.push(ne),e++}else if(W<0||isNaN(
W)){const ne={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[ne]:r.push(ne),e++}}else{const ne={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};r===null?r=[ne]:r.push(ne),e++}var N=C===e}else var N=!0}}}else{const Q={instancePath:t+"/learningRate/wa\
rmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[Q]:r.push(Q),e++}var m=x===e;if(m&&F?(F=!1,ee=[ee,1]):m&&(F=!0,ee=1),F)e=L,r!==null&&(L?r.length=L:r=null);else{const Q={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:ee},message:"mu\
st match exactly one schema in oneOf"};return r===null?r=[Q]:r.push(Q),e++,Y.errors=r,!1}var O=R===e}else var O=!0}}}else return Y.errors=[{
instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var o=d===e}else var o=!0}}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return Y.errors=r,e===0}const Ge={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},_e={validate:Ee};function Ee(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;const u=e;let o=!1,k=null;const l=e;if(e===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.value===void 0&&(m="value")){const c={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;
for(const f in s)if(!(f==="op"||f==="value")){const n={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(c===e){if(s.op!==void 0){
const f=e;if(s.op!=="constant"){const n={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),e++}var b=f===e}else var b=!0;if(b)if(s.value!==void 0){let f=s.value;
const n=e;if(!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&typeof f!="string"&&f!==null){const p={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:Ge.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[p]:r.push(p),e++}var b=n===e}else var b=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var O=l===e;O&&(o=!0,k=0);const I=e;if(e===I)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.name===void 0&&(m="name")){const c={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"};r===null?r=[c]:r.push(c),e++}else{const c=e;for(const f in s)
if(!(f==="op"||f==="name")){const n={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(c===e){if(s.op!==void 0){const f=e;if(s.op!=="name"){const n={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[n]:r.push(n),e++}var _=f===e}else var _=!0;if(_)if(s.name!==void 0){let f=s.name;const n=e;if(e===n)if(typeof f=="string"){
if(z(f)>1024){const p={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[p]:r.push(p),e++}else if(z(f)<1){const p={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),e++}}else{
const p={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[p]:r.push(p),e++}var _=n===e}else var _=!0}}}else{const m={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var O=I===e;if(O&&o)o=!1,k=[k,1];else{O&&(o=!0,k=1);const m=e;if(e===m)if(s&&
typeof s=="object"&&!Array.isArray(s)){let f;if(s.op===void 0&&(f="op")||s.operand===void 0&&(f="operand")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[n]:r.push(n),e++}else{
const n=e;for(const d in s)if(!(d==="op"||d==="operand")){const p={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),e++;break}if(n===e){if(s.
op!==void 0){let d=s.op;const p=e;if(!(d==="not"||d==="negate"||d==="is-nan"||d==="is-infinite")){const y={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[y]:r.push(y),e++}var w=p===e}else var w=!0;if(w)if(s.operand!==void 0){const d=e;_e.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(r=r===null?_e.validate.errors:r.concat(_e.validate.errors),e=r.length);var w=d===
e}else var w=!0}}}else{const f={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[f]:r.push(f),e++}var O=m===e;if(O&&o)o=!1,k=[k,2];else{O&&(o=!0,k=2);const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){
let d;if(s.op===void 0&&(d="op")||s.left===void 0&&(d="left")||s.right===void 0&&(d="right")){const p={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;
for(const y in s)if(!(y==="op"||y==="left"||y==="right")){const A={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}if(p===e){if(s.
op!==void 0){let y=s.op;const A=e;if(!(y==="and"||y==="or"||y==="<"||y==="<="||y===">"||y===">="||y==="=="||y==="!="||y==="+"||y==="-"||y===
"*"||y==="/")){const h={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[h]:r.push(h),e++}var N=A===e}else var N=!0;if(N){if(s.left!==void 0){
const y=e;_e.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(r=r===null?_e.validate.errors:r.concat(
_e.validate.errors),e=r.length);var N=y===e}else var N=!0;if(N)if(s.right!==void 0){const y=e;_e.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:g})||(r=r===null?_e.validate.errors:r.concat(_e.validate.errors),e=r.length);var N=y===e}else var N=!0}}}}else{
const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),
e++}var O=f===e;O&&o?(o=!1,k=[k,3]):O&&(o=!0,k=3)}}if(o)e=u,r!==null&&(u?r.length=u:r=null);else{const m={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:k},message:"must match exactly one schema in oneOf"};return r===null?r=[m]:r.push(m),e++,Ee.errors=r,
!1}return Ee.errors=r,e===0}function de(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let l;if(s.event===void 0&&(l="event")||s.condition===void 0&&(l="condition")||s.actions===void 0&&(l=
"actions"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have requir\
ed property '"+l+"'"}],!1;{const b=e;for(const I in s)if(!(I==="event"||I==="condition"||I==="actions")){return de.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(s.event!==void 0){let I=s.event;const _=e;if(e===_)if(typeof I=="string"){if(z(I)>1024)return de.errors=[{instancePath:t+"/even\
t",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;
if(z(I)<1)return de.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var u=_===e}else var u=!0;if(u){if(s.condition!==void 0){let I=s.condition;const _=e,
O=e;let w=!1;const N=e;Ee(I,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:g})||(r=r===null?Ee.errors:r.concat(
Ee.errors),e=r.length);var o=N===e;if(w=w||o,!w){const c=e;if(I!==null){const n={instancePath:t+"/condition",schemaPath:"#/properties/condit\
ion/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[n]:r.push(n),e++}var o=c===e;w=w||o}if(w)e=O,r!==null&&
(O?r.length=O:r=null);else{const c={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return r===null?r=[c]:r.push(c),e++,de.errors=r,!1}var u=_===e}else var u=!0;if(u)if(s.actions!==void 0){let I=s.
actions;const _=e;if(e===_)if(Array.isArray(I)){var k=!0;const w=I.length;for(let N=0;N<w;N++){const m=e;te(I[N],{instancePath:t+"/actions/"+
N,parentData:I,parentDataProperty:N,rootData:g})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var k=m===e;if(!k)break}}else return de.
errors=[{instancePath:t+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var u=_===e}else var u=!0}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return de.errors=r,e===0}function qe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return qe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return qe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const k=s.length;if(k>0){const l=e;E(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:g})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var u=l===e}if(u){if(k>1){const l=e;E(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var u=l===e}if(u&&k>2){const l=e;E(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var u=l===e}}}else return qe.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return qe.errors=r,e===0}function be(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var u=!0;const o=s.length;
for(let k=0;k<o;k++){const l=e;qe(s[k],{instancePath:t+"/"+k,parentData:s,parentDataProperty:k,rootData:g})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var u=l===e;if(!u)break}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return be.errors=r,e===0}function we(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.file===void 0&&(o="file")||s.start===void 0&&(o="start")||s.end===void 0&&(o="end")||s.line===void 0&&(o="line")||s.column===
void 0&&(o="column"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must h\
ave required property '"+o+"'"}],!1;{const k=e;for(const l in s)if(!(l==="file"||l==="start"||l==="end"||l==="line"||l==="column")){return we.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties"}],!1;break}if(k===e){if(s.file!==void 0){let l=s.file;const b=e;if(e===b)if(typeof l=="string"){if(z(l)>65536)return we.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return we.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=b===e}else var u=!0;if(u){if(s.start!==void 0){const l=e;P(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var u=l===e}else var u=!0;if(u){if(s.end!==void 0){
const l=e;P(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var u=l===e}else var u=!0;if(u){if(s.line!==void 0){const l=e;E(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:g})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var u=l===e}else var u=!0;if(u)if(s.column!==void 0){const l=e;E(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var u=l===e}else var u=!0}}}}}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=r,
e===0}const Qe=Object.prototype.hasOwnProperty,pr=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function v(s,{instancePath:t="",
parentData:H,parentDataProperty:K,rootData:g=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ne;if(s.format_version===
void 0&&(Ne="format_version")||s.hash===void 0&&(Ne="hash")||s.spec===void 0&&(Ne="spec")||s.environment===void 0&&(Ne="environment")||s.source_map===
void 0&&(Ne="source_map"))return v.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ne},message:"m\
ust have required property '"+Ne+"'"}],!1;{const rr=e;for(const $ in s)if(!($==="format_version"||$==="hash"||$==="spec"||$==="environment"||
$==="source_map")){return v.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},
message:"must NOT have additional properties"}],!1;break}if(rr===e){if(s.format_version!==void 0){const $=e;if(s.format_version!==1)return v.
errors=[{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant"}],!1;var u=$===e}else var u=!0;if(u){if(s.hash!==void 0){const $=e;ce(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:g})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var u=$===e}else var u=!0;if(u){if(s.spec!==void 0){let $=s.spec;const $e=e;
if(e===$e)if($&&typeof $=="object"&&!Array.isArray($)){let X;if($.name===void 0&&(X="name")||$.arguments===void 0&&(X="arguments")||$.data===
void 0&&(X="data")||$.model===void 0&&(X="model")||$.loss===void 0&&(X="loss")||$.metrics===void 0&&(X="metrics")||$.programs===void 0&&(X="\
programs")||$.optimizer===void 0&&(X="optimizer")||$.training===void 0&&(X="training")||$.callbacks===void 0&&(X="callbacks")||$.event_rules===
void 0&&(X="event_rules")||$.forecast===void 0&&(X="forecast")||$.outputs===void 0&&(X="outputs"))return v.errors=[{instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const Re=e;for(const i in $)
if(!Qe.call(Te.properties.spec.properties,i)){return v.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(Re===e){if($.name!==void 0){
let i=$.name;const V=e;if(e===V)if(typeof i=="string"){if(z(i)>1024)return v.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/s\
pec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(i)<1)return v.
errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=V===e}else var o=!0;if(o){if($.arguments!==void 0){let i=$.
arguments;const V=e;if(e===V)if(i&&typeof i=="object"&&!Array.isArray(i))for(const j in i){const U=e;De(i[j],{instancePath:t+"/spec/argument\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:j,rootData:g})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var k=U===e;if(!k)break}else return v.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spec/properties/arguments/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=V===e}else var o=!0;if(o){if($.data!==void 0){let i=$.data;const V=e;if(e===
V)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if(i.sources===void 0&&(j="sources")||i.train===void 0&&(j="train")||i.eval===void 0&&(j=
"eval")||i.test===void 0&&(j="test")||i.inputs===void 0&&(j="inputs")||i.labels===void 0&&(j="labels"))return v.errors=[{instancePath:t+"/sp\
ec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:j},message:"must have required p\
roperty '"+j+"'"}],!1;{const U=e;for(const a in i)if(!(a==="sources"||a==="train"||a==="eval"||a==="test"||a==="inputs"||a==="labels"||a==="\
length_column")){return v.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(U===e){if(i.sources!==void 0){
let a=i.sources;const T=e;if(e===T)if(a&&typeof a=="object"&&!Array.isArray(a))for(const oe in a){const S=e;Se(a[oe],{instancePath:t+"/spec/\
data/sources/"+oe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:oe,rootData:g})||(r=r===null?Se.errors:r.concat(Se.
errors),e=r.length);var l=S===e;if(!l)break}else return v.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/propert\
ies/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=T===e}else var b=!0;if(b){if(i.train!==
void 0){let a=i.train;const T=e;if(e===T)if(typeof a=="string"){if(z(a)>1024)return v.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(z(a)<1)return v.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var b=T===e}else var b=!0;if(b){if(i.eval!==void 0){let a=i.eval;const T=e;if(e===T)if(Array.isArray(a)){var I=!0;const S=a.
length;for(let D=0;D<S;D++){let q=a[D];const Z=e;if(e===Z)if(typeof q=="string"){if(z(q)>1024)return v.errors=[{instancePath:t+"/spec/data/e\
val/"+D,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(z(q)<1)return v.errors=[{instancePath:t+"/spec/data/eval/"+D,schemaPath:"#/properties/spec/prop\
erties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.
errors=[{instancePath:t+"/spec/data/eval/"+D,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var I=Z===e;if(!I)break}}else return v.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/\
properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=T===e}else var b=!0;
if(b){if(i.test!==void 0){let a=i.test;const T=e,oe=e;let S=!1;const D=e;if(e===D)if(typeof a=="string"){if(z(a)>1024){const Z={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[Z]:r.push(Z),e++}else if(z(a)<1){const Z={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[Z]:r.push(Z),e++}}else{const Z={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/pr\
operties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[Z]:r.push(Z),e++}var _=D===e;if(S=S||
_,!S){const Z=e;if(a!==null){const G={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/1\
/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[G]:r.push(G),e++}var _=Z===e;S=S||_}if(S)e=oe,r!==null&&(oe?r.
length=oe:r=null);else{const Z={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[Z]:r.push(Z),e++,v.errors=r,!1}var b=T===e}else var b=!0;if(b){if(i.
inputs!==void 0){let a=i.inputs;const T=e;if(e===T)if(Array.isArray(a)){var O=!0;const S=a.length;for(let D=0;D<S;D++){const q=e;le(a[D],{instancePath:t+
"/spec/data/inputs/"+D,parentData:a,parentDataProperty:D,rootData:g})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var O=q===e;if(!O)
break}}else return v.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var b=T===e}else var b=!0;if(b){if(i.labels!==void 0){let a=i.labels;const T=e;if(e===
T)if(Array.isArray(a)){var w=!0;const S=a.length;for(let D=0;D<S;D++){const q=e;le(a[D],{instancePath:t+"/spec/data/labels/"+D,parentData:a,
parentDataProperty:D,rootData:g})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var w=q===e;if(!w)break}}else return v.errors=[{instancePath:t+
"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var b=T===e}else var b=!0;if(b)if(i.length_column!==void 0){let a=i.length_column;const T=e;if(e===T)if(typeof a=="string"){
if(z(a)>1024)return v.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_col\
umn/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(a)<1)return v.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properti\
es/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=T===e}else var b=!0}}}}}}}}else
return v.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var o=V===e}else var o=!0;if(o){if($.model!==void 0){let i=$.model;const V=e;if(e===V)if(i&&typeof i=="object"&&!Array.
isArray(i)){let j;if(i.parameters===void 0&&(j="parameters")||i.buffers===void 0&&(j="buffers")||i.layers===void 0&&(j="layers")||i.initial_weights===
void 0&&(j="initial_weights"))return v.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const U=e;for(const a in i)if(!(a==="parameters"||a===
"buffers"||a==="layers"||a==="initial_weights")){return v.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/mod\
el/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}
if(U===e){if(i.parameters!==void 0){let a=i.parameters;const T=e;if(e===T)if(Array.isArray(a)){var N=!0;const oe=a.length;for(let S=0;S<oe;S++){
const D=e;pe(a[S],{instancePath:t+"/spec/model/parameters/"+S,parentData:a,parentDataProperty:S,rootData:g})||(r=r===null?pe.errors:r.concat(
pe.errors),e=r.length);var N=D===e;if(!N)break}}else return v.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec\
/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=T===e}else var m=!0;if(m){
if(i.buffers!==void 0){let a=i.buffers;const T=e;if(e===T)if(Array.isArray(a)){var c=!0;const S=a.length;for(let D=0;D<S;D++){const q=e;ue(a[D],
{instancePath:t+"/spec/model/buffers/"+D,parentData:a,parentDataProperty:D,rootData:g})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);
var c=q===e;if(!c)break}}else return v.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properti\
es/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=T===e}else var m=!0;if(m){if(i.layers!==void 0){let a=i.
layers;const T=e;if(e===T)if(Array.isArray(a)){var f=!0;const S=a.length;for(let D=0;D<S;D++){let q=a[D];const Z=e;if(e===Z)if(q&&typeof q==
"object"&&!Array.isArray(q)){let G;if(q.path===void 0&&(G="path")||q.layer===void 0&&(G="layer")||q.output===void 0&&(G="output")||q.parameters===
void 0&&(G="parameters"))return v.errors=[{instancePath:t+"/spec/model/layers/"+D,schemaPath:"#/properties/spec/properties/model/properties/\
layers/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const ge=e;for(const M in q)
if(!(M==="path"||M==="layer"||M==="output"||M==="parameters")){return v.errors=[{instancePath:t+"/spec/model/layers/"+D,schemaPath:"#/proper\
ties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"\
must NOT have additional properties"}],!1;break}if(ge===e){if(q.path!==void 0){let M=q.path;const ie=e;if(e===ie)if(typeof M=="string"){if(z(
M)>65536)return v.errors=[{instancePath:t+"/spec/model/layers/"+D+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return v.
errors=[{instancePath:t+"/spec/model/layers/"+D+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=ie===e}else var n=!0;if(n){if(q.layer!==void 0){let M=q.layer;
const ie=e;if(e===ie)if(typeof M=="string"){if(z(M)>1024)return v.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/pro\
perties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"}],!1;if(z(M)<1)return v.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return v.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=ie===e}else var n=!0;
if(n){if(q.output!==void 0){let M=q.output;const ie=e;if(e===ie)if(Array.isArray(M)){if(M.length>16)return v.errors=[{instancePath:t+"/spec/\
model/layers/"+D+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var d=!0;const Je=M.length;for(let fe=0;fe<Je;fe++){const Fe=e;Le(M[fe],
{instancePath:t+"/spec/model/layers/"+D+"/output/"+fe,parentData:M,parentDataProperty:fe,rootData:g})||(r=r===null?Le.errors:r.concat(Le.errors),
e=r.length);var d=Fe===e;if(!d)break}}}else return v.errors=[{instancePath:t+"/spec/model/layers/"+D+"/output",schemaPath:"#/properties/spec\
/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=ie===
e}else var n=!0;if(n)if(q.parameters!==void 0){const M=e;P(q.parameters,{instancePath:t+"/spec/model/layers/"+D+"/parameters",parentData:q,parentDataProperty:"\
parameters",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var n=M===e}else var n=!0}}}}}else return v.errors=[{instancePath:t+
"/spec/model/layers/"+D,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var f=Z===e;if(!f)break}}else return v.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prope\
rties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=T===e}else var m=!0;if(m)if(i.initial_weights!==
void 0){let a=i.initial_weights;const T=e,oe=e;let S=!1;const D=e;if(e===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let Z;if(a.path===void 0&&
(Z="path")||a.sha256===void 0&&(Z="sha256")){const Ze={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties\
/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+
"'"};r===null?r=[Ze]:r.push(Ze),e++}else{const Ze=e;for(const G in a)if(!(G==="path"||G==="sha256")){const ge={instancePath:t+"/spec/model/i\
nitial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:G},message:"must NOT have additional properties"};r===null?r=[ge]:r.push(ge),e++;break}if(Ze===e){if(a.
path!==void 0){let G=a.path;const ge=e;if(e===ge)if(typeof G=="string"){if(z(G)>4096){const M={instancePath:t+"/spec/model/initial_weights/p\
ath",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[M]:r.push(M),e++}else if(z(G)<1){const M={instancePath:t+"/spec/m\
odel/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={instancePath:t+"/sp\
ec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var p=ge===e}else var p=!0;if(p)if(a.sha256!==void 0){const G=e;
ce(a.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:a,parentDataProperty:"sha256",rootData:g})||(r=r===null?ce.errors:
r.concat(ce.errors),e=r.length);var p=G===e}else var p=!0}}}else{const Z={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/propert\
ies/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[Z]:r.push(Z),e++}var y=D===e;if(S=S||y,!S){const Z=e;if(a!==null){const G={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/pro\
perties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?
r=[G]:r.push(G),e++}var y=Z===e;S=S||y}if(S)e=oe,r!==null&&(oe?r.length=oe:r=null);else{const Z={instancePath:t+"/spec/model/initial_weights",
schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return r===null?r=[Z]:r.push(Z),e++,v.errors=r,!1}var m=T===e}else var m=!0}}}}}else return v.errors=[{instancePath:t+"/spec/model",schemaPath:"\
#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=V===e}else var o=!0;if(o){
if($.loss!==void 0){const i=e;te($.loss,{instancePath:t+"/spec/loss",parentData:$,parentDataProperty:"loss",rootData:g})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var o=i===e}else var o=!0;if(o){if($.metrics!==void 0){let i=$.metrics;const V=e;if(e===V)if(Array.isArray(i)){
var A=!0;const j=i.length;for(let U=0;U<j;U++){const a=e;te(i[U],{instancePath:t+"/spec/metrics/"+U,parentData:i,parentDataProperty:U,rootData:g})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var A=a===e;if(!A)break}}else return v.errors=[{instancePath:t+"/spec/metrics",schemaPath:"\
#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=V===e}else var o=!0;if(o){
if($.programs!==void 0){let i=$.programs;const V=e;if(e===V)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if(i.step===void 0&&(j="step")||
i.evaluate===void 0&&(j="evaluate"))return v.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/requ\
ired",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const U=e;for(const a in i)if(!(a===
"step"||a==="evaluate")){return v.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(U===e){if(i.
step!==void 0){const a=e;J(i.step,{instancePath:t+"/spec/programs/step",parentData:i,parentDataProperty:"step",rootData:g})||(r=r===null?J.errors:
r.concat(J.errors),e=r.length);var h=a===e}else var h=!0;if(h)if(i.evaluate!==void 0){const a=e;J(i.evaluate,{instancePath:t+"/spec/programs\
/evaluate",parentData:i,parentDataProperty:"evaluate",rootData:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var h=a===e}else var h=!0}}}else
return v.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var o=V===e}else var o=!0;if(o){if($.optimizer!==void 0){let i=$.optimizer;const V=e;if(e===V)if(i&&typeof i==
"object"&&!Array.isArray(i)){let j;if(i.kind===void 0&&(j="kind")||i.learning_rate===void 0&&(j="learning_rate")||i.betas===void 0&&(j="beta\
s")||i.epsilon===void 0&&(j="epsilon")||i.max_grad_norm===void 0&&(j="max_grad_norm")||i.groups===void 0&&(j="groups")||i.options===void 0&&
(j="options"))return v.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/required",keyword:"requi\
red",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const U=e;for(const a in i)if(!(a==="kind"||a==="learnin\
g_rate"||a==="betas"||a==="epsilon"||a==="max_grad_norm"||a==="groups"||a==="options")){return v.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"\
#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT \
have additional properties"}],!1;break}if(U===e){if(i.kind!==void 0){let a=i.kind;const T=e;if(!(a==="adamw_torch"||a==="adamw_hf"||a==="sgd"||
a==="adagrad"||a==="adafactor"||a==="adamw_anyprecision"))return v.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"#/properties/s\
pec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Te.properties.spec.properties.optimizer.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var R=T===e}else var R=!0;if(R){if(i.learning_rate!==void 0){let a=i.learning_rate;
const T=e;if(e===T)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return v.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return v.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=T===e}else var R=!0;if(R){if(i.betas!==void 0){
let a=i.betas;const T=e;if(e===T)if(Array.isArray(a)){if(a.length>2)return v.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(a.length<2)return v.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(a.length<=2){const D=a.length;if(D>0){let q=a[0];
const Z=e;if(e===Z)if(typeof q=="number"&&isFinite(q)){if(q<0||isNaN(q))return v.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(q>=1||isNaN(q))return v.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return v.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var L=Z===e}if(L&&D>1){let q=a[1];const Z=e;if(e===Z)if(typeof q=="number"&&isFinite(
q)){if(q<0||isNaN(q))return v.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(q>=1||isNaN(q))return v.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return v.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var L=Z===e}}else return v.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return v.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var R=T===e}else var R=!0;if(R){if(i.epsilon!==void 0){let a=i.epsilon;const T=e;if(e===T)if(typeof a==
"number"&&isFinite(a)){if(a<0||isNaN(a))return v.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return v.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var R=T===e}else var R=!0;if(R){if(i.max_grad_norm!==void 0){let a=i.max_grad_norm;const T=e;if(e===
T)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return v.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return v.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=T===e}else var R=!0;if(R){if(i.groups!==void 0){let a=i.
groups;const T=e;if(e===T)if(Array.isArray(a)){var F=!0;const S=a.length;for(let D=0;D<S;D++){let q=a[D];const Z=e;if(e===Z)if(q&&typeof q==
"object"&&!Array.isArray(q)){let G;if(q.weight_decay===void 0&&(G="weight_decay")||q.parameters===void 0&&(G="parameters"))return v.errors=[
{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"re\
quired",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const ge=e;for(const M in q)if(!(M==="weight_decay"||
M==="parameters")){return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properti\
es"}],!1;break}if(ge===e){if(q.weight_decay!==void 0){let M=q.weight_decay;const ie=e;if(!(typeof M=="number"&&isFinite(M)))return v.errors=
[{instancePath:t+"/spec/optimizer/groups/"+D+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/prop\
erties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=ie===e}else var ee=!0;if(ee)if(q.parameters!==
void 0){let M=q.parameters;const ie=e;if(e===ie)if(Array.isArray(M)){var me=!0;const Je=M.length;for(let fe=0;fe<Je;fe++){let Fe=M[fe];const Ke=e;
if(e===Ke)if(typeof Fe=="string"){if(z(Fe)>1024)return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters/"+fe,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(z(Fe)<1)return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters/"+
fe,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters\
/"+fe,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var me=Ke===e;if(!me)break}}else return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/param\
eters",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var ee=ie===e}else var ee=!0}}}else return v.errors=[{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=Z===
e;if(!F)break}}else return v.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var R=T===e}else var R=!0;if(R)if(i.options!==void 0){const a=e;
Ae(i.options,{instancePath:t+"/spec/optimizer/options",parentData:i,parentDataProperty:"options",rootData:g})||(r=r===null?Ae.errors:r.concat(
Ae.errors),e=r.length);var R=a===e}else var R=!0}}}}}}}}else return v.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=V===e}else var o=!0;if(o){if($.training!==
void 0){let i=$.training;const V=e;if(e===V)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if(i.seed===void 0&&(j="seed")||i.data_seed===
void 0&&(j="data_seed")||i.train_rows===void 0&&(j="train_rows")||i.eval_rows===void 0&&(j="eval_rows")||i.train_batch_size===void 0&&(j="tr\
ain_batch_size")||i.eval_batch_size===void 0&&(j="eval_batch_size")||i.gradient_accumulation_steps===void 0&&(j="gradient_accumulation_steps")||
i.drop_last===void 0&&(j="drop_last")||i.batches_per_epoch===void 0&&(j="batches_per_epoch")||i.updates_per_epoch===void 0&&(j="updates_per_\
epoch")||i.total_updates===void 0&&(j="total_updates")||i.epochs===void 0&&(j="epochs")||i.num_train_epochs===void 0&&(j="num_train_epochs")||
i.schedule===void 0&&(j="schedule")||i.warmup_updates===void 0&&(j="warmup_updates")||i.logging_nan_inf_filter===void 0&&(j="logging_nan_inf\
_filter"))return v.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const U=e;for(const a in i)if(!Qe.call(Te.properties.spec.properties.
training.properties,a)){return v.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(U===e){if(i.seed!==
void 0){let a=i.seed;const T=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return v.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===T&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return v.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(a<-9007199254740991||isNaN(a))return v.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var x=T===e}else var x=!0;if(x){if(i.data_seed!==void 0){let a=i.data_seed;const T=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return v.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof a=="number"&&isFinite(a)){if(a>
9007199254740991||isNaN(a))return v.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<
-9007199254740991||isNaN(a))return v.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var x=T===
e}else var x=!0;if(x){if(i.train_rows!==void 0){const a=e;E(i.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:i,parentDataProperty:"\
train_rows",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var x=a===e}else var x=!0;if(x){if(i.eval_rows!==void 0){const a=e;
P(i.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:i,parentDataProperty:"eval_rows",rootData:g})||(r=r===null?P.errors:r.concat(
P.errors),e=r.length);var x=a===e}else var x=!0;if(x){if(i.train_batch_size!==void 0){const a=e;E(i.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:i,parentDataProperty:"train_batch_size",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);
var x=a===e}else var x=!0;if(x){if(i.eval_batch_size!==void 0){const a=e;E(i.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:i,parentDataProperty:"eval_batch_size",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var x=a===e}else var x=!0;
if(x){if(i.gradient_accumulation_steps!==void 0){const a=e;E(i.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:i,parentDataProperty:"gradient_accumulation_steps",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);
var x=a===e}else var x=!0;if(x){if(i.drop_last!==void 0){const a=e;if(typeof i.drop_last!="boolean")return v.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var x=a===e}else var x=!0;if(x){if(i.batches_per_epoch!==void 0){const a=e;E(i.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:i,parentDataProperty:"batches_per_epoch",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.
length);var x=a===e}else var x=!0;if(x){if(i.updates_per_epoch!==void 0){const a=e;E(i.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:i,parentDataProperty:"updates_per_epoch",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var x=a===
e}else var x=!0;if(x){if(i.total_updates!==void 0){const a=e;E(i.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:i,parentDataProperty:"\
total_updates",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var x=a===e}else var x=!0;if(x){if(i.epochs!==void 0){const a=e;
E(i.epochs,{instancePath:t+"/spec/training/epochs",parentData:i,parentDataProperty:"epochs",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),
e=r.length);var x=a===e}else var x=!0;if(x){if(i.num_train_epochs!==void 0){let a=i.num_train_epochs;const T=e;if(!(typeof a=="number"&&isFinite(
a)))return v.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var x=T===e}else var x=!0;if(x){if(i.schedule!==void 0){const a=e;
Y(i.schedule,{instancePath:t+"/spec/training/schedule",parentData:i,parentDataProperty:"schedule",rootData:g})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var x=a===e}else var x=!0;if(x){if(i.warmup_updates!==void 0){const a=e;P(i.warmup_updates,{instancePath:t+"/spec/trai\
ning/warmup_updates",parentData:i,parentDataProperty:"warmup_updates",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var x=a===
e}else var x=!0;if(x)if(i.logging_nan_inf_filter!==void 0){const a=e;if(typeof i.logging_nan_inf_filter!="boolean")return v.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var x=a===e}else var x=!0}}}}}}}}}}}}}}}}}else return v.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var o=V===e}else var o=!0;if(o){if($.callbacks!==void 0){let i=$.callbacks;const V=e;if(e===V)if(Array.isArray(i)){var se=!0;const j=i.length;
for(let U=0;U<j;U++){const a=e;te(i[U],{instancePath:t+"/spec/callbacks/"+U,parentData:i,parentDataProperty:U,rootData:g})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var se=a===e;if(!se)break}}else return v.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/\
spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=V===e}else var o=!0;if(o){if($.event_rules!==
void 0){let i=$.event_rules;const V=e;if(e===V)if(Array.isArray(i)){var Q=!0;const j=i.length;for(let U=0;U<j;U++){const a=e;de(i[U],{instancePath:t+
"/spec/event_rules/"+U,parentData:i,parentDataProperty:U,rootData:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var Q=a===e;if(!Q)
break}}else return v.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var o=V===e}else var o=!0;if(o){if($.forecast!==void 0){let i=$.forecast;const V=e;if(e===V)if(i&&
typeof i=="object"&&!Array.isArray(i)){let j;if(i.effective_batch===void 0&&(j="effective_batch")||i.samples===void 0&&(j="samples")||i.parameters===
void 0&&(j="parameters")||i.flops_per_step===void 0&&(j="flops_per_step")||i.evaluations===void 0&&(j="evaluations")||i.logs===void 0&&(j="l\
ogs")||i.saves===void 0&&(j="saves")||i.unforecastable===void 0&&(j="unforecastable")||i.memory===void 0&&(j="memory")||i.checkpoint_bytes===
void 0&&(j="checkpoint_bytes")||i.checkpoints_kept===void 0&&(j="checkpoints_kept")||i.learning_rate===void 0&&(j="learning_rate"))return v.
errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const U=e;for(const a in i)if(!Qe.call(Te.properties.spec.properties.forecast.properties,
a)){return v.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(U===e){if(i.effective_batch!==void 0){
const a=e;E(i.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:i,parentDataProperty:"effective_batch",rootData:g})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var B=a===e}else var B=!0;if(B){if(i.samples!==void 0){const a=e;P(i.samples,{instancePath:t+
"/spec/forecast/samples",parentData:i,parentDataProperty:"samples",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var B=a===
e}else var B=!0;if(B){if(i.parameters!==void 0){const a=e;P(i.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:i,parentDataProperty:"\
parameters",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var B=a===e}else var B=!0;if(B){if(i.flops_per_step!==void 0){
let a=i.flops_per_step;const T=e;if(e===T)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return v.errors=[{instancePath:t+"/spec/forec\
ast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return v.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec\
/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=T===e}else var B=!0;
if(B){if(i.evaluations!==void 0){const a=e;be(i.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:i,parentDataProperty:"ev\
aluations",rootData:g})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var B=a===e}else var B=!0;if(B){if(i.logs!==void 0){const a=e;
be(i.logs,{instancePath:t+"/spec/forecast/logs",parentData:i,parentDataProperty:"logs",rootData:g})||(r=r===null?be.errors:r.concat(be.errors),
e=r.length);var B=a===e}else var B=!0;if(B){if(i.saves!==void 0){const a=e;be(i.saves,{instancePath:t+"/spec/forecast/saves",parentData:i,parentDataProperty:"\
saves",rootData:g})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var B=a===e}else var B=!0;if(B){if(i.unforecastable!==void 0){let a=i.
unforecastable;const T=e;if(e===T)if(Array.isArray(a)){var W=!0;const S=a.length;for(let D=0;D<S;D++){let q=a[D];const Z=e;if(!(q==="evaluat\
ions"||q==="logs"||q==="saves"))return v.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+D,schemaPath:"#/properties/spec/properties\
/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:Te.properties.spec.properties.forecast.properties.unforecastable.
items.enum},message:"must be equal to one of the allowed values"}],!1;var W=Z===e;if(!W)break}}else return v.errors=[{instancePath:t+"/spec/\
forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var B=T===e}else var B=!0;if(B){if(i.memory!==void 0){let a=i.memory;const T=e;if(e===T)if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){let S;if(a.weights===void 0&&(S="weights")||a.gradients===void 0&&(S="gradients")||a.optimizer===void 0&&(S="optim\
izer")||a.activations===void 0&&(S="activations")||a.data===void 0&&(S="data")||a.saving===void 0&&(S="saving")||a.runtime===void 0&&(S="run\
time")||a.peak===void 0&&(S="peak"))return v.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/foreca\
st/properties/memory/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const D=e;for(const q in a)
if(!(q==="weights"||q==="gradients"||q==="optimizer"||q==="activations"||q==="data"||q==="saving"||q==="runtime"||q==="peak")){return v.errors=
[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(D===e){if(a.weights!==void 0){
const q=e;P(a.weights,{instancePath:t+"/spec/forecast/memory/weights",parentData:a,parentDataProperty:"weights",rootData:g})||(r=r===null?P.
errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0;if(C){if(a.gradients!==void 0){const q=e;P(a.gradients,{instancePath:t+"/spe\
c/forecast/memory/gradients",parentData:a,parentDataProperty:"gradients",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var C=q===
e}else var C=!0;if(C){if(a.optimizer!==void 0){const q=e;P(a.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:a,parentDataProperty:"\
optimizer",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0;if(C){if(a.activations!==void 0){const q=e;
P(a.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:a,parentDataProperty:"activations",rootData:g})||(r=r===null?
P.errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0;if(C){if(a.data!==void 0){const q=e;P(a.data,{instancePath:t+"/spec/foreca\
st/memory/data",parentData:a,parentDataProperty:"data",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0;
if(C){if(a.saving!==void 0){const q=e;P(a.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:a,parentDataProperty:"saving",rootData:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0;if(C){if(a.runtime!==void 0){const q=e;P(a.runtime,{instancePath:t+
"/spec/forecast/memory/runtime",parentData:a,parentDataProperty:"runtime",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var C=q===e}else var C=!0;if(C)if(a.peak!==void 0){const q=e;P(a.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:a,parentDataProperty:"\
peak",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var C=q===e}else var C=!0}}}}}}}}}else return v.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var B=T===e}else var B=!0;if(B){if(i.checkpoint_bytes!==void 0){const a=e;P(i.checkpoint_bytes,{instancePath:t+"/spec/f\
orecast/checkpoint_bytes",parentData:i,parentDataProperty:"checkpoint_bytes",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var B=a===e}else var B=!0;if(B){if(i.checkpoints_kept!==void 0){const a=e;P(i.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_k\
ept",parentData:i,parentDataProperty:"checkpoints_kept",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var B=a===e}else var B=!0;
if(B)if(i.learning_rate!==void 0){let a=i.learning_rate;const T=e;if(e===T)if(Array.isArray(a)){var He=!0;const S=a.length;for(let D=0;D<S;D++){
let q=a[D];const Z=e;if(e===Z)if(q&&typeof q=="object"&&!Array.isArray(q)){let G;if(q.update===void 0&&(G="update")||q.rate===void 0&&(G="ra\
te"))return v.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+D,schemaPath:"#/properties/spec/properties/forecast/properties/learnin\
g_rate/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const ge=e;for(const M in q)
if(!(M==="update"||M==="rate")){return v.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+D,schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT\
 have additional properties"}],!1;break}if(ge===e){if(q.update!==void 0){const M=e;E(q.update,{instancePath:t+"/spec/forecast/learning_rate/"+
D+"/update",parentData:q,parentDataProperty:"update",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var ne=M===e}else var ne=!0;
if(ne)if(q.rate!==void 0){let M=q.rate;const ie=e;if(!(typeof M=="number"&&isFinite(M)))return v.errors=[{instancePath:t+"/spec/forecast/lea\
rning_rate/"+D+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ne=ie===e}else var ne=!0}}}else return v.errors=[{instancePath:t+"/spec/forecast/le\
arning_rate/"+D,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var He=Z===e;if(!He)break}}else return v.errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/\
properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var B=T===
e}else var B=!0}}}}}}}}}}}}}else return v.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=V===e}else var o=!0;if(o)if($.outputs!==void 0){let i=$.outputs;const V=e;if(e===
V)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if(i.output_dir===void 0&&(j="output_dir"))return v.errors=[{instancePath:t+"/spec/outp\
uts",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:j},message:"must have required pr\
operty '"+j+"'"}],!1;{const U=e;for(const a in i)if(a!=="output_dir"){return v.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/propert\
ies/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additi\
onal properties"}],!1;break}if(U===e&&i.output_dir!==void 0){let a=i.output_dir;if(e===e)if(typeof a=="string"){if(z(a)>4096)return v.errors=
[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(z(a)<1)return v.errors=[{instancePath:t+"/spec/outputs/o\
utput_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/pr\
operties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return v.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=V===
e}else var o=!0}}}}}}}}}}}}}}else return v.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=$e===e}else var u=!0;if(u){if(s.environment!==void 0){let $=s.environment;const $e=e;if(e===$e)
if($&&typeof $=="object"&&!Array.isArray($)){let X;if($.root===void 0&&(X="root")||$.output_dir===void 0&&(X="output_dir")||$.engine===void 0&&
(X="engine")||$.device===void 0&&(X="device")||$.threads===void 0&&(X="threads")||$.versions===void 0&&(X="versions")||$.free_disk_bytes===void 0&&
(X="free_disk_bytes")||$.total_memory_bytes===void 0&&(X="total_memory_bytes")||$.created===void 0&&(X="created"))return v.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:X},message:"must have required prop\
erty '"+X+"'"}],!1;{const Re=e;for(const i in $)if(!Qe.call(Te.properties.environment.properties,i)){return v.errors=[{instancePath:t+"/envi\
ronment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"mu\
st NOT have additional properties"}],!1;break}if(Re===e){if($.root!==void 0){let i=$.root;const V=e;if(e===V)if(typeof i=="string"){if(z(i)>
65536)return v.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return v.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=V===e}else var re=!0;
if(re){if($.output_dir!==void 0){let i=$.output_dir;const V=e;if(e===V)if(typeof i=="string"){if(z(i)>65536)return v.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return v.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=V===e}else var re=!0;if(re){if($.
engine!==void 0){let i=$.engine;const V=e;if(e===V)if(typeof i=="string"){if(z(i)>1024)return v.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(z(i)<1)return v.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var re=V===e}else var re=!0;if(re){if($.device!==void 0){let i=$.device;const V=e;if(e===V)if(typeof i=="string"){if(z(i)>1024)return v.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(i)<1)return v.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return v.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var re=V===e}else var re=!0;if(re){if($.threads!==void 0){const i=e;E($.threads,{instancePath:t+
"/environment/threads",parentData:$,parentDataProperty:"threads",rootData:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var re=i===
e}else var re=!0;if(re){if($.versions!==void 0){let i=$.versions;const V=e;if(e===V)if(i&&typeof i=="object"&&!Array.isArray(i))for(const j in i){
let U=i[j];const a=e;if(e===a)if(typeof U=="string"){if(z(U)>65536)return v.errors=[{instancePath:t+"/environment/versions/"+j.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return v.errors=[{instancePath:t+"/environment/versions/"+j.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ye=a===e;if(!Ye)break}else return v.errors=[{instancePath:t+"/environment/versions",schemaPath:"#\
/properties/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=V===e}else var re=!0;
if(re){if($.free_disk_bytes!==void 0){let i=$.free_disk_bytes;const V=e,Ce=e;let j=!1;const U=e;P(i,{instancePath:t+"/environment/free_disk_\
bytes",parentData:$,parentDataProperty:"free_disk_bytes",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var Ue=U===e;if(j=
j||Ue,!j){const T=e;if(i!==null){const S={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free\
_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[S]:r.push(S),e++}var Ue=T===e;j=j||Ue}if(j)
e=Ce,r!==null&&(Ce?r.length=Ce:r=null);else{const T={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/prop\
erties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[T]:r.push(T),e++,v.errors=
r,!1}var re=V===e}else var re=!0;if(re){if($.total_memory_bytes!==void 0){const i=e;P($.total_memory_bytes,{instancePath:t+"/environment/tot\
al_memory_bytes",parentData:$,parentDataProperty:"total_memory_bytes",rootData:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var re=i===
e}else var re=!0;if(re)if($.created!==void 0){let i=$.created;const V=e;if(e===V)if(typeof i=="string"){if(!pr.test(i))return v.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return v.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var re=V===e}else var re=!0}}}}}}}}}}else return v.errors=[{instancePath:t+"/environment",schemaPath:"#\
/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=$e===e}else var u=!0;if(u)if(s.source_map!==
void 0){let $=s.source_map;const $e=e;if(e===$e)if($&&typeof $=="object"&&!Array.isArray($))for(const X in $){const Re=e;we($[X],{instancePath:t+
"/source_map/"+X.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:X,rootData:g})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var er=Re===e;if(!er)break}else return v.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var u=$e===e}else var u=!0}}}}}}else return v.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=r,e===0}export{mr as default,lr as validate};
