// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const pr=h;var lr=h;const Te={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
Everything that a run will do, before it does it. `spec` decides the run and is hashed; `environment` describes the machine that made the pl\
an and is not.",type:"object",properties:{format_version:{const:1},hash:{$ref:"#/$defs/sha256"},spec:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},arguments:{type:"object",additionalProperties:{$ref:"#/$defs/argument"}},data:{type:"object",properties:{
sources:{type:"object",additionalProperties:{$ref:"#/$defs/source"}},train:{type:"string",minLength:1,maxLength:1024},eval:{type:"array",items:{
type:"string",minLength:1,maxLength:1024}},test:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},inputs:{type:"array",items:{
$ref:"#/$defs/feature"}},labels:{type:"array",items:{$ref:"#/$defs/feature"}}},required:["sources","train","eval","test","inputs","labels"],
additionalProperties:!1},model:{type:"object",properties:{parameters:{type:"array",items:{$ref:"#/$defs/parameter"}},buffers:{type:"array",items:{
$ref:"#/$defs/buffer"}},layers:{type:"array",items:{type:"object",properties:{path:{type:"string",maxLength:65536},layer:{type:"string",minLength:1,
maxLength:1024},output:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16},parameters:{$ref:"#/$defs/count"}},required:["path","laye\
r","output","parameters"],additionalProperties:!1}},initial_weights:{anyOf:[{type:"object",properties:{path:{type:"string",minLength:1,maxLength:4096},
sha256:{$ref:"#/$defs/sha256"}},required:["path","sha256"],additionalProperties:!1},{type:"null"}]}},required:["parameters","buffers","layer\
s","initial_weights"],additionalProperties:!1},loss:{$ref:"#/$defs/application"},metrics:{type:"array",items:{$ref:"#/$defs/application"}},programs:{
type:"object",properties:{step:{$ref:"#/$defs/program"},evaluate:{$ref:"#/$defs/program"}},required:["step","evaluate"],additionalProperties:!1},
optimizer:{type:"object",properties:{kind:{enum:["adamw_torch","adamw_hf","sgd","adagrad","adafactor","adamw_anyprecision"]},learning_rate:{
type:"number",minimum:0},betas:{type:"array",items:[{type:"number",minimum:0,exclusiveMaximum:1},{type:"number",minimum:0,exclusiveMaximum:1}],
minItems:2,maxItems:2,additionalItems:!1},epsilon:{type:"number",minimum:0},max_grad_norm:{type:"number",minimum:0},groups:{type:"array",items:{
type:"object",properties:{weight_decay:{type:"number"},parameters:{type:"array",items:{type:"string",minLength:1,maxLength:1024}}},required:[
"weight_decay","parameters"],additionalProperties:!1}},options:{$ref:"#/$defs/options"}},required:["kind","learning_rate","betas","epsilon",
"max_grad_norm","groups","options"],additionalProperties:!1},training:{type:"object",properties:{seed:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991},data_seed:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},train_rows:{$ref:"#/$defs/positive"},
eval_rows:{$ref:"#/$defs/count"},train_batch_size:{$ref:"#/$defs/positive"},eval_batch_size:{$ref:"#/$defs/positive"},gradient_accumulation_steps:{
$ref:"#/$defs/positive"},drop_last:{type:"boolean"},batches_per_epoch:{$ref:"#/$defs/positive"},updates_per_epoch:{$ref:"#/$defs/positive"},
total_updates:{$ref:"#/$defs/positive"},epochs:{$ref:"#/$defs/positive"},num_train_epochs:{type:"number"},schedule:{$ref:"#/$defs/schedule"},
warmup_updates:{$ref:"#/$defs/count"},logging_nan_inf_filter:{type:"boolean"}},required:["seed","data_seed","train_rows","eval_rows","train_\
batch_size","eval_batch_size","gradient_accumulation_steps","drop_last","batches_per_epoch","updates_per_epoch","total_updates","epochs","nu\
m_train_epochs","schedule","warmup_updates","logging_nan_inf_filter"],additionalProperties:!1},callbacks:{type:"array",items:{$ref:"#/$defs/\
application"}},event_rules:{type:"array",items:{$ref:"#/$defs/eventRule"}},forecast:{type:"object",description:"What will happen, in numbers\
. Not hashed: it follows from the rest.",properties:{effective_batch:{$ref:"#/$defs/positive"},samples:{$ref:"#/$defs/count"},parameters:{$ref:"\
#/$defs/count"},flops_per_step:{type:"number",minimum:0},evaluations:{$ref:"#/$defs/runs"},logs:{$ref:"#/$defs/runs"},saves:{$ref:"#/$defs/r\
uns"},unforecastable:{type:"array",items:{enum:["evaluations","logs","saves"]}},memory:{type:"object",description:"Bytes, at the planned bat\
ch size.",properties:{weights:{$ref:"#/$defs/count"},gradients:{$ref:"#/$defs/count"},optimizer:{$ref:"#/$defs/count"},activations:{$ref:"#/\
$defs/count"},data:{$ref:"#/$defs/count"},saving:{$ref:"#/$defs/count"},runtime:{$ref:"#/$defs/count"},peak:{$ref:"#/$defs/count"}},required:[
"weights","gradients","optimizer","activations","data","saving","runtime","peak"],additionalProperties:!1},checkpoint_bytes:{$ref:"#/$defs/c\
ount"},checkpoints_kept:{$ref:"#/$defs/count"},learning_rate:{type:"array",items:{type:"object",properties:{update:{$ref:"#/$defs/positive"},
rate:{type:"number"}},required:["update","rate"],additionalProperties:!1}}},required:["effective_batch","samples","parameters","flops_per_st\
ep","evaluations","logs","saves","unforecastable","memory","checkpoint_bytes","checkpoints_kept","learning_rate"],additionalProperties:!1},outputs:{
type:"object",properties:{output_dir:{type:"string",minLength:1,maxLength:4096}},required:["output_dir"],additionalProperties:!1}},required:[
"name","arguments","data","model","loss","metrics","programs","optimizer","training","callbacks","event_rules","forecast","outputs"],additionalProperties:!1},
environment:{type:"object",properties:{root:{type:"string",maxLength:65536},output_dir:{type:"string",maxLength:65536},engine:{type:"string",
minLength:1,maxLength:1024},device:{type:"string",minLength:1,maxLength:1024},threads:{$ref:"#/$defs/positive"},versions:{type:"object",additionalProperties:{
type:"string",maxLength:65536}},free_disk_bytes:{anyOf:[{$ref:"#/$defs/count"},{type:"null"}]},total_memory_bytes:{$ref:"#/$defs/count"},created:{
type:"string",pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"}},required:["root","output_dir","engine","device","threads","\
versions","free_disk_bytes","total_memory_bytes","created"],additionalProperties:!1},source_map:{type:"object",additionalProperties:{$ref:"#\
/$defs/place"},description:"JSON pointer into `spec` → where it was written."}},required:["format_version","hash","spec","environment","so\
urce_map"],additionalProperties:!1,$defs:{count:{type:"integer",minimum:0,maximum:9007199254740991},positive:{type:"integer",minimum:1,maximum:9007199254740991},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},range:{type:"object",description:"A place in a source file: half-open UTF-16 offsets.",properties:{
file:{type:"string",maxLength:65536},start:{$ref:"#/$defs/count"},end:{$ref:"#/$defs/count"}},required:["file","start","end"],additionalProperties:!1},
place:{type:"object",properties:{file:{type:"string",maxLength:65536},start:{$ref:"#/$defs/count"},end:{$ref:"#/$defs/count"},line:{$ref:"#/\
$defs/positive"},column:{$ref:"#/$defs/positive"}},required:["file","start","end","line","column"],additionalProperties:!1},constant:{description:"\
A value of the language. Quantities are { kind: quantity, value, unit }; a secret is only the name of its variable.",anyOf:[{type:"number"},
{type:"string",maxLength:65536},{type:"boolean"},{type:"null"},{type:"array",items:{$ref:"#/$defs/constant"}},{type:"object",additionalProperties:{
$ref:"#/$defs/constant"}}]},options:{type:"object",additionalProperties:{$ref:"#/$defs/constant"}},application:{type:"object",properties:{name:{
type:"string",minLength:1,maxLength:1024},options:{$ref:"#/$defs/options"}},required:["name","options"],additionalProperties:!1},origin:{oneOf:[
{type:"object",properties:{kind:{const:"default"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},
range:{$ref:"#/$defs/range"}},required:["kind","range"],additionalProperties:!1},{type:"object",properties:{kind:{const:"command-line"},option:{
type:"string",maxLength:65536}},required:["kind","option"],additionalProperties:!1},{type:"object",properties:{kind:{const:"derived"},from:{
type:"array",items:{type:"string",maxLength:65536}},reason:{type:"string",maxLength:65536}},required:["kind","from","reason"],additionalProperties:!1}]},
argument:{type:"object",properties:{value:{$ref:"#/$defs/constant"},origin:{$ref:"#/$defs/origin"}},required:["value","origin"],additionalProperties:!1},
source:{oneOf:[{type:"object",description:"`path` is relative to `environment.root`.",properties:{kind:{const:"csv"},path:{type:"string",minLength:1,
maxLength:4096},delimiter:{type:"string",minLength:1,maxLength:1},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/\
$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6}},required:["kind","path","delimiter","sha256","bytes",
"rows","columns"],additionalProperties:!1},{type:"object",properties:{kind:{const:"split"},of:{type:"string",minLength:1,maxLength:1024},fraction:{
type:"number",exclusiveMinimum:0,exclusiveMaximum:1},stratify:{anyOf:[{type:"string",maxLength:65536},{type:"null"}]},seed:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991},rows:{$ref:"#/$defs/count"}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1}]},
featureType:{oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1}]},extents:{type:"array",items:{$ref:"#/$defs/posit\
ive"},maxItems:16},columnExpression:{oneOf:[{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},
minItems:1,maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{
const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","\
/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],
additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},type:{$ref:"#/$defs/featureTyp\
e"},value:{$ref:"#/$defs/columnExpression"}},required:["name","type","value"],additionalProperties:!1},condition:{oneOf:[{type:"object",properties:{
op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{
op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],additionalProperties:!1},{type:"object",properties:{
op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},{type:"\
object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#/$defs/\
condition"}},required:["op","left","right"],additionalProperties:!1}]},eventRule:{type:"object",properties:{event:{type:"string",minLength:1,
maxLength:1024},condition:{anyOf:[{$ref:"#/$defs/condition"},{type:"null"}]},actions:{type:"array",items:{$ref:"#/$defs/application"}}},required:[
"event","condition","actions"],additionalProperties:!1},dtype:{enum:["float32","int32","bool"]},initializer:{oneOf:[{type:"object",properties:{
kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"un\
iform"},bound:{type:"number",minimum:0}},required:["kind","bound"],additionalProperties:!1},{type:"object",properties:{kind:{const:"normal"},
deviation:{type:"number",minimum:0}},required:["kind","deviation"],additionalProperties:!1},{type:"object",properties:{kind:{const:"values"},
values:{type:"array",items:{type:"number"}}},required:["kind","values"],additionalProperties:!1}]},parameter:{type:"object",properties:{name:{
type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},initializer:{$ref:"#/$defs/initializer"},decays:{type:"boolean"},layer:{
type:"string",maxLength:65536}},required:["name","shape","initializer","decays","layer"],additionalProperties:!1},buffer:{type:"object",properties:{
name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},dtype:{$ref:"#/$defs/dtype"},initializer:{$ref:"#/$defs/initi\
alizer"},layer:{type:"string",maxLength:65536}},required:["name","shape","dtype","initializer","layer"],additionalProperties:!1},dimension:{
anyOf:[{$ref:"#/$defs/count"},{type:"string",pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$",maxLength:200}]},tensorType:{type:"object",properties:{
dtype:{$ref:"#/$defs/dtype"},shape:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16}},required:["dtype","shape"],additionalProperties:!1},
attribute:{anyOf:[{type:"number"},{type:"string",maxLength:65536},{type:"boolean"},{type:"array",items:{type:"number"},maxItems:1e5}]},instruction:{
type:"object",properties:{op:{type:"string",minLength:1,maxLength:1024},inputs:{type:"array",items:{$ref:"#/$defs/count"},maxItems:4096},outputs:{
type:"array",items:{$ref:"#/$defs/count"},maxItems:4096},attributes:{type:"object",additionalProperties:{$ref:"#/$defs/attribute"}},layer:{type:"\
string",maxLength:65536}},required:["op","inputs","outputs","attributes","layer"],additionalProperties:!1},program:{type:"object",description:"\
Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",properties:{name:{type:"string",minLength:1,
maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"array",items:{type:"object",properties:{name:{
type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","scalar"]},value:{$ref:"#/$defs/count"}},required:[
"name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#/$defs/instruction"},maxItems:1e6},outputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["gradient","buffer","loss_sum","weight_s\
um","metric","output"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}}},required:["name","values",
"inputs","instructions","outputs"],additionalProperties:!1},trigger:{oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},
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
{$ref:"#/$defs/positive"}],minItems:3,maxItems:3,additionalItems:!1},runs:{type:"array",items:{$ref:"#/$defs/run"}}}};const sr=new RegExp("^[0-9a-f]{64}$","u");function de(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;
if(e===0)if(typeof s=="string"){if(!sr.test(s))return de.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return de.errors=r,e===0}const I=s=>[...s].length,ze={validate:Oe};function Oe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;
const m=e;let o=!1;const b=e;if(!(typeof s=="number"&&isFinite(s))){const _={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[_]:r.push(_),e++}var l=b===e;if(o=o||l,!o){const _=e;if(e===_)if(typeof s=="string"){if(I(
s)>65536){const j={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[j]:r.push(j),e++}}else{const j={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[j]:r.push(j),e++}var l=_===e;if(o=o||l,!o){const j=e;if(typeof s!="boolean"){const f={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[f]:r.push(f),e++}var l=j===e;if(o=
o||l,!o){const f=e;if(s!==null){const p={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[p]:r.push(p),e++}var l=f===e;if(o=o||l,!o){const p=e;if(e===p)if(Array.isArray(s)){var v=!0;const d=s.length;for(let u=0;u<d;u++){
const g=e;ze.validate(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:y})||(r=r===null?ze.validate.errors:r.concat(ze.
validate.errors),e=r.length);var v=g===e;if(!v)break}}else{const d={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[d]:r.push(d),e++}var l=p===e;if(o=o||l,!o){const d=e;if(e===d)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const g in s){const L=e;ze.validate(s[g],{instancePath:t+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:g,
rootData:y})||(r=r===null?ze.validate.errors:r.concat(ze.validate.errors),e=r.length);var z=L===e;if(!z)break}else{const g={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[g]:r.push(g),e++}var l=d===e;o=o||l}}}}}if(o)e=m,
r!==null&&(m?r.length=m:r=null);else{const _={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[_]:r.push(_),e++,Oe.errors=r,!1}return Oe.errors=r,e===0}function q(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return q.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return q.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return q.errors=r,e===0}function ce(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.file===void 0&&(o="file")||s.start===void 0&&(o="start")||s.end===void 0&&(o="end"))return ce.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l===
"file"||l==="start"||l==="end")){return ce.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.file!==void 0){let l=s.file;const v=e;if(e===v)
if(typeof l=="string"){if(I(l)>65536)return ce.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ce.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0;if(m){if(s.start!==void 0){
const l=e;q(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=
r.length);var m=l===e}else var m=!0;if(m)if(s.end!==void 0){const l=e;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:y})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var m=l===e}else var m=!0}}}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=r,e===0}function Ve(s,{instancePath:t="",parentData:H,parentDataProperty:K,
rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===
void 0&&(f="kind")){const k={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have\
 required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)if(p!=="kind"){const a={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
r===null?r=[a]:r.push(a),e++;break}if(k===e&&s.kind!==void 0&&s.kind!=="default"){const p={instancePath:t+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[p]:r.push(p),e++}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var _=l===e;_&&(o=!0,b=0);const v=e;if(e===v)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.range===
void 0&&(f="range")){const k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must hav\
e required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)if(!(p==="kind"||p==="range")){const a={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.kind!==void 0){const p=e;if(s.kind!=="file"){const a={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),
e++}var z=p===e}else var z=!0;if(z)if(s.range!==void 0){const p=e;ce(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:y})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var z=p===e}else var z=!0}}}else{const f={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var _=v===e;if(_&&o)o=!1,b=[b,1];else{
_&&(o=!0,b=1);const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.option===void 0&&(p="o\
ption")){const a={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required p\
roperty '"+p+"'"};r===null?r=[a]:r.push(a),e++}else{const a=e;for(const d in s)if(!(d==="kind"||d==="option")){const u={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};
r===null?r=[u]:r.push(u),e++;break}if(a===e){if(s.kind!==void 0){const d=e;if(s.kind!=="command-line"){const u={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[u]:r.
push(u),e++}var w=d===e}else var w=!0;if(w)if(s.option!==void 0){let d=s.option;const u=e;if(e===u)if(typeof d=="string"){if(I(d)>65536){const L={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var w=u===e}else var w=!0}}}else{const p={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),e++}var _=f===e;if(_&&o)
o=!1,b=[b,2];else{_&&(o=!0,b=2);const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.kind===void 0&&(d="kind")||s.from===
void 0&&(d="from")||s.reason===void 0&&(d="reason")){const u={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;for(const g in s)if(!(g==="kind"||g==="from"||g===
"reason")){const L={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(u===e){if(s.kind!==void 0){const g=e;if(s.kind!=="deriv\
ed"){const L={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[L]:r.push(L),e++}var j=g===e}else var j=!0;if(j){if(s.from!==void 0){let g=s.from;const L=e;if(e===L)
if(Array.isArray(g)){var P=!0;const A=g.length;for(let V=0;V<A;V++){let Z=g[V];const re=e;if(e===re)if(typeof Z=="string"){if(I(Z)>65536){const N={
instancePath:t+"/from/"+V,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[N]:r.push(N),e++}}else{const N={instancePath:t+"/from/"+V,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[N]:r.push(N),e++}var P=re===e;if(!P)break}}else{const A={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[A]:r.push(A),e++}var j=L===e}else var j=!0;if(j)if(s.reason!==void 0){let g=s.reason;const L=e;if(e===L)if(typeof g=="string"){if(I(g)>65536){
const A={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[A]:r.push(A),e++}}else{const A={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[A]:r.push(A),e++}var j=L===e}else var j=!0}}}}else{
const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),
e++}var _=p===e;_&&o?(o=!1,b=[b,3]):_&&(o=!0,b=3)}}if(o)e=m,r!==null&&(m?r.length=m:r=null);else{const f={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:b},message:"must match exactly one schema in oneOf"};return r===null?r=[f]:r.push(f),e++,Ve.errors=r,
!1}return Ve.errors=r,e===0}function De(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let o;if(s.value===void 0&&(o="value")||s.origin===void 0&&(o="origin"))return De.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)
if(!(l==="value"||l==="origin")){return De.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.value!==void 0){const l=e;Oe(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:y})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var m=l===e}else var m=!0;
if(m)if(s.origin!==void 0){const l=e;Ve(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:y})||(r=r===null?
Ve.errors:r.concat(Ve.errors),e=r.length);var m=l===e}else var m=!0}}}else return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return De.errors=r,e===0}function Se(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.path===void 0&&(f="path")||s.delimiter===void 0&&(f="\
delimiter")||s.sha256===void 0&&(f="sha256")||s.bytes===void 0&&(f="bytes")||s.rows===void 0&&(f="rows")||s.columns===void 0&&(f="columns")){
const k={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)if(!(p==="kind"||p==="path"||p==="delimiter"||p==="sha256"||p==="bytes"||
p==="rows"||p==="columns")){const a={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.kind!==void 0){const p=e;if(s.kind!=="csv"){
const a={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be eq\
ual to constant"};r===null?r=[a]:r.push(a),e++}var v=p===e}else var v=!0;if(v){if(s.path!==void 0){let p=s.path;const a=e;if(e===a)if(typeof p==
"string"){if(I(p)>4096){const u={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[u]:r.push(u),e++}else if(I(p)<1){const u={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[u]:r.
push(u),e++}}else{const u={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0;if(v){if(s.delimiter!==void 0){let p=s.delimiter;const a=e;if(e===a)
if(typeof p=="string"){if(I(p)>1){const u={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[u]:r.push(u),e++}else if(I(p)<1){const u={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0;if(v){if(s.sha256!==void 0){const p=e;
de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:y})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var v=p===e}else var v=!0;if(v){if(s.bytes!==void 0){const p=e;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:y})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var v=p===e}else var v=!0;if(v){if(s.rows!==void 0){const p=e;q(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var v=p===e}else var v=!0;if(v)
if(s.columns!==void 0){let p=s.columns;const a=e;if(e===a)if(Array.isArray(p))if(p.length>1e6){const u={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[u]:
r.push(u),e++}else{var z=!0;const u=p.length;for(let g=0;g<u;g++){let L=p[g];const c=e;if(e===c)if(typeof L=="string"){if(I(L)>65536){const V={
instancePath:t+"/columns/"+g,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[V]:r.push(V),e++}}else{const V={instancePath:t+"/columns/"+g,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[V]:r.push(V),e++}var z=c===e;if(!z)break}}else{
const u={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0}}}}}}}}else{const f={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var P=l===e;P&&(o=!0,b=0);const _=e;if(e===_)if(s&&typeof s=="object"&&
!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.of===void 0&&(f="of")||s.fraction===void 0&&(f="fraction")||s.stratify===void 0&&
(f="stratify")||s.seed===void 0&&(f="seed")||s.rows===void 0&&(f="rows")){const k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)
if(!(p==="kind"||p==="of"||p==="fraction"||p==="stratify"||p==="seed"||p==="rows")){const a={instancePath:t,schemaPath:"#/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[a]:r.push(
a),e++;break}if(k===e){if(s.kind!==void 0){const p=e;if(s.kind!=="split"){const a={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),e++}var w=p===e}else var w=!0;
if(w){if(s.of!==void 0){let p=s.of;const a=e;if(e===a)if(typeof p=="string"){if(I(p)>1024){const u={instancePath:t+"/of",schemaPath:"#/oneOf\
/1/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[u]:r.push(
u),e++}else if(I(p)<1){const u={instancePath:t+"/of",schemaPath:"#/oneOf/1/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/of",schemaPath:"#/oneOf/1/properties/of\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[u]:r.push(u),e++}var w=a===e}else var w=!0;if(w){if(s.fraction!==
void 0){let p=s.fraction;const a=e;if(e===a)if(typeof p=="number"&&isFinite(p)){if(p>=1||isNaN(p)){const u={instancePath:t+"/fraction",schemaPath:"\
#/oneOf/1/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"};r===null?r=
[u]:r.push(u),e++}else if(p<=0||isNaN(p)){const u={instancePath:t+"/fraction",schemaPath:"#/oneOf/1/properties/fraction/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/fracti\
on",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[u]:r.push(u),
e++}var w=a===e}else var w=!0;if(w){if(s.stratify!==void 0){let p=s.stratify;const a=e,d=e;let u=!1;const g=e;if(e===g)if(typeof p=="string"){
if(I(p)>65536){const c={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[c]:r.push(c),e++}}else{const c={instancePath:t+"/stratify",schemaPath:"\
#/oneOf/1/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),e++}var j=g===
e;if(u=u||j,!u){const c=e;if(p!==null){const V={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[V]:r.push(V),e++}var j=c===e;u=u||j}if(u)e=d,r!==null&&(d?r.length=d:r=null);else{
const c={instancePath:t+"/stratify",schemaPath:"#/oneOf/1/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};r===null?r=[c]:r.push(c),e++}var w=a===e}else var w=!0;if(w){if(s.seed!==void 0){let p=s.seed;const a=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p))){const u={instancePath:t+"/seed",schemaPath:"#/oneOf/1/properties/seed/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};r===null?r=[u]:r.push(u),e++}if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){
const u={instancePath:t+"/seed",schemaPath:"#/oneOf/1/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};r===null?r=[u]:r.push(u),e++}else if(p<-9007199254740991||isNaN(p)){const u={instancePath:t+"/seed",schemaPath:"\
#/oneOf/1/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};
r===null?r=[u]:r.push(u),e++}}var w=a===e}else var w=!0;if(w)if(s.rows!==void 0){const p=e;q(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"\
rows",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var w=p===e}else var w=!0}}}}}}}else{const f={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var P=_===e;if(P&&o?(o=!1,b=[b,
1]):P&&(o=!0,b=1),o)e=m,r!==null&&(m?r.length=m:r=null);else{const f={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:b},
message:"must match exactly one schema in oneOf"};return r===null?r=[f]:r.push(f),e++,Se.errors=r,!1}return Se.errors=r,e===0}function E(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return E.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return E.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return E.errors=r,e===0}function ye(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>16)return ye.
errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var m=!0;
const o=s.length;for(let b=0;b<o;b++){const l=e;E(s[b],{instancePath:t+"/"+b,parentData:s,parentDataProperty:b,rootData:y})||(r=r===null?E.errors:
r.concat(E.errors),e=r.length);var m=l===e;if(!m)break}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return ye.errors=r,e===0}function Be(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){
let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||
s.shape===void 0&&(f="shape")){const k={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)if(!(p==="kind"||p==="shape")){const a={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.kind!==void 0){const p=e;if(s.kind!=="tensor"){const a={instancePath:t+"/kind",
schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===null?r=
[a]:r.push(a),e++}var v=p===e}else var v=!0;if(v)if(s.shape!==void 0){const p=e;ye(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:y})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var v=p===e}else var v=!0}}}else{const f={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var P=l===e;P&&(o=!0,b=0);const z=e;
if(e===z)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.count===void 0&&(f="count")||s.names===void 0&&
(f="names")){const k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have requir\
ed property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)if(!(p==="kind"||p==="count"||p==="names")){const a={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.kind!==void 0){const p=e;if(s.kind!=="class"){const a={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
a]:r.push(a),e++}var _=p===e}else var _=!0;if(_){if(s.count!==void 0){const p=e;E(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var _=p===e}else var _=!0;if(_)if(s.names!==void 0){let p=s.names;const a=e,
d=e;let u=!1;const g=e;if(e===g)if(Array.isArray(p))if(p.length>1e6){const c={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[c]:r.push(c),e++}else{
var w=!0;const c=p.length;for(let A=0;A<c;A++){let V=p[A];const Z=e;if(e===Z)if(typeof V=="string"){if(I(V)>65536){const ie={instancePath:t+
"/names/"+A,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[ie]:r.push(ie),e++}}else{const ie={instancePath:t+"/names/"+A,schemaPath:"#/oneOf/1/properties/name\
s/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[ie]:r.push(ie),e++}var w=Z===e;if(!w)break}}else{
const c={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[c]:r.push(c),e++}var j=g===e;if(u=u||j,!u){const c=e;if(p!==null){const V={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[V]:r.push(V),e++}var j=c===e;u=u||j}
if(u)e=d,r!==null&&(d?r.length=d:r=null);else{const c={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[c]:r.push(c),e++}var _=a===e}else var _=!0}}}}else{const f={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var P=z===e;if(P&&o?(o=!1,b=[b,
1]):P&&(o=!0,b=1),o)e=m,r!==null&&(m?r.length=m:r=null);else{const f={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:b},
message:"must match exactly one schema in oneOf"};return r===null?r=[f]:r.push(f),e++,Be.errors=r,!1}return Be.errors=r,e===0}const Ke={oneOf:[
{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"\
#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"numb\
er"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpr\
ession"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:[
"negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1}]},ke={validate:Ie};
function Ie(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.op===void 0&&(k="op")||s.names===void 0&&(k="names")||s.range===void 0&&(k="range")){
const p={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+
k+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const a in s)if(!(a==="op"||a==="names"||a==="range")){const d={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
r===null?r=[d]:r.push(d),e++;break}if(p===e){if(s.op!==void 0){const a=e;if(s.op!=="columns"){const d={instancePath:t+"/op",schemaPath:"#/on\
eOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[d]:r.push(d),e++}
var v=a===e}else var v=!0;if(v){if(s.names!==void 0){let a=s.names;const d=e;if(e===d)if(Array.isArray(a))if(a.length>1e6){const g={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};r===null?r=[g]:r.push(g),e++}else if(a.length<1){const g={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[g]:r.push(g),e++}else{var z=!0;const g=a.length;for(let L=0;L<
g;L++){let c=a[L];const A=e;if(e===A)if(typeof c=="string"){if(I(c)>65536){const Z={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/0/propert\
ies/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[Z]:r.push(
Z),e++}}else{const Z={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[Z]:r.push(Z),e++}var z=A===e;if(!z)break}}else{const g={instancePath:t+"/names",schemaPath:"#/oneOf/0/propertie\
s/names/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[g]:r.push(g),e++}var v=d===e}else var v=!0;if(v)if(s.
range!==void 0){const a=e;ce(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:y})||(r=r===null?ce.errors:r.
concat(ce.errors),e=r.length);var v=a===e}else var v=!0}}}}else{const k={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var j=l===e;j&&(o=!0,b=0);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.
isArray(s)){let k;if(s.op===void 0&&(k="op")||s.value===void 0&&(k="value")){const p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const a in s)
if(!(a==="op"||a==="value")){const d={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;break}if(p===e){if(s.op!==void 0){const a=e;if(s.op!=="constant"){
const d={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"};r===null?r=[d]:r.push(d),e++}var w=a===e}else var w=!0;if(w)if(s.value!==void 0){let a=s.value;const d=e;if(!(typeof a=="\
number"&&isFinite(a))){const g={instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[g]:r.push(g),e++}var w=d===e}else var w=!0}}}else{const k={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var j=_===e;if(j&&o)o=!1,b=[b,1];else{j&&(o=!0,b=1);const k=e;
if(e===k)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.op===void 0&&(a="op")||s.left===void 0&&(a="left")||s.right===void 0&&(a="r\
ight")){const d={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must have required pr\
operty '"+a+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;for(const u in s)if(!(u==="op"||u==="left"||u==="right")){const g={instancePath:t,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"};r===null?r=[g]:r.push(g),e++;break}if(d===e){if(s.op!==void 0){let u=s.op;const g=e;if(!(u==="+"||u==="-"||u==="*"||u==="/")){const L={
instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Ke.oneOf[2].properties.op.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[L]:r.push(L),e++}var P=g===e}else var P=!0;if(P){if(s.left!==void 0){const u=e;ke.validate(
s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:y})||(r=r===null?ke.validate.errors:r.concat(ke.validate.errors),
e=r.length);var P=u===e}else var P=!0;if(P)if(s.right!==void 0){const u=e;ke.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"\
right",rootData:y})||(r=r===null?ke.validate.errors:r.concat(ke.validate.errors),e=r.length);var P=u===e}else var P=!0}}}}else{const a={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[a]:r.push(a),e++}var j=k===e;if(j&&o)
o=!1,b=[b,2];else{j&&(o=!0,b=2);const a=e;if(e===a)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.op===void 0&&(u="op")||s.operand===
void 0&&(u="operand")){const g={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},message:"must h\
ave required property '"+u+"'"};r===null?r=[g]:r.push(g),e++}else{const g=e;for(const L in s)if(!(L==="op"||L==="operand")){const c={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional p\
roperties"};r===null?r=[c]:r.push(c),e++;break}if(g===e){if(s.op!==void 0){let L=s.op;const c=e;if(!(L==="negate"||L==="standardize"||L==="r\
escale")){const A={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Ke.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[A]:r.push(A),e++}var f=c===e}else var f=!0;if(f)if(s.operand!==void 0){
const L=e;ke.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:y})||(r=r===null?ke.validate.errors:
r.concat(ke.validate.errors),e=r.length);var f=L===e}else var f=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var j=a===e;j&&o?(o=!1,b=[b,3]):j&&(o=!0,b=3)}}if(o)e=m,r!==null&&
(m?r.length=m:r=null);else{const k={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:b},message:"must match exactl\
y one schema in oneOf"};return r===null?r=[k]:r.push(k),e++,Ie.errors=r,!1}return Ie.errors=r,e===0}function le(s,{instancePath:t="",parentData:H,
parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="na\
me")||s.type===void 0&&(o="type")||s.value===void 0&&(o="value"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l==="name"||l==="type"||l==="\
value")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){let l=s.name;const v=e;if(e===v)if(typeof l=="string"){
if(I(l)>1024)return le.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(I(l)<1)return le.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0;if(m){if(s.type!==void 0){
const l=e;Be(s.type,{instancePath:t+"/type",parentData:s,parentDataProperty:"type",rootData:y})||(r=r===null?Be.errors:r.concat(Be.errors),e=
r.length);var m=l===e}else var m=!0;if(m)if(s.value!==void 0){const l=e;Ie(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"\
value",rootData:y})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var m=l===e}else var m=!0}}}}else return le.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=r,e===0}function je(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.kind===void 0&&(k="kind")||s.value===void 0&&(k="value")){const p={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"};r===null?r=[p]:
r.push(p),e++}else{const p=e;for(const a in s)if(!(a==="kind"||a==="value")){const d={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};r===null?r=[d]:r.push(d),e++;
break}if(p===e){if(s.kind!==void 0){const a=e;if(s.kind!=="constant"){const d={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[d]:r.push(d),e++}var v=a===e}else var v=!0;
if(v)if(s.value!==void 0){let a=s.value;const d=e;if(!(typeof a=="number"&&isFinite(a))){const g={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[g]:r.push(g),e++}var v=d===e}else var v=!0}}}else{
const k={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),
e++}var w=l===e;w&&(o=!0,b=0);const z=e;if(e===z)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.kind===void 0&&(k="kind")||s.bound===
void 0&&(k="bound")){const p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must hav\
e required property '"+k+"'"};r===null?r=[p]:r.push(p),e++}else{const p=e;for(const a in s)if(!(a==="kind"||a==="bound")){const d={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};r===null?r=[d]:r.push(d),e++;break}if(p===e){if(s.kind!==void 0){const a=e;if(s.kind!=="uniform"){const d={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[d]:r.push(d),e++}var _=a===e}else var _=!0;if(_)if(s.bound!==void 0){let a=s.bound;const d=e;if(e===d)if(typeof a=="number"&&isFinite(a)){if(a<
0||isNaN(a)){const g={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[g]:r.push(g),e++}}else{const g={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[g]:r.push(g),e++}var _=d===e}else var _=!0}}}else{const k={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var w=z===e;if(w&&o)
o=!1,b=[b,1];else{w&&(o=!0,b=1);const k=e;if(e===k)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.deviation===
void 0&&(a="deviation")){const d={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must\
 have required property '"+a+"'"};r===null?r=[d]:r.push(d),e++}else{const d=e;for(const u in s)if(!(u==="kind"||u==="deviation")){const g={instancePath:t,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"};r===null?r=[g]:r.push(g),e++;break}if(d===e){if(s.kind!==void 0){const u=e;if(s.kind!=="normal"){const g={instancePath:t+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to constant"};r===null?r=
[g]:r.push(g),e++}var j=u===e}else var j=!0;if(j)if(s.deviation!==void 0){let u=s.deviation;const g=e;if(e===g)if(typeof u=="number"&&isFinite(
u)){if(u<0||isNaN(u)){const c={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),e++}}else{const c={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/propertie\
s/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[c]:r.push(c),e++}var j=g===e}else var j=!0}}}else{
const a={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[a]:r.push(a),
e++}var w=k===e;if(w&&o)o=!1,b=[b,2];else{w&&(o=!0,b=2);const a=e;if(e===a)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&
(u="kind")||s.values===void 0&&(u="values")){const g={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"};r===null?r=[g]:r.push(g),e++}else{const g=e;for(const L in s)if(!(L==="kind"||L==="values")){
const c={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"mu\
st NOT have additional properties"};r===null?r=[c]:r.push(c),e++;break}if(g===e){if(s.kind!==void 0){const L=e;if(s.kind!=="values"){const c={
instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"values"},message:"must be equal to\
 constant"};r===null?r=[c]:r.push(c),e++}var P=L===e}else var P=!0;if(P)if(s.values!==void 0){let L=s.values;const c=e;if(e===c)if(Array.isArray(
L)){var f=!0;const V=L.length;for(let Z=0;Z<V;Z++){let re=L[Z];const ie=e;if(!(typeof re=="number"&&isFinite(re))){const be={instancePath:t+
"/values/"+Z,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=
[be]:r.push(be),e++}var f=ie===e;if(!f)break}}else{const V={instancePath:t+"/values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[V]:r.push(V),e++}var P=c===e}else var P=!0}}}else{const u={instancePath:t,schemaPath:"\
#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),e++}var w=a===e;w&&o?(o=!1,b=[b,3]):
w&&(o=!0,b=3)}}if(o)e=m,r!==null&&(m?r.length=m:r=null);else{const k={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:b},
message:"must match exactly one schema in oneOf"};return r===null?r=[k]:r.push(k),e++,je.errors=r,!1}return je.errors=r,e===0}function pe(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.name===void 0&&(o="name")||s.shape===void 0&&(o="shape")||s.initializer===void 0&&(o="initializer")||s.decays===void 0&&(o="decays")||s.
layer===void 0&&(o="layer"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l==="name"||l==="shape"||l==="initializer"||l==="decays"||l==="la\
yer")){return pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){let l=s.name;const v=e;if(e===v)if(typeof l=="string"){if(I(l)>
1024)return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"mus\
t NOT have more than 1024 characters"}],!1;if(I(l)<1)return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pe.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0;if(m){if(s.shape!==void 0){
const l=e;ye(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",rootData:y})||(r=r===null?ye.errors:r.concat(ye.errors),
e=r.length);var m=l===e}else var m=!0;if(m){if(s.initializer!==void 0){const l=e;je(s.initializer,{instancePath:t+"/initializer",parentData:s,
parentDataProperty:"initializer",rootData:y})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var m=l===e}else var m=!0;if(m){if(s.decays!==
void 0){const l=e;if(typeof s.decays!="boolean")return pe.errors=[{instancePath:t+"/decays",schemaPath:"#/properties/decays/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var m=l===e}else var m=!0;if(m)if(s.layer!==void 0){let l=s.layer;const v=e;if(e===
v)if(typeof l=="string"){if(I(l)>65536)return pe.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLeng\
th",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return pe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0}}}}}}else return pe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=r,e===0}const tr={enum:["float32","int32","bool"]};function xe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;
return s==="float32"||s==="int32"||s==="bool"?(xe.errors=r,e===0):(xe.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.
enum},message:"must be equal to one of the allowed values"}],!1)}function fe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="name")||s.shape===void 0&&(o="shape")||s.
dtype===void 0&&(o="dtype")||s.initializer===void 0&&(o="initializer")||s.layer===void 0&&(o="layer"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l===
"name"||l==="shape"||l==="dtype"||l==="initializer"||l==="layer")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){let l=s.
name;const v=e;if(e===v)if(typeof l=="string"){if(I(l)>1024)return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(l)<1)return fe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return fe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=v===e}else var m=!0;if(m){if(s.shape!==void 0){const l=e;ye(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:y})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var m=l===e}else var m=!0;if(m){if(s.dtype!==void 0){const l=e;xe(s.dtype,
{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:y})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var m=l===
e}else var m=!0;if(m){if(s.initializer!==void 0){const l=e;je(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:y})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var m=l===e}else var m=!0;if(m)if(s.layer!==void 0){let l=s.
layer;const v=e;if(e===v)if(typeof l=="string"){if(I(l)>65536)return fe.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return fe.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0}}}}}}else
return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=r,
e===0}const ar=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Le(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){
let r=null,e=0;const m=e;let o=!1;const b=e;q(s,{instancePath:t,parentData:H,parentDataProperty:K,rootData:y})||(r=r===null?q.errors:r.concat(
q.errors),e=r.length);var l=b===e;if(o=o||l,!o){const v=e;if(e===v)if(typeof s=="string"){if(I(s)>200){const _={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[_]:r.push(_),e++}else if(!ar.
test(s)){const _={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[_]:r.push(_),e++}}else{const _={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[_]:r.push(_),e++}var l=v===e;o=o||l}if(o)e=m,r!==null&&(m?r.
length=m:r=null);else{const v={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[v]:r.push(v),e++,Le.errors=r,!1}return Le.errors=r,e===0}function Ae(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const o in s){const b=e;Oe(s[o],{instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:o,
rootData:y})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var m=b===e;if(!m)break}else return Ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=r,e===0}function se(s,{instancePath:t="",parentData:H,
parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.name===void 0&&(o="na\
me")||s.options===void 0&&(o="options"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l==="name"||l==="options")){return se.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propertie\
s"}],!1;break}if(b===e){if(s.name!==void 0){let l=s.name;const v=e;if(e===v)if(typeof l=="string"){if(I(l)>1024)return se.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(I(l)<1)return se.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return se.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var m=v===e}else var m=!0;if(m)if(s.options!==void 0){const l=e;Ae(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:y})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var m=l===e}else var m=!0}}}else
return se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=r,
e===0}const Xe={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Pe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let b;if(s.dtype===void 0&&(b="dtype")||s.shape===void 0&&(b="shape"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const l=e;for(const v in s)if(!(v==="dtype"||
v==="shape")){return Pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(s.dtype!==void 0){const v=e;xe(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:y})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var m=v===e}else var m=!0;if(m)if(s.shape!==void 0){
let v=s.shape;const z=e;if(e===z)if(Array.isArray(v)){if(v.length>16)return Pe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var o=!0;const w=v.length;for(let j=0;j<w;j++){
const P=e;Le(v[j],{instancePath:t+"/shape/"+j,parentData:v,parentDataProperty:j,rootData:y})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.
length);var o=P===e;if(!o)break}}}else return Pe.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var m=z===e}else var m=!0}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,e===0}function Me(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1;const b=e;if(!(typeof s==
"number"&&isFinite(s))){const z={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[z]:r.push(z),e++}var l=b===e;if(o=o||l,!o){const z=e;if(e===z)if(typeof s=="string"){if(I(s)>65536){const w={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[w]:r.push(w),e++}}else{
const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[w]:r.push(w),
e++}var l=z===e;if(o=o||l,!o){const w=e;if(typeof s!="boolean"){const P={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[P]:r.push(P),e++}var l=w===e;if(o=o||l,!o){const P=e;if(e===P)if(Array.isArray(s))if(s.length>
1e5){const k={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[k]:r.push(k),e++}else{var v=!0;const k=s.length;for(let p=0;p<k;p++){let a=s[p];const d=e;if(!(typeof a=="number"&&isFinite(
a))){const g={instancePath:t+"/"+p,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[g]:r.push(g),e++}var v=d===e;if(!v)break}}else{const k={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[k]:r.push(k),e++}var l=P===e;o=o||l}}}if(o)e=m,r!==null&&(m?r.length=m:r=null);else{const z={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[z]:r.push(z),e++,Me.errors=r,!1}return Me.errors=
r,e===0}function te(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let v;if(s.op===void 0&&(v="op")||s.inputs===void 0&&(v="inputs")||s.outputs===void 0&&(v="outputs")||s.attributes===void 0&&
(v="attributes")||s.layer===void 0&&(v="layer"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const z=e;for(const _ in s)if(!(_==="op"||_==="inputs"||_==="outputs"||_==="attributes"||
_==="layer")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(z===e){if(s.op!==void 0){let _=s.op;const w=e;if(e===w)if(typeof _=="string"){if(I(
_)>1024)return te.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},message:"must\
 NOT have more than 1024 characters"}],!1;if(I(_)<1)return te.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return te.errors=[{instancePath:t+"/op",schemaPath:"#/\
properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=w===e}else var m=!0;if(m){if(s.inputs!==void 0){
let _=s.inputs;const w=e;if(e===w)if(Array.isArray(_)){if(_.length>4096)return te.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var o=!0;const P=_.length;for(let f=0;f<
P;f++){const k=e;q(_[f],{instancePath:t+"/inputs/"+f,parentData:_,parentDataProperty:f,rootData:y})||(r=r===null?q.errors:r.concat(q.errors),
e=r.length);var o=k===e;if(!o)break}}}else return te.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var m=w===e}else var m=!0;if(m){if(s.outputs!==void 0){let _=s.outputs;const w=e;if(e===w)
if(Array.isArray(_)){if(_.length>4096)return te.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var b=!0;const P=_.length;for(let f=0;f<P;f++){const k=e;q(_[f],
{instancePath:t+"/outputs/"+f,parentData:_,parentDataProperty:f,rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var b=k===
e;if(!b)break}}}else return te.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=w===e}else var m=!0;if(m){if(s.attributes!==void 0){let _=s.attributes;const w=e;if(e===w)if(_&&typeof _==
"object"&&!Array.isArray(_))for(const P in _){const f=e;Me(_[P],{instancePath:t+"/attributes/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,
parentDataProperty:P,rootData:y})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var l=f===e;if(!l)break}else return te.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=w===e}else
var m=!0;if(m)if(s.layer!==void 0){let _=s.layer;const w=e;if(e===w)if(typeof _=="string"){if(I(_)>65536)return te.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return te.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var m=w===e}else var m=!0}}}}}}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return te.errors=r,e===0}function C(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return C.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const j=e;for(const P in s)
if(!(P==="name"||P==="values"||P==="inputs"||P==="instructions"||P==="outputs")){return C.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(j===e){if(s.
name!==void 0){let P=s.name;const f=e;if(e===f)if(typeof P=="string"){if(I(P)>1024)return C.errors=[{instancePath:t+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(P)<1)return C.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return C.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=f===e}else var m=!0;if(m){if(s.values!==void 0){let P=s.values;const f=e;if(e===f)if(Array.isArray(P)){if(P.length>
1e6)return C.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must\
 NOT have more than 1000000 items"}],!1;{var o=!0;const p=P.length;for(let a=0;a<p;a++){const d=e;Pe(P[a],{instancePath:t+"/values/"+a,parentData:P,
parentDataProperty:a,rootData:y})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var o=d===e;if(!o)break}}}else return C.errors=[{instancePath:t+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=f===e}else var m=!0;
if(m){if(s.inputs!==void 0){let P=s.inputs;const f=e;if(e===f)if(Array.isArray(P)){var b=!0;const p=P.length;for(let a=0;a<p;a++){let d=P[a];
const u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let L;if(d.name===void 0&&(L="name")||d.role===void 0&&(L="role")||d.value===
void 0&&(L="value"))return C.errors=[{instancePath:t+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{
missingProperty:L},message:"must have required property '"+L+"'"}],!1;{const c=e;for(const A in d)if(!(A==="name"||A==="role"||A==="value")){
return C.errors=[{instancePath:t+"/inputs/"+a,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(c===e){if(d.name!==void 0){let A=d.name;const V=e;if(e===V)
if(typeof A=="string"){if(I(A)>1024)return C.errors=[{instancePath:t+"/inputs/"+a+"/name",schemaPath:"#/properties/inputs/items/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(A)<1)return C.errors=[{instancePath:t+
"/inputs/"+a+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:t+"/inputs/"+a+"/name",schemaPath:"#/properties/inputs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=V===e}else var l=!0;if(l){if(d.role!==void 0){let A=d.
role;const V=e;if(!(A==="parameter"||A==="buffer"||A==="feature"||A==="label"||A==="scalar"))return C.errors=[{instancePath:t+"/inputs/"+a+"\
/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:Xe.properties.inputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var l=V===e}else var l=!0;if(l)if(d.value!==void 0){const A=e;q(d.value,
{instancePath:t+"/inputs/"+a+"/value",parentData:d,parentDataProperty:"value",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var l=A===e}else var l=!0}}}}else return C.errors=[{instancePath:t+"/inputs/"+a,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var b=u===e;if(!b)break}}else return C.errors=[{instancePath:t+"/inputs",schemaPath:"#/properti\
es/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=f===e}else var m=!0;if(m){if(s.instructions!==void 0){
let P=s.instructions;const f=e;if(e===f)if(Array.isArray(P)){if(P.length>1e6)return C.errors=[{instancePath:t+"/instructions",schemaPath:"#/\
properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var v=!0;const p=P.
length;for(let a=0;a<p;a++){const d=e;te(P[a],{instancePath:t+"/instructions/"+a,parentData:P,parentDataProperty:a,rootData:y})||(r=r===null?
te.errors:r.concat(te.errors),e=r.length);var v=d===e;if(!v)break}}}else return C.errors=[{instancePath:t+"/instructions",schemaPath:"#/prop\
erties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=f===e}else var m=!0;if(m)if(s.outputs!==void 0){
let P=s.outputs;const f=e;if(e===f)if(Array.isArray(P)){var z=!0;const p=P.length;for(let a=0;a<p;a++){let d=P[a];const u=e;if(e===u)if(d&&typeof d==
"object"&&!Array.isArray(d)){let L;if(d.name===void 0&&(L="name")||d.role===void 0&&(L="role")||d.value===void 0&&(L="value"))return C.errors=
[{instancePath:t+"/outputs/"+a,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:L},message:"must \
have required property '"+L+"'"}],!1;{const c=e;for(const A in d)if(!(A==="name"||A==="role"||A==="value")){return C.errors=[{instancePath:t+
"/outputs/"+a,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"\
must NOT have additional properties"}],!1;break}if(c===e){if(d.name!==void 0){let A=d.name;const V=e;if(e===V)if(typeof A=="string"){if(I(A)>
1024)return C.errors=[{instancePath:t+"/outputs/"+a+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(A)<1)return C.errors=[{instancePath:t+"/outputs/"+a+"/\
name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return C.errors=[{instancePath:t+"/outputs/"+a+"/name",schemaPath:"#/properties/outputs/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=V===e}else var _=!0;if(_){if(d.role!==void 0){let A=d.role;const V=e;
if(!(A==="gradient"||A==="buffer"||A==="loss_sum"||A==="weight_sum"||A==="metric"||A==="output"))return C.errors=[{instancePath:t+"/outputs/"+
a+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:Xe.properties.outputs.items.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var _=V===e}else var _=!0;if(_)if(d.value!==void 0){const A=e;q(d.value,
{instancePath:t+"/outputs/"+a+"/value",parentData:d,parentDataProperty:"value",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var _=A===e}else var _=!0}}}}else return C.errors=[{instancePath:t+"/outputs/"+a,schemaPath:"#/properties/outputs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var z=u===e;if(!z)break}}else return C.errors=[{instancePath:t+"/outputs",schemaPath:"#\
/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=f===e}else var m=!0}}}}}}else return C.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=r,e===0}const ir={type:"\
object",properties:{evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},required:["trigg\
er","delay"],additionalProperties:!1},logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"boolean"}},required:[
"trigger","firstStep"],additionalProperties:!1},saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{anyOf:[{type:"integ\
er",minimum:-9007199254740991,maximum:9007199254740991},{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1,
maxLength:1024},greaterIsBetter:{type:"boolean"}},required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"null"}]},loadBestAtEnd:{
type:"boolean"}},required:["trigger","keep","best","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"object",properties:{kind:{enum:[
"linear","cosine","cosine_with_restarts","polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{oneOf:[{type:"object",properties:{
kind:{const:"steps"},value:{$ref:"#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
ratio"},value:{type:"number",minimum:0,maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:["kind","warmup"],additionalProperties:!1}},
required:["evaluation","logging","saving","learningRate"],additionalProperties:!1},nr={oneOf:[{type:"object",properties:{kind:{const:"never"}},
required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind",
"every"],additionalProperties:!1},{type:"object",properties:{kind:{enum:["epochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:[
"kind","every"],additionalProperties:!1}]};function ge(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;
const m=e;let o=!1,b=null;const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.kind===void 0&&(j="kind")){const P={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};r===null?r=[P]:
r.push(P),e++}else{const P=e;for(const f in s)if(f!=="kind"){const k={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[k]:r.push(k),e++;break}if(P===e&&
s.kind!==void 0&&s.kind!=="never"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
never"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}}}else{const j={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[j]:r.push(j),e++}var _=l===e;_&&(o=!0,b=0);const v=e;if(e===v)if(s&&typeof s==
"object"&&!Array.isArray(s)){let j;if(s.kind===void 0&&(j="kind")||s.every===void 0&&(j="every")){const P={instancePath:t,schemaPath:"#/oneO\
f/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};r===null?r=[P]:r.push(P),e++}else{
const P=e;for(const f in s)if(!(f==="kind"||f==="every")){const k={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[k]:r.push(k),e++;break}if(P===e){if(s.
kind!==void 0){const f=e;if(s.kind!=="steps"){const k={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"steps"},message:"must be equal to constant"};r===null?r=[k]:r.push(k),e++}var z=f===e}else var z=!0;if(z)if(s.every!==void 0){
const f=e;E(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=
r.length);var z=f===e}else var z=!0}}}else{const j={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[j]:r.push(j),e++}var _=v===e;if(_&&o)o=!1,b=[b,1];else{_&&(o=!0,b=1);const j=e;if(e===j)if(s&&typeof s=="object"&&
!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.every===void 0&&(f="every")){const k={instancePath:t,schemaPath:"#/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;
for(const p in s)if(!(p==="kind"||p==="every")){const a={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.kind!==
void 0){let p=s.kind;const a=e;if(!(p==="epochs"||p==="seconds")){const d={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",
keyword:"enum",params:{allowedValues:nr.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[d]:
r.push(d),e++}var w=a===e}else var w=!0;if(w)if(s.every!==void 0){let p=s.every;const a=e;if(e===a)if(typeof p=="number"&&isFinite(p)){if(p<=
0||isNaN(p)){const u={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/ever\
y/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[u]:r.push(u),e++}var w=a===e}else var w=!0}}}else{const f={
instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var _=j===
e;_&&o?(o=!1,b=[b,2]):_&&(o=!0,b=2)}if(o)e=m,r!==null&&(m?r.length=m:r=null);else{const j={instancePath:t,schemaPath:"#/oneOf",keyword:"oneO\
f",params:{passingSchemas:b},message:"must match exactly one schema in oneOf"};return r===null?r=[j]:r.push(j),e++,ge.errors=r,!1}return ge.
errors=r,e===0}function Y(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="\
object"&&!Array.isArray(s)){let k;if(s.evaluation===void 0&&(k="evaluation")||s.logging===void 0&&(k="logging")||s.saving===void 0&&(k="savi\
ng")||s.learningRate===void 0&&(k="learningRate"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const p=e;for(const a in s)if(!(a==="evaluation"||a==="logging"||a==="saving"||a==="lear\
ningRate")){return Y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(s.evaluation!==void 0){let a=s.evaluation;const d=e;if(e===d)if(a&&typeof a==
"object"&&!Array.isArray(a)){let u;if(a.trigger===void 0&&(u="trigger")||a.delay===void 0&&(u="delay"))return Y.errors=[{instancePath:t+"/ev\
aluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+
u+"'"}],!1;{const g=e;for(const L in a)if(!(L==="trigger"||L==="delay")){return Y.errors=[{instancePath:t+"/evaluation",schemaPath:"#/proper\
ties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(a.trigger!==void 0){const L=e;ge(a.trigger,{instancePath:t+"/evaluation/trigger",parentData:a,parentDataProperty:"\
trigger",rootData:y})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var m=L===e}else var m=!0;if(m)if(a.delay!==void 0){let L=a.delay;
const c=e;if(e===c)if(typeof L=="number"&&isFinite(L)){if(L<0||isNaN(L))return Y.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/p\
roperties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Y.
errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var m=c===e}else var m=!0}}}else return Y.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evalu\
ation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===e}else var o=!0;if(o){if(s.logging!==void 0){let a=s.
logging;const d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.trigger===void 0&&(g="trigger")||a.firstStep===void 0&&(g=
"firstStep"))return Y.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"}],!1;{const L=e;for(const c in a)if(!(c==="trigger"||c==="firstStep")){return Y.errors=[{instancePath:t+
"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties"}],!1;break}if(L===e){if(a.trigger!==void 0){const c=e;ge(a.trigger,{instancePath:t+"/logging/trigger",parentData:a,
parentDataProperty:"trigger",rootData:y})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var b=c===e}else var b=!0;if(b)if(a.firstStep!==
void 0){const c=e;if(typeof a.firstStep!="boolean")return Y.errors=[{instancePath:t+"/logging/firstStep",schemaPath:"#/properties/logging/pr\
operties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var b=c===e}else var b=!0}}}else return Y.errors=
[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===
e}else var o=!0;if(o){if(s.saving!==void 0){let a=s.saving;const d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.trigger===
void 0&&(g="trigger")||a.keep===void 0&&(g="keep")||a.best===void 0&&(g="best")||a.loadBestAtEnd===void 0&&(g="loadBestAtEnd"))return Y.errors=
[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",keyword:"required",params:{missingProperty:g},message:"must have requir\
ed property '"+g+"'"}],!1;{const L=e;for(const c in a)if(!(c==="trigger"||c==="keep"||c==="best"||c==="loadBestAtEnd")){return Y.errors=[{instancePath:t+
"/saving",schemaPath:"#/properties/saving/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must N\
OT have additional properties"}],!1;break}if(L===e){if(a.trigger!==void 0){const c=e;ge(a.trigger,{instancePath:t+"/saving/trigger",parentData:a,
parentDataProperty:"trigger",rootData:y})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var l=c===e}else var l=!0;if(l){if(a.keep!==
void 0){let c=a.keep;const A=e,V=e;let Z=!1;const re=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const N={instancePath:t+"/s\
aving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
r===null?r=[N]:r.push(N),e++}if(e===re&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){const N={instancePath:t+"/saving/k\
eep",schemaPath:"#/properties/saving/properties/keep/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};r===null?r=[N]:r.push(N),e++}else if(c<-9007199254740991||isNaN(c)){const N={instancePath:t+"/saving/keep",schemaPath:"\
#/properties/saving/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= \
-9007199254740991"};r===null?r=[N]:r.push(N),e++}}var v=re===e;if(Z=Z||v,!Z){const N=e;if(c!==null){const U={instancePath:t+"/saving/keep",schemaPath:"\
#/properties/saving/properties/keep/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[U]:r.push(U),e++}var v=N===
e;Z=Z||v}if(Z)e=V,r!==null&&(V?r.length=V:r=null);else{const N={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/kee\
p/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[N]:r.push(N),e++,Y.errors=r,!1}var l=A===e}else
var l=!0;if(l){if(a.best!==void 0){let c=a.best;const A=e,V=e;let Z=!1;const re=e;if(e===re)if(c&&typeof c=="object"&&!Array.isArray(c)){let N;
if(c.metric===void 0&&(N="metric")||c.greaterIsBetter===void 0&&(N="greaterIsBetter")){const be={instancePath:t+"/saving/best",schemaPath:"#\
/properties/saving/properties/best/anyOf/0/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+
"'"};r===null?r=[be]:r.push(be),e++}else{const be=e;for(const U in c)if(!(U==="metric"||U==="greaterIsBetter")){const S={instancePath:t+"/sa\
ving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},
message:"must NOT have additional properties"};r===null?r=[S]:r.push(S),e++;break}if(be===e){if(c.metric!==void 0){let U=c.metric;const S=e;
if(e===S)if(typeof U=="string"){if(I(U)>1024){const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/\
anyOf/0/properties/metric/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[
W]:r.push(W),e++}else if(I(U)<1){const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/prope\
rties/metric/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[W]:r.push(W),e++}}else{
const W={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",
params:{type:"string"},message:"must be string"};r===null?r=[W]:r.push(W),e++}var z=S===e}else var z=!0;if(z)if(c.greaterIsBetter!==void 0){
const U=e;if(typeof c.greaterIsBetter!="boolean"){const W={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/pro\
perties/best/anyOf/0/properties/greaterIsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[W]:r.push(
W),e++}var z=U===e}else var z=!0}}}else{const N={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[N]:r.push(N),e++}var _=re===e;if(Z=Z||_,!Z){const N=e;if(c!==null){
const U={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};r===null?r=[U]:r.push(U),e++}var _=N===e;Z=Z||_}if(Z)e=V,r!==null&&(V?r.length=V:r=null);else{const N={instancePath:t+"/savin\
g/best",schemaPath:"#/properties/saving/properties/best/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[N]:r.push(N),e++,Y.errors=r,!1}var l=A===e}else var l=!0;if(l)if(a.loadBestAtEnd!==void 0){const c=e;if(typeof a.loadBestAtEnd!="boo\
lean")return Y.errors=[{instancePath:t+"/saving/loadBestAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var l=c===e}else var l=!0}}}}}else return Y.errors=[{instancePath:t+"/saving",schemaPath:"\
#/properties/saving/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===e}else var o=!0;if(o)if(s.learningRate!==
void 0){let a=s.learningRate;const d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.kind===void 0&&(g="kind")||a.warmup===
void 0&&(g="warmup"))return Y.errors=[{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const L=e;for(const c in a)if(!(c==="kind"||c==="warmup")){return Y.errors=
[{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){let c=a.kind;const A=e;if(!(c==="linear"||c==="cosine"||
c==="cosine_with_restarts"||c==="polynomial"||c==="constant"||c==="constant_with_warmup"||c==="inverse_sqrt"))return Y.errors=[{instancePath:t+
"/learningRate/kind",schemaPath:"#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:ir.properties.learningRate.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var w=A===e}else var w=!0;if(w)if(a.warmup!==void 0){let c=a.
warmup;const A=e,V=e;let Z=!1,re=null;const ie=e;if(e===ie)if(c&&typeof c=="object"&&!Array.isArray(c)){let U;if(c.kind===void 0&&(U="kind")||
c.value===void 0&&(U="value")){const S={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/\
0/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"};r===null?r=[S]:r.push(S),e++}else{const S=e;
for(const W in c)if(!(W==="kind"||W==="value")){const J={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/propert\
ies/warmup/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional prop\
erties"};r===null?r=[J]:r.push(J),e++;break}if(S===e){if(c.kind!==void 0){const W=e;if(c.kind!=="steps"){const J={instancePath:t+"/learningR\
ate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
steps"},message:"must be equal to constant"};r===null?r=[J]:r.push(J),e++}var j=W===e}else var j=!0;if(j)if(c.value!==void 0){const W=e;q(c.
value,{instancePath:t+"/learningRate/warmup/value",parentData:c,parentDataProperty:"value",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),
e=r.length);var j=W===e}else var j=!0}}}else{const U={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties\
/warmup/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[U]:r.push(U),e++}var f=ie===e;f&&(Z=!0,re=
0);const N=e;if(e===N)if(c&&typeof c=="object"&&!Array.isArray(c)){let U;if(c.kind===void 0&&(U="kind")||c.value===void 0&&(U="value")){const S={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:U},
message:"must have required property '"+U+"'"};r===null?r=[S]:r.push(S),e++}else{const S=e;for(const W in c)if(!(W==="kind"||W==="value")){const J={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"};r===null?r=[J]:r.push(J),e++;break}if(S===e){if(c.
kind!==void 0){const W=e;if(c.kind!=="ratio"){const J={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/prop\
erties/warmup/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[
J]:r.push(J),e++}var P=W===e}else var P=!0;if(P)if(c.value!==void 0){let W=c.value;const J=e;if(e===J)if(typeof W=="number"&&isFinite(W)){if(W>
1||isNaN(W)){const ne={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/propertie\
s/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[ne]:r.push(ne),e++}else if(W<0||isNaN(
W)){const ne={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[ne]:r.push(ne),e++}}else{const ne={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};r===null?r=[ne]:r.push(ne),e++}var P=J===e}else var P=!0}}}else{const U={instancePath:t+"/learningRate/wa\
rmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[U]:r.push(U),e++}var f=N===e;if(f&&Z?(Z=!1,re=[re,1]):f&&(Z=!0,re=1),Z)e=V,r!==null&&(V?r.length=V:r=null);else{const U={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:re},message:"mu\
st match exactly one schema in oneOf"};return r===null?r=[U]:r.push(U),e++,Y.errors=r,!1}var w=A===e}else var w=!0}}}else return Y.errors=[{
instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var o=d===e}else var o=!0}}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return Y.errors=r,e===0}const Ce={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},_e={validate:Ee};function Ee(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;const m=e;let o=!1,b=null;const l=e;if(e===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let f;if(s.op===void 0&&(f="op")||s.value===void 0&&(f="value")){const k={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;
for(const p in s)if(!(p==="op"||p==="value")){const a={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.op!==void 0){
const p=e;if(s.op!=="constant"){const a={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[a]:r.push(a),e++}var v=p===e}else var v=!0;if(v)if(s.value!==void 0){let p=s.value;
const a=e;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&typeof p!="string"&&p!==null){const u={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:Ce.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[u]:r.push(u),e++}var v=a===e}else var v=!0}}}else{const f={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var w=l===e;w&&(o=!0,b=0);const z=e;if(e===z)if(s&&typeof s=="object"&&!Array.
isArray(s)){let f;if(s.op===void 0&&(f="op")||s.name===void 0&&(f="name")){const k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[k]:r.push(k),e++}else{const k=e;for(const p in s)
if(!(p==="op"||p==="name")){const a={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};r===null?r=[a]:r.push(a),e++;break}if(k===e){if(s.op!==void 0){const p=e;if(s.op!=="name"){const a={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[a]:r.push(a),e++}var _=p===e}else var _=!0;if(_)if(s.name!==void 0){let p=s.name;const a=e;if(e===a)if(typeof p=="string"){
if(I(p)>1024){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[u]:r.push(u),e++}else if(I(p)<1){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[u]:r.push(u),e++}}else{
const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[u]:r.push(u),e++}var _=a===e}else var _=!0}}}else{const f={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[f]:r.push(f),e++}var w=z===e;if(w&&o)o=!1,b=[b,1];else{w&&(o=!0,b=1);const f=e;if(e===f)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.operand===void 0&&(p="operand")){const a={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};r===null?r=[a]:r.push(a),e++}else{
const a=e;for(const d in s)if(!(d==="op"||d==="operand")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),e++;break}if(a===e){if(s.
op!==void 0){let d=s.op;const u=e;if(!(d==="not"||d==="negate"||d==="is-nan"||d==="is-infinite")){const g={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Ce.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[g]:r.push(g),e++}var j=u===e}else var j=!0;if(j)if(s.operand!==void 0){const d=e;_e.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:y})||(r=r===null?_e.validate.errors:r.concat(_e.validate.errors),e=r.length);var j=d===
e}else var j=!0}}}else{const p={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[p]:r.push(p),e++}var w=f===e;if(w&&o)o=!1,b=[b,2];else{w&&(o=!0,b=2);const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){
let d;if(s.op===void 0&&(d="op")||s.left===void 0&&(d="left")||s.right===void 0&&(d="right")){const u={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;
for(const g in s)if(!(g==="op"||g==="left"||g==="right")){const L={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(u===e){if(s.
op!==void 0){let g=s.op;const L=e;if(!(g==="and"||g==="or"||g==="<"||g==="<="||g===">"||g===">="||g==="=="||g==="!="||g==="+"||g==="-"||g===
"*"||g==="/")){const c={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:Ce.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[c]:r.push(c),e++}var P=L===e}else var P=!0;if(P){if(s.left!==void 0){
const g=e;_e.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:y})||(r=r===null?_e.validate.errors:r.concat(
_e.validate.errors),e=r.length);var P=g===e}else var P=!0;if(P)if(s.right!==void 0){const g=e;_e.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:y})||(r=r===null?_e.validate.errors:r.concat(_e.validate.errors),e=r.length);var P=g===e}else var P=!0}}}}else{
const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),
e++}var w=p===e;w&&o?(o=!1,b=[b,3]):w&&(o=!0,b=3)}}if(o)e=m,r!==null&&(m?r.length=m:r=null);else{const f={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:b},message:"must match exactly one schema in oneOf"};return r===null?r=[f]:r.push(f),e++,Ee.errors=r,
!1}return Ee.errors=r,e===0}function ue(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let l;if(s.event===void 0&&(l="event")||s.condition===void 0&&(l="condition")||s.actions===void 0&&(l=
"actions"))return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have requir\
ed property '"+l+"'"}],!1;{const v=e;for(const z in s)if(!(z==="event"||z==="condition"||z==="actions")){return ue.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(s.event!==void 0){let z=s.event;const _=e;if(e===_)if(typeof z=="string"){if(I(z)>1024)return ue.errors=[{instancePath:t+"/even\
t",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;
if(I(z)<1)return ue.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var m=_===e}else var m=!0;if(m){if(s.condition!==void 0){let z=s.condition;const _=e,
w=e;let j=!1;const P=e;Ee(z,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:y})||(r=r===null?Ee.errors:r.concat(
Ee.errors),e=r.length);var o=P===e;if(j=j||o,!j){const k=e;if(z!==null){const a={instancePath:t+"/condition",schemaPath:"#/properties/condit\
ion/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[a]:r.push(a),e++}var o=k===e;j=j||o}if(j)e=w,r!==null&&
(w?r.length=w:r=null);else{const k={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return r===null?r=[k]:r.push(k),e++,ue.errors=r,!1}var m=_===e}else var m=!0;if(m)if(s.actions!==void 0){let z=s.
actions;const _=e;if(e===_)if(Array.isArray(z)){var b=!0;const j=z.length;for(let P=0;P<j;P++){const f=e;se(z[P],{instancePath:t+"/actions/"+
P,parentData:z,parentDataProperty:P,rootData:y})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var b=f===e;if(!b)break}}else return ue.
errors=[{instancePath:t+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var m=_===e}else var m=!0}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return ue.errors=r,e===0}function qe(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return qe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return qe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const b=s.length;if(b>0){const l=e;E(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:y})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=l===e}if(m){if(b>1){const l=e;E(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=l===e}if(m&&b>2){const l=e;E(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=l===e}}}else return qe.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return qe.errors=r,e===0}function ve(s,{
instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var m=!0;const o=s.length;
for(let b=0;b<o;b++){const l=e;qe(s[b],{instancePath:t+"/"+b,parentData:s,parentDataProperty:b,rootData:y})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var m=l===e;if(!m)break}}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return ve.errors=r,e===0}function we(s,{instancePath:t="",parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.file===void 0&&(o="file")||s.start===void 0&&(o="start")||s.end===void 0&&(o="end")||s.line===void 0&&(o="line")||s.column===
void 0&&(o="column"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must h\
ave required property '"+o+"'"}],!1;{const b=e;for(const l in s)if(!(l==="file"||l==="start"||l==="end"||l==="line"||l==="column")){return we.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties"}],!1;break}if(b===e){if(s.file!==void 0){let l=s.file;const v=e;if(e===v)if(typeof l=="string"){if(I(l)>65536)return we.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return we.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=v===e}else var m=!0;if(m){if(s.start!==void 0){const l=e;q(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var m=l===e}else var m=!0;if(m){if(s.end!==void 0){
const l=e;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var m=l===e}else var m=!0;if(m){if(s.line!==void 0){const l=e;E(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:y})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=l===e}else var m=!0;if(m)if(s.column!==void 0){const l=e;E(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var m=l===e}else var m=!0}}}}}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=r,
e===0}const Qe=Object.prototype.hasOwnProperty,or=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function h(s,{instancePath:t="",
parentData:H,parentDataProperty:K,rootData:y=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ne;if(s.format_version===
void 0&&(Ne="format_version")||s.hash===void 0&&(Ne="hash")||s.spec===void 0&&(Ne="spec")||s.environment===void 0&&(Ne="environment")||s.source_map===
void 0&&(Ne="source_map"))return h.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ne},message:"m\
ust have required property '"+Ne+"'"}],!1;{const rr=e;for(const O in s)if(!(O==="format_version"||O==="hash"||O==="spec"||O==="environment"||
O==="source_map")){return h.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"}],!1;break}if(rr===e){if(s.format_version!==void 0){const O=e;if(s.format_version!==1)return h.
errors=[{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant"}],!1;var m=O===e}else var m=!0;if(m){if(s.hash!==void 0){const O=e;de(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:y})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var m=O===e}else var m=!0;if(m){if(s.spec!==void 0){let O=s.spec;const $e=e;
if(e===$e)if(O&&typeof O=="object"&&!Array.isArray(O)){let X;if(O.name===void 0&&(X="name")||O.arguments===void 0&&(X="arguments")||O.data===
void 0&&(X="data")||O.model===void 0&&(X="model")||O.loss===void 0&&(X="loss")||O.metrics===void 0&&(X="metrics")||O.programs===void 0&&(X="\
programs")||O.optimizer===void 0&&(X="optimizer")||O.training===void 0&&(X="training")||O.callbacks===void 0&&(X="callbacks")||O.event_rules===
void 0&&(X="event_rules")||O.forecast===void 0&&(X="forecast")||O.outputs===void 0&&(X="outputs"))return h.errors=[{instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const Re=e;for(const i in O)
if(!Qe.call(Te.properties.spec.properties,i)){return h.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(Re===e){if(O.name!==void 0){
let i=O.name;const R=e;if(e===R)if(typeof i=="string"){if(I(i)>1024)return h.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/s\
pec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(i)<1)return h.
errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=R===e}else var o=!0;if(o){if(O.arguments!==void 0){let i=O.
arguments;const R=e;if(e===R)if(i&&typeof i=="object"&&!Array.isArray(i))for(const x in i){const Q=e;De(i[x],{instancePath:t+"/spec/argument\
s/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:x,rootData:y})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var b=Q===e;if(!b)break}else return h.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spec/properties/arguments/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=R===e}else var o=!0;if(o){if(O.data!==void 0){let i=O.data;const R=e;if(e===
R)if(i&&typeof i=="object"&&!Array.isArray(i)){let x;if(i.sources===void 0&&(x="sources")||i.train===void 0&&(x="train")||i.eval===void 0&&(x=
"eval")||i.test===void 0&&(x="test")||i.inputs===void 0&&(x="inputs")||i.labels===void 0&&(x="labels"))return h.errors=[{instancePath:t+"/sp\
ec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:x},message:"must have required p\
roperty '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!(n==="sources"||n==="train"||n==="eval"||n==="test"||n==="inputs"||n==="labels")){return h.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.sources!==void 0){let n=i.sources;const T=e;if(e===
T)if(n&&typeof n=="object"&&!Array.isArray(n))for(const oe in n){const F=e;Se(n[oe],{instancePath:t+"/spec/data/sources/"+oe.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:n,parentDataProperty:oe,rootData:y})||(r=r===null?Se.errors:r.concat(Se.errors),e=r.length);var l=F===e;if(!l)
break}else return h.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/properties/data/properties/sources/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var v=T===e}else var v=!0;if(v){if(i.train!==void 0){let n=i.train;const T=e;if(e===
T)if(typeof n=="string"){if(I(n)>1024)return h.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/prop\
erties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(n)<1)return h.errors=
[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/\
properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=T===e}else var v=!0;if(v){if(i.
eval!==void 0){let n=i.eval;const T=e;if(e===T)if(Array.isArray(n)){var z=!0;const F=n.length;for(let D=0;D<F;D++){let $=n[D];const M=e;if(e===
M)if(typeof $=="string"){if(I($)>1024)return h.errors=[{instancePath:t+"/spec/data/eval/"+D,schemaPath:"#/properties/spec/properties/data/pr\
operties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I($)<1)return h.
errors=[{instancePath:t+"/spec/data/eval/"+D,schemaPath:"#/properties/spec/properties/data/properties/eval/items/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/data/eval/"+D,schemaPath:"\
#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=M===
e;if(!z)break}}else return h.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/properties/spec/properties/data/properties/eval/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var v=T===e}else var v=!0;if(v){if(i.test!==void 0){let n=i.test;const T=e,oe=e;let F=!1;
const D=e;if(e===D)if(typeof n=="string"){if(I(n)>1024){const M={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/d\
ata/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=
[M]:r.push(M),e++}else if(I(n)<1){const M={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/an\
yOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[M]:r.push(M),e++}}else{const M={
instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};r===null?r=[M]:r.push(M),e++}var _=D===e;if(F=F||_,!F){const M=e;if(n!==null){const G={instancePath:t+"/spe\
c/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};r===null?r=[G]:r.push(G),e++}var _=M===e;F=F||_}if(F)e=oe,r!==null&&(oe?r.length=oe:r=null);else{const M={instancePath:t+"/spec/dat\
a/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return r===null?r=[M]:r.push(M),e++,h.errors=r,!1}var v=T===e}else var v=!0;if(v){if(i.inputs!==void 0){let n=i.inputs;const T=e;if(e===T)if(Array.
isArray(n)){var w=!0;const F=n.length;for(let D=0;D<F;D++){const $=e;le(n[D],{instancePath:t+"/spec/data/inputs/"+D,parentData:n,parentDataProperty:D,
rootData:y})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var w=$===e;if(!w)break}}else return h.errors=[{instancePath:t+"/spec/da\
ta/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var v=T===e}else var v=!0;if(v)if(i.labels!==void 0){let n=i.labels;const T=e;if(e===T)if(Array.isArray(n)){var j=!0;const F=n.length;for(let D=0;D<
F;D++){const $=e;le(n[D],{instancePath:t+"/spec/data/labels/"+D,parentData:n,parentDataProperty:D,rootData:y})||(r=r===null?le.errors:r.concat(
le.errors),e=r.length);var j=$===e;if(!j)break}}else return h.errors=[{instancePath:t+"/spec/data/labels",schemaPath:"#/properties/spec/prop\
erties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var v=T===e}else var v=!0}}}}}}}else return h.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var o=R===e}else var o=!0;if(o){if(O.model!==void 0){let i=O.model;const R=e;if(e===R)if(i&&typeof i=="object"&&!Array.isArray(
i)){let x;if(i.parameters===void 0&&(x="parameters")||i.buffers===void 0&&(x="buffers")||i.layers===void 0&&(x="layers")||i.initial_weights===
void 0&&(x="initial_weights"))return h.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!(n==="parameters"||n===
"buffers"||n==="layers"||n==="initial_weights")){return h.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/mod\
el/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}
if(Q===e){if(i.parameters!==void 0){let n=i.parameters;const T=e;if(e===T)if(Array.isArray(n)){var P=!0;const oe=n.length;for(let F=0;F<oe;F++){
const D=e;pe(n[F],{instancePath:t+"/spec/model/parameters/"+F,parentData:n,parentDataProperty:F,rootData:y})||(r=r===null?pe.errors:r.concat(
pe.errors),e=r.length);var P=D===e;if(!P)break}}else return h.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec\
/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=T===e}else var f=!0;if(f){
if(i.buffers!==void 0){let n=i.buffers;const T=e;if(e===T)if(Array.isArray(n)){var k=!0;const F=n.length;for(let D=0;D<F;D++){const $=e;fe(n[D],
{instancePath:t+"/spec/model/buffers/"+D,parentData:n,parentDataProperty:D,rootData:y})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);
var k=$===e;if(!k)break}}else return h.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properti\
es/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=T===e}else var f=!0;if(f){if(i.layers!==void 0){let n=i.
layers;const T=e;if(e===T)if(Array.isArray(n)){var p=!0;const F=n.length;for(let D=0;D<F;D++){let $=n[D];const M=e;if(e===M)if($&&typeof $==
"object"&&!Array.isArray($)){let G;if($.path===void 0&&(G="path")||$.layer===void 0&&(G="layer")||$.output===void 0&&(G="output")||$.parameters===
void 0&&(G="parameters"))return h.errors=[{instancePath:t+"/spec/model/layers/"+D,schemaPath:"#/properties/spec/properties/model/properties/\
layers/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const he=e;for(const B in $)
if(!(B==="path"||B==="layer"||B==="output"||B==="parameters")){return h.errors=[{instancePath:t+"/spec/model/layers/"+D,schemaPath:"#/proper\
ties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"\
must NOT have additional properties"}],!1;break}if(he===e){if($.path!==void 0){let B=$.path;const ae=e;if(e===ae)if(typeof B=="string"){if(I(
B)>65536)return h.errors=[{instancePath:t+"/spec/model/layers/"+D+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return h.
errors=[{instancePath:t+"/spec/model/layers/"+D+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=ae===e}else var a=!0;if(a){if($.layer!==void 0){let B=$.layer;
const ae=e;if(e===ae)if(typeof B=="string"){if(I(B)>1024)return h.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/pro\
perties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"}],!1;if(I(B)<1)return h.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/properties/sp\
ec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/model/layers/"+D+"/layer",schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=ae===e}else var a=!0;
if(a){if($.output!==void 0){let B=$.output;const ae=e;if(e===ae)if(Array.isArray(B)){if(B.length>16)return h.errors=[{instancePath:t+"/spec/\
model/layers/"+D+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var d=!0;const We=B.length;for(let me=0;me<We;me++){const Fe=e;Le(B[me],
{instancePath:t+"/spec/model/layers/"+D+"/output/"+me,parentData:B,parentDataProperty:me,rootData:y})||(r=r===null?Le.errors:r.concat(Le.errors),
e=r.length);var d=Fe===e;if(!d)break}}}else return h.errors=[{instancePath:t+"/spec/model/layers/"+D+"/output",schemaPath:"#/properties/spec\
/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=ae===
e}else var a=!0;if(a)if($.parameters!==void 0){const B=e;q($.parameters,{instancePath:t+"/spec/model/layers/"+D+"/parameters",parentData:$,parentDataProperty:"\
parameters",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var a=B===e}else var a=!0}}}}}else return h.errors=[{instancePath:t+
"/spec/model/layers/"+D,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var p=M===e;if(!p)break}}else return h.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prope\
rties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=T===e}else var f=!0;if(f)if(i.initial_weights!==
void 0){let n=i.initial_weights;const T=e,oe=e;let F=!1;const D=e;if(e===D)if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.path===void 0&&
(M="path")||n.sha256===void 0&&(M="sha256")){const Ze={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties\
/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+
"'"};r===null?r=[Ze]:r.push(Ze),e++}else{const Ze=e;for(const G in n)if(!(G==="path"||G==="sha256")){const he={instancePath:t+"/spec/model/i\
nitial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:G},message:"must NOT have additional properties"};r===null?r=[he]:r.push(he),e++;break}if(Ze===e){if(n.
path!==void 0){let G=n.path;const he=e;if(e===he)if(typeof G=="string"){if(I(G)>4096){const B={instancePath:t+"/spec/model/initial_weights/p\
ath",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[B]:r.push(B),e++}else if(I(G)<1){const B={instancePath:t+"/spec/m\
odel/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[B]:r.push(B),e++}}else{const B={instancePath:t+"/sp\
ec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[B]:r.push(B),e++}var u=he===e}else var u=!0;if(u)if(n.sha256!==void 0){const G=e;
de(n.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:n,parentDataProperty:"sha256",rootData:y})||(r=r===null?de.errors:
r.concat(de.errors),e=r.length);var u=G===e}else var u=!0}}}else{const M={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/propert\
ies/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[M]:r.push(M),e++}var g=D===e;if(F=F||g,!F){const M=e;if(n!==null){const G={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/pro\
perties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?
r=[G]:r.push(G),e++}var g=M===e;F=F||g}if(F)e=oe,r!==null&&(oe?r.length=oe:r=null);else{const M={instancePath:t+"/spec/model/initial_weights",
schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return r===null?r=[M]:r.push(M),e++,h.errors=r,!1}var f=T===e}else var f=!0}}}}}else return h.errors=[{instancePath:t+"/spec/model",schemaPath:"\
#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=R===e}else var o=!0;if(o){
if(O.loss!==void 0){const i=e;se(O.loss,{instancePath:t+"/spec/loss",parentData:O,parentDataProperty:"loss",rootData:y})||(r=r===null?se.errors:
r.concat(se.errors),e=r.length);var o=i===e}else var o=!0;if(o){if(O.metrics!==void 0){let i=O.metrics;const R=e;if(e===R)if(Array.isArray(i)){
var L=!0;const x=i.length;for(let Q=0;Q<x;Q++){const n=e;se(i[Q],{instancePath:t+"/spec/metrics/"+Q,parentData:i,parentDataProperty:Q,rootData:y})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var L=n===e;if(!L)break}}else return h.errors=[{instancePath:t+"/spec/metrics",schemaPath:"\
#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=R===e}else var o=!0;if(o){
if(O.programs!==void 0){let i=O.programs;const R=e;if(e===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let x;if(i.step===void 0&&(x="step")||
i.evaluate===void 0&&(x="evaluate"))return h.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/requ\
ired",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!(n===
"step"||n==="evaluate")){return h.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.
step!==void 0){const n=e;C(i.step,{instancePath:t+"/spec/programs/step",parentData:i,parentDataProperty:"step",rootData:y})||(r=r===null?C.errors:
r.concat(C.errors),e=r.length);var c=n===e}else var c=!0;if(c)if(i.evaluate!==void 0){const n=e;C(i.evaluate,{instancePath:t+"/spec/programs\
/evaluate",parentData:i,parentDataProperty:"evaluate",rootData:y})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var c=n===e}else var c=!0}}}else
return h.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var o=R===e}else var o=!0;if(o){if(O.optimizer!==void 0){let i=O.optimizer;const R=e;if(e===R)if(i&&typeof i==
"object"&&!Array.isArray(i)){let x;if(i.kind===void 0&&(x="kind")||i.learning_rate===void 0&&(x="learning_rate")||i.betas===void 0&&(x="beta\
s")||i.epsilon===void 0&&(x="epsilon")||i.max_grad_norm===void 0&&(x="max_grad_norm")||i.groups===void 0&&(x="groups")||i.options===void 0&&
(x="options"))return h.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/required",keyword:"requi\
red",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!(n==="kind"||n==="learnin\
g_rate"||n==="betas"||n==="epsilon"||n==="max_grad_norm"||n==="groups"||n==="options")){return h.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"\
#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"}],!1;break}if(Q===e){if(i.kind!==void 0){let n=i.kind;const T=e;if(!(n==="adamw_torch"||n==="adamw_hf"||n==="sgd"||
n==="adagrad"||n==="adafactor"||n==="adamw_anyprecision"))return h.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"#/properties/s\
pec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Te.properties.spec.properties.optimizer.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var A=T===e}else var A=!0;if(A){if(i.learning_rate!==void 0){let n=i.learning_rate;
const T=e;if(e===T)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return h.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return h.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=T===e}else var A=!0;if(A){if(i.betas!==void 0){
let n=i.betas;const T=e;if(e===T)if(Array.isArray(n)){if(n.length>2)return h.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(n.length<2)return h.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(n.length<=2){const D=n.length;if(D>0){let $=n[0];
const M=e;if(e===M)if(typeof $=="number"&&isFinite($)){if($<0||isNaN($))return h.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if($>=1||isNaN($))return h.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return h.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var V=M===e}if(V&&D>1){let $=n[1];const M=e;if(e===M)if(typeof $=="number"&&isFinite(
$)){if($<0||isNaN($))return h.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if($>=1||isNaN($))return h.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return h.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var V=M===e}}else return h.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return h.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var A=T===e}else var A=!0;if(A){if(i.epsilon!==void 0){let n=i.epsilon;const T=e;if(e===T)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return h.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return h.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var A=T===e}else var A=!0;if(A){if(i.max_grad_norm!==void 0){let n=i.max_grad_norm;const T=e;if(e===
T)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return h.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return h.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=T===e}else var A=!0;if(A){if(i.groups!==void 0){let n=i.
groups;const T=e;if(e===T)if(Array.isArray(n)){var Z=!0;const F=n.length;for(let D=0;D<F;D++){let $=n[D];const M=e;if(e===M)if($&&typeof $==
"object"&&!Array.isArray($)){let G;if($.weight_decay===void 0&&(G="weight_decay")||$.parameters===void 0&&(G="parameters"))return h.errors=[
{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"re\
quired",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const he=e;for(const B in $)if(!(B==="weight_decay"||
B==="parameters")){return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properti\
es"}],!1;break}if(he===e){if($.weight_decay!==void 0){let B=$.weight_decay;const ae=e;if(!(typeof B=="number"&&isFinite(B)))return h.errors=
[{instancePath:t+"/spec/optimizer/groups/"+D+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/prop\
erties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=ae===e}else var re=!0;if(re)if($.parameters!==
void 0){let B=$.parameters;const ae=e;if(e===ae)if(Array.isArray(B)){var ie=!0;const We=B.length;for(let me=0;me<We;me++){let Fe=B[me];const He=e;
if(e===He)if(typeof Fe=="string"){if(I(Fe)>1024)return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters/"+me,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(I(Fe)<1)return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters/"+
me,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/parameters\
/"+me,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ie=He===e;if(!ie)break}}else return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D+"/param\
eters",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var re=ae===e}else var re=!0}}}else return h.errors=[{instancePath:t+"/spec/optimizer/groups/"+D,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=M===
e;if(!Z)break}}else return h.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=T===e}else var A=!0;if(A)if(i.options!==void 0){const n=e;
Ae(i.options,{instancePath:t+"/spec/optimizer/options",parentData:i,parentDataProperty:"options",rootData:y})||(r=r===null?Ae.errors:r.concat(
Ae.errors),e=r.length);var A=n===e}else var A=!0}}}}}}}}else return h.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=R===e}else var o=!0;if(o){if(O.training!==
void 0){let i=O.training;const R=e;if(e===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let x;if(i.seed===void 0&&(x="seed")||i.data_seed===
void 0&&(x="data_seed")||i.train_rows===void 0&&(x="train_rows")||i.eval_rows===void 0&&(x="eval_rows")||i.train_batch_size===void 0&&(x="tr\
ain_batch_size")||i.eval_batch_size===void 0&&(x="eval_batch_size")||i.gradient_accumulation_steps===void 0&&(x="gradient_accumulation_steps")||
i.drop_last===void 0&&(x="drop_last")||i.batches_per_epoch===void 0&&(x="batches_per_epoch")||i.updates_per_epoch===void 0&&(x="updates_per_\
epoch")||i.total_updates===void 0&&(x="total_updates")||i.epochs===void 0&&(x="epochs")||i.num_train_epochs===void 0&&(x="num_train_epochs")||
i.schedule===void 0&&(x="schedule")||i.warmup_updates===void 0&&(x="warmup_updates")||i.logging_nan_inf_filter===void 0&&(x="logging_nan_inf\
_filter"))return h.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!Qe.call(Te.properties.spec.properties.
training.properties,n)){return h.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.seed!==
void 0){let n=i.seed;const T=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return h.errors=[{instancePath:t+"/spec/training/see\
d",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===T&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return h.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"mu\
st be <= 9007199254740991"}],!1;if(n<-9007199254740991||isNaN(n))return h.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"#/proper\
ties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >\
= -9007199254740991"}],!1}var N=T===e}else var N=!0;if(N){if(i.data_seed!==void 0){let n=i.data_seed;const T=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return h.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof n=="number"&&isFinite(n)){if(n>
9007199254740991||isNaN(n))return h.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pro\
perties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(n<
-9007199254740991||isNaN(n))return h.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/training/pr\
operties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],!1}var N=T===
e}else var N=!0;if(N){if(i.train_rows!==void 0){const n=e;E(i.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:i,parentDataProperty:"\
train_rows",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var N=n===e}else var N=!0;if(N){if(i.eval_rows!==void 0){const n=e;
q(i.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:i,parentDataProperty:"eval_rows",rootData:y})||(r=r===null?q.errors:r.concat(
q.errors),e=r.length);var N=n===e}else var N=!0;if(N){if(i.train_batch_size!==void 0){const n=e;E(i.train_batch_size,{instancePath:t+"/spec/\
training/train_batch_size",parentData:i,parentDataProperty:"train_batch_size",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);
var N=n===e}else var N=!0;if(N){if(i.eval_batch_size!==void 0){const n=e;E(i.eval_batch_size,{instancePath:t+"/spec/training/eval_batch_size",
parentData:i,parentDataProperty:"eval_batch_size",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var N=n===e}else var N=!0;
if(N){if(i.gradient_accumulation_steps!==void 0){const n=e;E(i.gradient_accumulation_steps,{instancePath:t+"/spec/training/gradient_accumula\
tion_steps",parentData:i,parentDataProperty:"gradient_accumulation_steps",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);
var N=n===e}else var N=!0;if(N){if(i.drop_last!==void 0){const n=e;if(typeof i.drop_last!="boolean")return h.errors=[{instancePath:t+"/spec/\
training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var N=n===e}else var N=!0;if(N){if(i.batches_per_epoch!==void 0){const n=e;E(i.batches_per_epoch,{instancePath:t+"/spe\
c/training/batches_per_epoch",parentData:i,parentDataProperty:"batches_per_epoch",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.
length);var N=n===e}else var N=!0;if(N){if(i.updates_per_epoch!==void 0){const n=e;E(i.updates_per_epoch,{instancePath:t+"/spec/training/upd\
ates_per_epoch",parentData:i,parentDataProperty:"updates_per_epoch",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var N=n===
e}else var N=!0;if(N){if(i.total_updates!==void 0){const n=e;E(i.total_updates,{instancePath:t+"/spec/training/total_updates",parentData:i,parentDataProperty:"\
total_updates",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var N=n===e}else var N=!0;if(N){if(i.epochs!==void 0){const n=e;
E(i.epochs,{instancePath:t+"/spec/training/epochs",parentData:i,parentDataProperty:"epochs",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),
e=r.length);var N=n===e}else var N=!0;if(N){if(i.num_train_epochs!==void 0){let n=i.num_train_epochs;const T=e;if(!(typeof n=="number"&&isFinite(
n)))return h.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/spec/properties/training/properties/num_trai\
n_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=T===e}else var N=!0;if(N){if(i.schedule!==void 0){const n=e;
Y(i.schedule,{instancePath:t+"/spec/training/schedule",parentData:i,parentDataProperty:"schedule",rootData:y})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var N=n===e}else var N=!0;if(N){if(i.warmup_updates!==void 0){const n=e;q(i.warmup_updates,{instancePath:t+"/spec/trai\
ning/warmup_updates",parentData:i,parentDataProperty:"warmup_updates",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var N=n===
e}else var N=!0;if(N)if(i.logging_nan_inf_filter!==void 0){const n=e;if(typeof i.logging_nan_inf_filter!="boolean")return h.errors=[{instancePath:t+
"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/properties/logging_nan_inf_filter/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var N=n===e}else var N=!0}}}}}}}}}}}}}}}}}else return h.errors=[{instancePath:t+
"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var o=R===e}else var o=!0;if(o){if(O.callbacks!==void 0){let i=O.callbacks;const R=e;if(e===R)if(Array.isArray(i)){var be=!0;const x=i.length;
for(let Q=0;Q<x;Q++){const n=e;se(i[Q],{instancePath:t+"/spec/callbacks/"+Q,parentData:i,parentDataProperty:Q,rootData:y})||(r=r===null?se.errors:
r.concat(se.errors),e=r.length);var be=n===e;if(!be)break}}else return h.errors=[{instancePath:t+"/spec/callbacks",schemaPath:"#/properties/\
spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=R===e}else var o=!0;if(o){if(O.event_rules!==
void 0){let i=O.event_rules;const R=e;if(e===R)if(Array.isArray(i)){var U=!0;const x=i.length;for(let Q=0;Q<x;Q++){const n=e;ue(i[Q],{instancePath:t+
"/spec/event_rules/"+Q,parentData:i,parentDataProperty:Q,rootData:y})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var U=n===e;if(!U)
break}}else return h.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/spec/properties/event_rules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var o=R===e}else var o=!0;if(o){if(O.forecast!==void 0){let i=O.forecast;const R=e;if(e===R)if(i&&
typeof i=="object"&&!Array.isArray(i)){let x;if(i.effective_batch===void 0&&(x="effective_batch")||i.samples===void 0&&(x="samples")||i.parameters===
void 0&&(x="parameters")||i.flops_per_step===void 0&&(x="flops_per_step")||i.evaluations===void 0&&(x="evaluations")||i.logs===void 0&&(x="l\
ogs")||i.saves===void 0&&(x="saves")||i.unforecastable===void 0&&(x="unforecastable")||i.memory===void 0&&(x="memory")||i.checkpoint_bytes===
void 0&&(x="checkpoint_bytes")||i.checkpoints_kept===void 0&&(x="checkpoints_kept")||i.learning_rate===void 0&&(x="learning_rate"))return h.
errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",params:{missingProperty:x},
message:"must have required property '"+x+"'"}],!1;{const Q=e;for(const n in i)if(!Qe.call(Te.properties.spec.properties.forecast.properties,
n)){return h.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(i.effective_batch!==void 0){
const n=e;E(i.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:i,parentDataProperty:"effective_batch",rootData:y})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var S=n===e}else var S=!0;if(S){if(i.samples!==void 0){const n=e;q(i.samples,{instancePath:t+
"/spec/forecast/samples",parentData:i,parentDataProperty:"samples",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var S=n===
e}else var S=!0;if(S){if(i.parameters!==void 0){const n=e;q(i.parameters,{instancePath:t+"/spec/forecast/parameters",parentData:i,parentDataProperty:"\
parameters",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var S=n===e}else var S=!0;if(S){if(i.flops_per_step!==void 0){
let n=i.flops_per_step;const T=e;if(e===T)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return h.errors=[{instancePath:t+"/spec/forec\
ast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return h.errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec\
/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=T===e}else var S=!0;
if(S){if(i.evaluations!==void 0){const n=e;ve(i.evaluations,{instancePath:t+"/spec/forecast/evaluations",parentData:i,parentDataProperty:"ev\
aluations",rootData:y})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var S=n===e}else var S=!0;if(S){if(i.logs!==void 0){const n=e;
ve(i.logs,{instancePath:t+"/spec/forecast/logs",parentData:i,parentDataProperty:"logs",rootData:y})||(r=r===null?ve.errors:r.concat(ve.errors),
e=r.length);var S=n===e}else var S=!0;if(S){if(i.saves!==void 0){const n=e;ve(i.saves,{instancePath:t+"/spec/forecast/saves",parentData:i,parentDataProperty:"\
saves",rootData:y})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var S=n===e}else var S=!0;if(S){if(i.unforecastable!==void 0){let n=i.
unforecastable;const T=e;if(e===T)if(Array.isArray(n)){var W=!0;const F=n.length;for(let D=0;D<F;D++){let $=n[D];const M=e;if(!($==="evaluat\
ions"||$==="logs"||$==="saves"))return h.errors=[{instancePath:t+"/spec/forecast/unforecastable/"+D,schemaPath:"#/properties/spec/properties\
/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:Te.properties.spec.properties.forecast.properties.unforecastable.
items.enum},message:"must be equal to one of the allowed values"}],!1;var W=M===e;if(!W)break}}else return h.errors=[{instancePath:t+"/spec/\
forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var S=T===e}else var S=!0;if(S){if(i.memory!==void 0){let n=i.memory;const T=e;if(e===T)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let F;if(n.weights===void 0&&(F="weights")||n.gradients===void 0&&(F="gradients")||n.optimizer===void 0&&(F="optim\
izer")||n.activations===void 0&&(F="activations")||n.data===void 0&&(F="data")||n.saving===void 0&&(F="saving")||n.runtime===void 0&&(F="run\
time")||n.peak===void 0&&(F="peak"))return h.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/foreca\
st/properties/memory/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const D=e;for(const $ in n)
if(!($==="weights"||$==="gradients"||$==="optimizer"||$==="activations"||$==="data"||$==="saving"||$==="runtime"||$==="peak")){return h.errors=
[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(D===e){if(n.weights!==void 0){
const $=e;q(n.weights,{instancePath:t+"/spec/forecast/memory/weights",parentData:n,parentDataProperty:"weights",rootData:y})||(r=r===null?q.
errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0;if(J){if(n.gradients!==void 0){const $=e;q(n.gradients,{instancePath:t+"/spe\
c/forecast/memory/gradients",parentData:n,parentDataProperty:"gradients",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var J=$===
e}else var J=!0;if(J){if(n.optimizer!==void 0){const $=e;q(n.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:n,parentDataProperty:"\
optimizer",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0;if(J){if(n.activations!==void 0){const $=e;
q(n.activations,{instancePath:t+"/spec/forecast/memory/activations",parentData:n,parentDataProperty:"activations",rootData:y})||(r=r===null?
q.errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0;if(J){if(n.data!==void 0){const $=e;q(n.data,{instancePath:t+"/spec/foreca\
st/memory/data",parentData:n,parentDataProperty:"data",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0;
if(J){if(n.saving!==void 0){const $=e;q(n.saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:n,parentDataProperty:"saving",rootData:y})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0;if(J){if(n.runtime!==void 0){const $=e;q(n.runtime,{instancePath:t+
"/spec/forecast/memory/runtime",parentData:n,parentDataProperty:"runtime",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var J=$===e}else var J=!0;if(J)if(n.peak!==void 0){const $=e;q(n.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:n,parentDataProperty:"\
peak",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var J=$===e}else var J=!0}}}}}}}}}else return h.errors=[{instancePath:t+
"/spec/forecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var S=T===e}else var S=!0;if(S){if(i.checkpoint_bytes!==void 0){const n=e;q(i.checkpoint_bytes,{instancePath:t+"/spec/f\
orecast/checkpoint_bytes",parentData:i,parentDataProperty:"checkpoint_bytes",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);
var S=n===e}else var S=!0;if(S){if(i.checkpoints_kept!==void 0){const n=e;q(i.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_k\
ept",parentData:i,parentDataProperty:"checkpoints_kept",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var S=n===e}else var S=!0;
if(S)if(i.learning_rate!==void 0){let n=i.learning_rate;const T=e;if(e===T)if(Array.isArray(n)){var Ge=!0;const F=n.length;for(let D=0;D<F;D++){
let $=n[D];const M=e;if(e===M)if($&&typeof $=="object"&&!Array.isArray($)){let G;if($.update===void 0&&(G="update")||$.rate===void 0&&(G="ra\
te"))return h.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+D,schemaPath:"#/properties/spec/properties/forecast/properties/learnin\
g_rate/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const he=e;for(const B in $)
if(!(B==="update"||B==="rate")){return h.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+D,schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT\
 have additional properties"}],!1;break}if(he===e){if($.update!==void 0){const B=e;E($.update,{instancePath:t+"/spec/forecast/learning_rate/"+
D+"/update",parentData:$,parentDataProperty:"update",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var ne=B===e}else var ne=!0;
if(ne)if($.rate!==void 0){let B=$.rate;const ae=e;if(!(typeof B=="number"&&isFinite(B)))return h.errors=[{instancePath:t+"/spec/forecast/lea\
rning_rate/"+D+"/rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ne=ae===e}else var ne=!0}}}else return h.errors=[{instancePath:t+"/spec/forecast/le\
arning_rate/"+D,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Ge=M===e;if(!Ge)break}}else return h.errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/\
properties/spec/properties/forecast/properties/learning_rate/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=T===
e}else var S=!0}}}}}}}}}}}}}else return h.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=R===e}else var o=!0;if(o)if(O.outputs!==void 0){let i=O.outputs;const R=e;if(e===
R)if(i&&typeof i=="object"&&!Array.isArray(i)){let x;if(i.output_dir===void 0&&(x="output_dir"))return h.errors=[{instancePath:t+"/spec/outp\
uts",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"required",params:{missingProperty:x},message:"must have required pr\
operty '"+x+"'"}],!1;{const Q=e;for(const n in i)if(n!=="output_dir"){return h.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/propert\
ies/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additi\
onal properties"}],!1;break}if(Q===e&&i.output_dir!==void 0){let n=i.output_dir;if(e===e)if(typeof n=="string"){if(I(n)>4096)return h.errors=
[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(I(n)<1)return h.errors=[{instancePath:t+"/spec/outputs/o\
utput_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/pr\
operties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return h.errors=[{instancePath:t+
"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=R===
e}else var o=!0}}}}}}}}}}}}}}else return h.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var m=$e===e}else var m=!0;if(m){if(s.environment!==void 0){let O=s.environment;const $e=e;if(e===$e)
if(O&&typeof O=="object"&&!Array.isArray(O)){let X;if(O.root===void 0&&(X="root")||O.output_dir===void 0&&(X="output_dir")||O.engine===void 0&&
(X="engine")||O.device===void 0&&(X="device")||O.threads===void 0&&(X="threads")||O.versions===void 0&&(X="versions")||O.free_disk_bytes===void 0&&
(X="free_disk_bytes")||O.total_memory_bytes===void 0&&(X="total_memory_bytes")||O.created===void 0&&(X="created"))return h.errors=[{instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:X},message:"must have required prop\
erty '"+X+"'"}],!1;{const Re=e;for(const i in O)if(!Qe.call(Te.properties.environment.properties,i)){return h.errors=[{instancePath:t+"/envi\
ronment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"mu\
st NOT have additional properties"}],!1;break}if(Re===e){if(O.root!==void 0){let i=O.root;const R=e;if(e===R)if(typeof i=="string"){if(I(i)>
65536)return h.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLengt\
h",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return h.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=R===e}else var ee=!0;
if(ee){if(O.output_dir!==void 0){let i=O.output_dir;const R=e;if(e===R)if(typeof i=="string"){if(I(i)>65536)return h.errors=[{instancePath:t+
"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return h.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/envi\
ronment/properties/output_dir/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=R===e}else var ee=!0;if(ee){if(O.
engine!==void 0){let i=O.engine;const R=e;if(e===R)if(typeof i=="string"){if(I(i)>1024)return h.errors=[{instancePath:t+"/environment/engine",
schemaPath:"#/properties/environment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(I(i)<1)return h.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var ee=R===e}else var ee=!0;if(ee){if(O.device!==void 0){let i=O.device;const R=e;if(e===R)if(typeof i=="string"){if(I(i)>1024)return h.
errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(I(i)<1)return h.errors=[{instancePath:t+"/environment/device",schemaPath:"\
#/properties/environment/properties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return h.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ee=R===e}else var ee=!0;if(ee){if(O.threads!==void 0){const i=e;E(O.threads,{instancePath:t+
"/environment/threads",parentData:O,parentDataProperty:"threads",rootData:y})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var ee=i===
e}else var ee=!0;if(ee){if(O.versions!==void 0){let i=O.versions;const R=e;if(e===R)if(i&&typeof i=="object"&&!Array.isArray(i))for(const x in i){
let Q=i[x];const n=e;if(e===n)if(typeof Q=="string"){if(I(Q)>65536)return h.errors=[{instancePath:t+"/environment/versions/"+x.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return h.errors=[{instancePath:t+"/environment/versions/"+x.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ye=n===e;if(!Ye)break}else return h.errors=[{instancePath:t+"/environment/versions",schemaPath:"#\
/properties/environment/properties/versions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=R===e}else var ee=!0;
if(ee){if(O.free_disk_bytes!==void 0){let i=O.free_disk_bytes;const R=e,Je=e;let x=!1;const Q=e;q(i,{instancePath:t+"/environment/free_disk_\
bytes",parentData:O,parentDataProperty:"free_disk_bytes",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var Ue=Q===e;if(x=
x||Ue,!x){const T=e;if(i!==null){const F={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free\
_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[F]:r.push(F),e++}var Ue=T===e;x=x||Ue}if(x)
e=Je,r!==null&&(Je?r.length=Je:r=null);else{const T={instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/prop\
erties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[T]:r.push(T),e++,h.errors=
r,!1}var ee=R===e}else var ee=!0;if(ee){if(O.total_memory_bytes!==void 0){const i=e;q(O.total_memory_bytes,{instancePath:t+"/environment/tot\
al_memory_bytes",parentData:O,parentDataProperty:"total_memory_bytes",rootData:y})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var ee=i===
e}else var ee=!0;if(ee)if(O.created!==void 0){let i=O.created;const R=e;if(e===R)if(typeof i=="string"){if(!or.test(i))return h.errors=[{instancePath:t+
"/environment/created",schemaPath:"#/properties/environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\
\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return h.
errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ee=R===e}else var ee=!0}}}}}}}}}}else return h.errors=[{instancePath:t+"/environment",schemaPath:"#\
/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=$e===e}else var m=!0;if(m)if(s.source_map!==
void 0){let O=s.source_map;const $e=e;if(e===$e)if(O&&typeof O=="object"&&!Array.isArray(O))for(const X in O){const Re=e;we(O[X],{instancePath:t+
"/source_map/"+X.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:X,rootData:y})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var er=Re===e;if(!er)break}else return h.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var m=$e===e}else var m=!0}}}}}}else return h.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=r,e===0}export{lr as default,pr as validate};
