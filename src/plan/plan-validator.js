// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const kr=P;var Pr=P;const Je={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
Everything that a run will do, before it does it. `spec` decides the run and is hashed; `environment` describes the machine that made the pl\
an and is not.",type:"object",properties:{format_version:{const:1},hash:{$ref:"#/$defs/sha256"},spec:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},arguments:{type:"object",additionalProperties:{$ref:"#/$defs/argument"}},data:{type:"object",properties:{
sources:{type:"object",additionalProperties:{$ref:"#/$defs/source"}},train:{type:"string",minLength:1,maxLength:1024},eval:{type:"array",items:{
type:"string",minLength:1,maxLength:1024}},test:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},inputs:{type:"array",items:{
$ref:"#/$defs/feature"}},labels:{type:"array",items:{$ref:"#/$defs/feature"}},length_column:{type:"string",description:"Column of `train` th\
at says how long a row is, where epochs are grouped by it.",minLength:1,maxLength:1024},storage:{description:"Rows are prepared in a file an\
d read from it as they are needed; absent: they are held in memory.",const:"disk"}},required:["sources","train","eval","test","inputs","labe\
ls"],additionalProperties:!1},model:{type:"object",properties:{parameters:{type:"array",items:{$ref:"#/$defs/parameter"}},buffers:{type:"arr\
ay",items:{$ref:"#/$defs/buffer"}},layers:{type:"array",items:{type:"object",properties:{path:{type:"string",maxLength:65536},layer:{type:"s\
tring",minLength:1,maxLength:1024},output:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16},parameters:{$ref:"#/$defs/count"}},required:[
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
#/$defs/count"}},required:["weights","gradients","optimizer","activations","data","saving","runtime","peak"],additionalProperties:!1},rows_bytes:{
$ref:"#/$defs/count"},checkpoint_bytes:{$ref:"#/$defs/count"},checkpoints_kept:{$ref:"#/$defs/count"},learning_rate:{type:"array",items:{type:"\
object",properties:{update:{$ref:"#/$defs/positive"},rate:{type:"number"}},required:["update","rate"],additionalProperties:!1}}},required:["\
effective_batch","samples","parameters","flops_per_step","evaluations","logs","saves","unforecastable","memory","checkpoint_bytes","checkpoi\
nts_kept","learning_rate"],additionalProperties:!1},outputs:{type:"object",properties:{output_dir:{type:"string",minLength:1,maxLength:4096}},
required:["output_dir"],additionalProperties:!1}},required:["name","arguments","data","model","loss","metrics","programs","optimizer","train\
ing","callbacks","event_rules","forecast","outputs"],additionalProperties:!1},environment:{type:"object",properties:{root:{type:"string",maxLength:65536},
output_dir:{type:"string",maxLength:65536},engine:{type:"string",minLength:1,maxLength:1024},device:{type:"string",minLength:1,maxLength:1024},
threads:{$ref:"#/$defs/positive"},versions:{type:"object",additionalProperties:{type:"string",maxLength:65536}},free_disk_bytes:{anyOf:[{$ref:"\
#/$defs/count"},{type:"null"}]},total_memory_bytes:{$ref:"#/$defs/count"},created:{type:"string",pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\
\\d+)?Z$"}},required:["root","output_dir","engine","device","threads","versions","free_disk_bytes","total_memory_bytes","created"],additionalProperties:!1},
source_map:{type:"object",additionalProperties:{$ref:"#/$defs/place"},description:"JSON pointer into `spec` → where it was written."}},required:[
"format_version","hash","spec","environment","source_map"],additionalProperties:!1,$defs:{count:{type:"integer",minimum:0,maximum:9007199254740991},
positive:{type:"integer",minimum:1,maximum:9007199254740991},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},range:{type:"object",description:"\
A place in a source file: half-open UTF-16 offsets.",properties:{file:{type:"string",maxLength:65536},start:{$ref:"#/$defs/count"},end:{$ref:"\
#/$defs/count"}},required:["file","start","end"],additionalProperties:!1},place:{type:"object",properties:{file:{type:"string",maxLength:65536},
start:{$ref:"#/$defs/count"},end:{$ref:"#/$defs/count"},line:{$ref:"#/$defs/positive"},column:{$ref:"#/$defs/positive"}},required:["file","s\
tart","end","line","column"],additionalProperties:!1},constant:{description:"A value of the language. Quantities are { kind: quantity, value\
, unit }; a secret is only the name of its variable.",anyOf:[{type:"number"},{type:"string",maxLength:65536},{type:"boolean"},{type:"null"},
{type:"array",items:{$ref:"#/$defs/constant"}},{type:"object",additionalProperties:{$ref:"#/$defs/constant"}}]},options:{type:"object",additionalProperties:{
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
required:["column","value"],additionalProperties:!1}},required:["kind","of","fraction","stratify","seed","rows"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"sql"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/c\
ount"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},query:{type:"string",maxLength:1e6},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"\
#/$defs/count"},written:{type:"string",maxLength:4096}},required:["path","sha256","bytes","written"],additionalProperties:!1},minItems:1,maxItems:1e3}},
required:["kind","path","sha256","bytes","rows","columns","query","files"],additionalProperties:!1}]},featureType:{oneOf:[{type:"object",properties:{
kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]}},required:[
"kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},of:{enum:["ids","mask"]},vocabulary:{$ref:"\
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
maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:["op","column","steps","stored","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt","exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{
$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},{type:"object",properties:{op:{const:"one_ho\
t"},column:{type:"string",maxLength:65536},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","count","names","range"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"date"},column:{type:"string",maxLength:65536},part:{enum:["days","year","month","day","day_of_week","day_of_y\
ear","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","p\
art","format","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"window"},first:{type:"integer",minimum:-1e6,maximum:1e6},
last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/columnExpression"}},required:["op","first","last","operand"],additionalProperties:!1}]},
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
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const fr=new RegExp("^[0-9a-f]{64}$","u");function de(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,
e=0;if(e===0)if(typeof s=="string"){if(!fr.test(s))return de.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return de.errors=r,e===0}const E=s=>[...s].length,We={validate:Se};function Se(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,
e=0;const d=e;let i=!1;const c=e;if(!(typeof s=="number"&&isFinite(s))){const x={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[x]:r.push(x),e++}var p=c===e;if(i=i||p,!i){const x=e;if(e===x)if(typeof s=="string"){if(E(
s)>65536){const b={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};r===null?r=[b]:r.push(b),e++}}else{const b={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[b]:r.push(b),e++}var p=x===e;if(i=i||p,!i){const b=e;if(typeof s!="boolean"){const l={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),e++}var p=b===e;if(i=
i||p,!i){const l=e;if(s!==null){const _={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};r===null?r=[_]:r.push(_),e++}var p=l===e;if(i=i||p,!i){const _=e;if(e===_)if(Array.isArray(s)){var g=!0;const f=s.length;for(let u=0;u<f;u++){
const m=e;We.validate(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:h})||(r=r===null?We.validate.errors:r.concat(We.
validate.errors),e=r.length);var g=m===e;if(!g)break}}else{const f={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[f]:r.push(f),e++}var p=_===e;if(i=i||p,!i){const f=e;if(e===f)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const m in s){const V=e;We.validate(s[m],{instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,
rootData:h})||(r=r===null?We.validate.errors:r.concat(We.validate.errors),e=r.length);var J=V===e;if(!J)break}else{const m={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),e++}var p=f===e;i=i||p}}}}}if(i)e=d,
r!==null&&(d?r.length=d:r=null);else{const x={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return r===null?r=[x]:r.push(x),e++,Se.errors=r,!1}return Se.errors=r,e===0}function $(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return $.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return $.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return $.errors=r,e===0}function ge(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end"))return ge.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p===
"file"||p==="start"||p==="end")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.file!==void 0){let p=s.file;const g=e;if(e===g)
if(typeof p=="string"){if(E(p)>65536)return ge.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ge.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=g===e}else var d=!0;if(d){if(s.start!==void 0){
const p=e;$(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=
r.length);var d=p===e}else var d=!0;if(d)if(s.end!==void 0){const p=e;$(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var d=p===e}else var d=!0}}}}else return ge.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=r,e===0}function Ye(s,{instancePath:t="",parentData:fe,
parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.kind===void 0&&(l="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(_!=="kind"){const n={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[n]:r.push(n),e++;break}if(y===e&&s.kind!==void 0&&s.kind!=="default"){const _={instancePath:t+"/kind",schemaPath:"#/\
oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};r===null?r=[_]:r.push(_),
e++}}}else{const l={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:
r.push(l),e++}var x=p===e;x&&(i=!0,c=0);const g=e;if(e===g)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||
s.range===void 0&&(l="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(!(_==="kind"||_==="range")){const n={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};r===null?r=[n]:r.push(n),e++;break}if(y===e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const n={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),
e++}var J=_===e}else var J=!0;if(J)if(s.range!==void 0){const _=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:h})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var J=_===e}else var J=!0}}}else{const l={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var x=g===e;if(x&&i)i=!1,c=[c,1];else{
x&&(i=!0,c=1);const l=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.option===void 0&&(_="o\
ption")){const n={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required p\
roperty '"+_+"'"};r===null?r=[n]:r.push(n),e++}else{const n=e;for(const f in s)if(!(f==="kind"||f==="option")){const u={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
r===null?r=[u]:r.push(u),e++;break}if(n===e){if(s.kind!==void 0){const f=e;if(s.kind!=="command-line"){const u={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};r===null?r=[u]:r.
push(u),e++}var j=f===e}else var j=!0;if(j)if(s.option!==void 0){let f=s.option;const u=e;if(e===u)if(typeof f=="string"){if(E(f)>65536){const V={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[V]:r.push(V),e++}}else{const V={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[V]:r.push(V),e++}var j=u===e}else var j=!0}}}else{const _={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[_]:r.push(_),e++}var x=l===e;if(x&&i)
i=!1,c=[c,2];else{x&&(i=!0,c=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.from===
void 0&&(f="from")||s.reason===void 0&&(f="reason")){const u={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;for(const m in s)if(!(m==="kind"||m==="from"||m===
"reason")){const V={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};r===null?r=[V]:r.push(V),e++;break}if(u===e){if(s.kind!==void 0){const m=e;if(s.kind!=="deriv\
ed"){const V={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};r===null?r=[V]:r.push(V),e++}var b=m===e}else var b=!0;if(b){if(s.from!==void 0){let m=s.from;const V=e;if(e===V)
if(Array.isArray(m)){var R=!0;const z=m.length;for(let T=0;T<z;T++){let Q=m[T];const H=e;if(e===H)if(typeof Q=="string"){if(E(Q)>65536){const O={
instancePath:t+"/from/"+T,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/from/"+T,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[O]:r.push(O),e++}var R=H===e;if(!R)break}}else{const z={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=
[z]:r.push(z),e++}var b=V===e}else var b=!0;if(b)if(s.reason!==void 0){let m=s.reason;const V=e;if(e===V)if(typeof m=="string"){if(E(m)>65536){
const z={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};r===null?r=[z]:r.push(z),e++}}else{const z={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[z]:r.push(z),e++}var b=V===e}else var b=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var x=_===e;x&&i?(i=!1,c=[c,3]):x&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const l={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?r=[l]:r.push(l),e++,Ye.errors=r,
!1}return Ye.errors=r,e===0}function Ce(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let i;if(s.value===void 0&&(i="value")||s.origin===void 0&&(i="origin"))return Ce.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="value"||p==="origin")){return Ce.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.value!==void 0){const p=e;Se(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:h})||(r=r===null?Se.errors:r.concat(Se.errors),e=r.length);var d=p===e}else var d=!0;
if(d)if(s.origin!==void 0){const p=e;Ye(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:h})||(r=r===null?
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
ed","rows"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sql"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"\
#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},rows:{$ref:"#/$defs/count"},columns:{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},
query:{type:"string",maxLength:1e6},files:{type:"array",items:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:4096},sha256:{
$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"},written:{type:"string",maxLength:4096}},required:["path","sha256","bytes","written"],additionalProperties:!1},
minItems:1,maxItems:1e3}},required:["kind","path","sha256","bytes","rows","columns","query","files"],additionalProperties:!1}]},Xe=Object.prototype.
hasOwnProperty;function G(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return G.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return G.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return G.errors=r,e===0}function Ee(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.path===void 0&&(i="path")||s.sha256===void 0&&(i="sha256")||s.bytes===void 0&&(i="bytes"))return Ee.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="path"||p==="sha256"||p==="bytes")){return Ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.path!==void 0){let p=s.path;const g=e;
if(e===g)if(typeof p=="string"){if(E(p)>4096)return Ee.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(E(p)<1)return Ee.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ee.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=g===e}else
var d=!0;if(d){if(s.sha256!==void 0){const p=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.bytes!==void 0){const p=e;$(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var d=p===e}else var d=!0}}}}else
return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=r,
e===0}function xe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return xe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return xe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var d=!0;const i=s.length;for(let c=0;c<i;c++){let p=s[c];const g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===g&&typeof p=="number"&&isFinite(p)){if(p>65536||isNaN(p))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(p<1||isNaN(p))return xe.errors=[{instancePath:t+"/"+c,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var d=g===e;if(!d)break}}}else return xe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return xe.errors=r,e===0}function er(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let X;if(s.kind===void 0&&(X="kind")||s.path===void 0&&(X="path")||s.delimiter===void 0&&(X="delimiter")||s.sha256===
void 0&&(X="sha256")||s.bytes===void 0&&(X="bytes")||s.rows===void 0&&(X="rows")||s.columns===void 0&&(X="columns")){const O={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"};r===null?r=[O]:
r.push(O),e++}else{const O=e;for(const q in s)if(!(q==="kind"||q==="path"||q==="delimiter"||q==="sha256"||q==="bytes"||q==="rows"||q==="colu\
mns")){const S={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"\
must NOT have additional properties"};r===null?r=[S]:r.push(S),e++;break}if(O===e){if(s.kind!==void 0){const q=e;if(s.kind!=="csv"){const S={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};r===null?r=[S]:r.push(S),e++}var g=q===e}else var g=!0;if(g){if(s.path!==void 0){let q=s.path;const S=e;if(e===S)if(typeof q=="stri\
ng"){if(E(q)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};r===null?r=[L]:r.push(L),e++}else if(E(q)<1){const L={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[L]:r.
push(L),e++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[L]:r.push(L),e++}var g=S===e}else var g=!0;if(g){if(s.delimiter!==void 0){let q=s.delimiter;const S=e;if(e===S)
if(typeof q=="string"){if(E(q)>1){const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};r===null?r=[L]:r.push(L),e++}else if(E(q)<1){const L={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var g=S===e}else var g=!0;if(g){if(s.sha256!==void 0){const q=e;
de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var g=q===e}else var g=!0;if(g){if(s.bytes!==void 0){const q=e;$(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var g=q===e}else var g=!0;if(g){if(s.rows!==void 0){const q=e;$(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var g=q===e}else var g=!0;if(g)
if(s.columns!==void 0){let q=s.columns;const S=e;if(e===S)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[L]:
r.push(L),e++}else{var J=!0;const L=q.length;for(let w=0;w<L;w++){let re=q[w];const k=e;if(e===k)if(typeof re=="string"){if(E(re)>65536){const N={
instancePath:t+"/columns/"+w,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};r===null?r=[N]:r.push(N),e++}}else{const N={instancePath:t+"/columns/"+w,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[N]:r.push(N),e++}var J=k===e;if(!J)break}}else{
const L={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[L]:r.push(L),e++}var g=S===e}else var g=!0}}}}}}}}else{const X={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[X]:r.push(X),e++}var l=p===e;l&&(i=!0,c=0);const x=e;if(e===x)if(s&&typeof s=="object"&&
!Array.isArray(s)){let X;if(s.kind===void 0&&(X="kind")||s.path===void 0&&(X="path")||s.window===void 0&&(X="window")||s.sha256===void 0&&(X=
"sha256")||s.bytes===void 0&&(X="bytes")||s.rows===void 0&&(X="rows")||s.columns===void 0&&(X="columns")){const O={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"};r===null?r=[O]:r.push(O),e++}else{
const O=e;for(const q in s)if(!(q==="kind"||q==="path"||q==="sha256"||q==="bytes"||q==="rows"||q==="columns"||q==="window")){const S={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional p\
roperties"};r===null?r=[S]:r.push(S),e++;break}if(O===e){if(s.kind!==void 0){let q=s.kind;const S=e;if(!(q==="jsonl"||q==="parquet"||q==="te\
xt")){const F={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:mr.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[F]:r.push(F),e++}var j=S===e}else var j=!0;if(j){if(s.path!==void 0){
let q=s.path;const S=e;if(e===S)if(typeof q=="string"){if(E(q)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[L]:r.push(L),e++}else if(E(
q)<1){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[L]:r.push(L),e++}var j=S===e}else var j=!0;if(j){if(s.sha256!==
void 0){const q=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.errors:r.concat(
de.errors),e=r.length);var j=q===e}else var j=!0;if(j){if(s.bytes!==void 0){const q=e;$(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var j=q===e}else var j=!0;if(j){if(s.rows!==void 0){const q=e;$(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var j=q===e}else
var j=!0;if(j){if(s.columns!==void 0){let q=s.columns;const S=e;if(e===S)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
r===null?r=[L]:r.push(L),e++}else{var b=!0;const L=q.length;for(let w=0;w<L;w++){let re=q[w];const k=e;if(e===k)if(typeof re=="string"){if(E(
re)>65536){const N={instancePath:t+"/columns/"+w,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[N]:r.push(N),e++}}else{const N={instancePath:t+"/columns/"+w,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[N]:r.push(N),e++}var b=k===
e;if(!b)break}}else{const L={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[L]:r.push(L),e++}var j=S===e}else var j=!0;if(j)if(s.window!==void 0){let q=s.window;const S=e,F=e;let L=!1;const w=e;
G(q,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var R=w===
e;if(L=L||R,!L){const k=e;if(q!==null){const N={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};r===null?r=[N]:r.push(N),e++}var R=k===e;L=L||R}if(L)e=F,r!==null&&(F?r.length=F:r=null);else{const k={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===
null?r=[k]:r.push(k),e++}var j=S===e}else var j=!0}}}}}}}}else{const X={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[X]:r.push(X),e++}var l=x===e;if(l&&i)i=!1,c=[c,1];else{l&&(i=!0,c=1);const X=e;if(e===X)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.path===void 0&&(q="path")||s.labels===void 0&&(q="labels")||s.
sha256===void 0&&(q="sha256")||s.bytes===void 0&&(q="bytes")||s.rows===void 0&&(q="rows")||s.columns===void 0&&(q="columns")||s.picture===void 0&&
(q="picture")){const S={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:q},message:"must have requ\
ired property '"+q+"'"};r===null?r=[S]:r.push(S),e++}else{const S=e;for(const F in s)if(!(F==="kind"||F==="path"||F==="labels"||F==="sha256"||
F==="bytes"||F==="rows"||F==="columns"||F==="picture")){const L={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(S===e){if(s.
kind!==void 0){const F=e;if(s.kind!=="idx"){const L={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"idx"},message:"must be equal to constant"};r===null?r=[L]:r.push(L),e++}var y=F===e}else var y=!0;if(y){if(s.path!==void 0){let F=s.
path;const L=e;if(e===L)if(typeof F=="string"){if(E(F)>4096){const re={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLengt\
h",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[re]:r.push(re),e++}else if(E(F)<1){
const re={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};r===null?r=[re]:r.push(re),e++}}else{const re={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",
keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[re]:r.push(re),e++}var y=L===e}else var y=!0;if(y){if(s.labels!==
void 0){let F=s.labels;const L=e,w=e;let re=!1;const k=e;Ee(F,{instancePath:t+"/labels",parentData:s,parentDataProperty:"labels",rootData:h})||
(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var _=k===e;if(re=re||_,!re){const N=e;if(F!==null){const ie={instancePath:t+"/labels",
schemaPath:"#/oneOf/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ie]:r.push(ie),
e++}var _=N===e;re=re||_}if(re)e=w,r!==null&&(w?r.length=w:r=null);else{const N={instancePath:t+"/labels",schemaPath:"#/oneOf/2/properties/l\
abels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[N]:r.push(N),e++}var y=L===e}else var y=!0;if(y){
if(s.sha256!==void 0){const F=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.
errors:r.concat(de.errors),e=r.length);var y=F===e}else var y=!0;if(y){if(s.bytes!==void 0){const F=e;$(s.bytes,{instancePath:t+"/bytes",parentData:s,
parentDataProperty:"bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var y=F===e}else var y=!0;if(y){if(s.rows!==void 0){
const F=e;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.
length);var y=F===e}else var y=!0;if(y){if(s.columns!==void 0){let F=s.columns;const L=e;if(e===L)if(Array.isArray(F))if(F.length>1e6){const re={
instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have mo\
re than 1000000 items"};r===null?r=[re]:r.push(re),e++}else{var n=!0;const re=F.length;for(let k=0;k<re;k++){let ee=F[k];const N=e;if(e===N)
if(typeof ee=="string"){if(E(ee)>65536){const ie={instancePath:t+"/columns/"+k,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[ie]:r.push(ie),e++}}else{const ie={instancePath:t+
"/columns/"+k,schemaPath:"#/oneOf/2/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[ie]:r.push(ie),e++}var n=N===e;if(!n)break}}else{const re={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[re]:r.push(re),e++}var y=L===e}else var y=!0;if(y)if(s.picture!==void 0){const F=e;
xe(s.picture,{instancePath:t+"/picture",parentData:s,parentDataProperty:"picture",rootData:h})||(r=r===null?xe.errors:r.concat(xe.errors),e=
r.length);var y=F===e}else var y=!0}}}}}}}}}else{const q={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[q]:r.push(q),e++}var l=X===e;if(l&&i)i=!1,c=[c,2];else{l&&(i=!0,c=2);const q=e;if(e===q)if(s&&typeof s=="object"&&
!Array.isArray(s)){let F;if(s.kind===void 0&&(F="kind")||s.path===void 0&&(F="path")||s.sha256===void 0&&(F="sha256")||s.bytes===void 0&&(F=
"bytes")||s.rows===void 0&&(F="rows")||s.columns===void 0&&(F="columns")){const L={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"r\
equired",params:{missingProperty:F},message:"must have required property '"+F+"'"};r===null?r=[L]:r.push(L),e++}else{const L=e;for(const w in s)
if(!(w==="kind"||w==="path"||w==="sha256"||w==="bytes"||w==="rows"||w==="columns")){const re={instancePath:t,schemaPath:"#/oneOf/3/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};r===null?r=[re]:r.push(
re),e++;break}if(L===e){if(s.kind!==void 0){const w=e;if(s.kind!=="images"){const re={instancePath:t+"/kind",schemaPath:"#/oneOf/3/propertie\
s/kind/const",keyword:"const",params:{allowedValue:"images"},message:"must be equal to constant"};r===null?r=[re]:r.push(re),e++}var f=w===e}else
var f=!0;if(f){if(s.path!==void 0){let w=s.path;const re=e;if(e===re)if(typeof w=="string"){if(E(w)>4096){const ee={instancePath:t+"/path",schemaPath:"\
#/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[
ee]:r.push(ee),e++}else if(E(w)<1){const ee={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[ee]:r.push(ee),e++}}else{const ee={instancePath:t+"/path",schemaPath:"\
#/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[ee]:r.push(ee),e++}var f=re===e}else
var f=!0;if(f){if(s.sha256!==void 0){const w=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var f=w===e}else var f=!0;if(f){if(s.bytes!==void 0){const w=e;$(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var f=w===e}else var f=!0;
if(f){if(s.rows!==void 0){const w=e;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:
r.concat($.errors),e=r.length);var f=w===e}else var f=!0;if(f)if(s.columns!==void 0){let w=s.columns;const re=e;if(e===re)if(Array.isArray(w))
if(w.length>1e6){const ee={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"};r===null?r=[ee]:r.push(ee),e++}else{var u=!0;const ee=w.length;for(let N=0;N<ee;N++){let D=w[N];
const ie=e;if(e===ie)if(typeof D=="string"){if(E(D)>65536){const M={instancePath:t+"/columns/"+N,schemaPath:"#/oneOf/3/properties/columns/it\
ems/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[M]:r.push(M),e++}}else{
const M={instancePath:t+"/columns/"+N,schemaPath:"#/oneOf/3/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};r===null?r=[M]:r.push(M),e++}var u=ie===e;if(!u)break}}else{const ee={instancePath:t+"/columns",schemaPath:"#/oneOf/3/propert\
ies/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[ee]:r.push(ee),e++}var f=re===e}else var f=!0}}}}}}}else{
const F={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[F]:r.push(F),
e++}var l=q===e;if(l&&i)i=!1,c=[c,3];else{l&&(i=!0,c=3);const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&
(w="kind")||s.of===void 0&&(w="of")||s.fraction===void 0&&(w="fraction")||s.stratify===void 0&&(w="stratify")||s.seed===void 0&&(w="seed")||
s.rows===void 0&&(w="rows")){const re={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"};r===null?r=[re]:r.push(re),e++}else{const re=e;for(const k in s)if(!Xe.call(mr.oneOf[4].properties,k)){
const ee={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"m\
ust NOT have additional properties"};r===null?r=[ee]:r.push(ee),e++;break}if(re===e){if(s.kind!==void 0){const k=e;if(s.kind!=="split"){const ee={
instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to \
constant"};r===null?r=[ee]:r.push(ee),e++}var m=k===e}else var m=!0;if(m){if(s.of!==void 0){let k=s.of;const ee=e;if(e===ee)if(typeof k=="st\
ring"){if(E(k)>1024){const D={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[D]:r.push(D),e++}else if(E(k)<1){const D={instancePath:t+"/of",schemaPath:"#/oneOf/4/p\
roperties/of/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[D]:r.push(D),e++}}else{
const D={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"};r===
null?r=[D]:r.push(D),e++}var m=ee===e}else var m=!0;if(m){if(s.fraction!==void 0){let k=s.fraction;const ee=e;if(e===ee)if(typeof k=="number"&&
isFinite(k)){if(k<0||isNaN(k)){const D={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[D]:r.push(D),e++}else if(k>=1||isNaN(k)){const D={instancePath:t+"/fraction",schemaPath:"\
#/oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"};r===null?r=
[D]:r.push(D),e++}}else{const D={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};r===null?r=[D]:r.push(D),e++}var m=ee===e}else var m=!0;if(m){if(s.stratify!==void 0){let k=s.stratify;const ee=e,
N=e;let D=!1;const ie=e;if(e===ie)if(typeof k=="string"){if(E(k)>65536){const M={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties\
/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[M]:r.push(
M),e++}}else{const M={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[M]:r.push(M),e++}var V=ie===e;if(D=D||V,!D){const M=e;if(k!==null){const te={instancePath:t+"/stratify",
schemaPath:"#/oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[te]:r.push(te),
e++}var V=M===e;D=D||V}if(D)e=N,r!==null&&(N?r.length=N:r=null);else{const M={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/st\
ratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[M]:r.push(M),e++}var m=ee===e}else var m=!0;if(m){
if(s.seed!==void 0){let k=s.seed;const ee=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const D={instancePath:t+"/seed",schemaPath:"\
#/oneOf/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[D]:r.push(D),e++}if(e===ee&&typeof k==
"number"&&isFinite(k)){if(k>9007199254740991||isNaN(k)){const D={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[D]:r.push(D),e++}else if(k<-9007199254740991||
isNaN(k)){const D={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};r===null?r=[D]:r.push(D),e++}}var m=ee===e}else var m=!0;if(m){if(s.rows!==void 0){const k=e;$(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var m=k===e}else
var m=!0;if(m){if(s.last!==void 0){const k=e;if(s.last!==!0){const N={instancePath:t+"/last",schemaPath:"#/oneOf/4/properties/last/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};r===null?r=[N]:r.push(N),e++}var m=k===e}else var m=!0;if(m){if(s.group!==
void 0){let k=s.group;const ee=e;if(e===ee)if(typeof k=="string"){if(E(k)>65536){const D={instancePath:t+"/group",schemaPath:"#/oneOf/4/prop\
erties/group/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[D]:r.push(D),
e++}}else{const D={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/group/type",keyword:"type",params:{type:"string"},message:"must \
be string"};r===null?r=[D]:r.push(D),e++}var m=ee===e}else var m=!0;if(m)if(s.where!==void 0){let k=s.where;const ee=e;if(e===ee)if(k&&typeof k==
"object"&&!Array.isArray(k)){let D;if(k.column===void 0&&(D="column")||k.value===void 0&&(D="value")){const ie={instancePath:t+"/where",schemaPath:"\
#/oneOf/4/properties/where/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"};r===null?r=
[ie]:r.push(ie),e++}else{const ie=e;for(const K in k)if(!(K==="column"||K==="value")){const M={instancePath:t+"/where",schemaPath:"#/oneOf/4\
/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional prope\
rties"};r===null?r=[M]:r.push(M),e++;break}if(ie===e){if(k.column!==void 0){let K=k.column;const M=e;if(e===M)if(typeof K=="string"){if(E(K)>
65536){const se={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/column/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[se]:r.push(se),e++}}else{const se={instancePath:t+"/where/colum\
n",schemaPath:"#/oneOf/4/properties/where/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=
[se]:r.push(se),e++}var v=M===e}else var v=!0;if(v)if(k.value!==void 0){let K=k.value;const M=e;if(e===M)if(typeof K=="string"){if(E(K)>65536){
const te={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};r===null?r=[te]:r.push(te),e++}}else{const te={instancePath:t+"/where/value",schemaPath:"\
#/oneOf/4/properties/where/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[te]:r.push(te),
e++}var v=M===e}else var v=!0}}}else{const D={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[D]:r.push(D),e++}var m=ee===e}else var m=!0}}}}}}}}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(w),e++}var l=F===e;if(l&&i)i=!1,c=[c,4];else{
l&&(i=!0,c=4);const w=e;if(e===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.kind===void 0&&(k="kind")||s.path===void 0&&(k="pat\
h")||s.sha256===void 0&&(k="sha256")||s.bytes===void 0&&(k="bytes")||s.rows===void 0&&(k="rows")||s.columns===void 0&&(k="columns")||s.query===
void 0&&(k="query")||s.files===void 0&&(k="files")){const ee={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"};r===null?r=[ee]:r.push(ee),e++}else{const ee=e;for(const N in s)if(!(N==="kind"||N==="path"||
N==="sha256"||N==="bytes"||N==="rows"||N==="columns"||N==="query"||N==="files")){const D={instancePath:t,schemaPath:"#/oneOf/5/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"};r===null?r=[D]:r.push(D),
e++;break}if(ee===e){if(s.kind!==void 0){const N=e;if(s.kind!=="sql"){const D={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/\
const",keyword:"const",params:{allowedValue:"sql"},message:"must be equal to constant"};r===null?r=[D]:r.push(D),e++}var z=N===e}else var z=!0;
if(z){if(s.path!==void 0){let N=s.path;const D=e;if(e===D)if(typeof N=="string"){if(E(N)>4096){const K={instancePath:t+"/path",schemaPath:"#\
/oneOf/5/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[K]:
r.push(K),e++}else if(E(N)<1){const K={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[K]:r.push(K),e++}}else{const K={instancePath:t+"/path",schemaPath:"#/oneOf/5/pr\
operties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[K]:r.push(K),e++}var z=D===e}else var z=!0;if(z){
if(s.sha256!==void 0){const N=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.
errors:r.concat(de.errors),e=r.length);var z=N===e}else var z=!0;if(z){if(s.bytes!==void 0){const N=e;$(s.bytes,{instancePath:t+"/bytes",parentData:s,
parentDataProperty:"bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var z=N===e}else var z=!0;if(z){if(s.rows!==void 0){
const N=e;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.
length);var z=N===e}else var z=!0;if(z){if(s.columns!==void 0){let N=s.columns;const D=e;if(e===D)if(Array.isArray(N))if(N.length>1e6){const K={
instancePath:t+"/columns",schemaPath:"#/oneOf/5/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have mo\
re than 1000000 items"};r===null?r=[K]:r.push(K),e++}else{var T=!0;const K=N.length;for(let M=0;M<K;M++){let se=N[M];const te=e;if(e===te)if(typeof se==
"string"){if(E(se)>65536){const Y={instancePath:t+"/columns/"+M,schemaPath:"#/oneOf/5/properties/columns/items/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[Y]:r.push(Y),e++}}else{const Y={instancePath:t+"/column\
s/"+M,schemaPath:"#/oneOf/5/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[Y]:r.
push(Y),e++}var T=te===e;if(!T)break}}else{const K={instancePath:t+"/columns",schemaPath:"#/oneOf/5/properties/columns/type",keyword:"type",
params:{type:"array"},message:"must be array"};r===null?r=[K]:r.push(K),e++}var z=D===e}else var z=!0;if(z){if(s.query!==void 0){let N=s.query;
const D=e;if(e===D)if(typeof N=="string"){if(E(N)>1e6){const K={instancePath:t+"/query",schemaPath:"#/oneOf/5/properties/query/maxLength",keyword:"\
maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characters"};r===null?r=[K]:r.push(K),e++}}else{const K={instancePath:t+
"/query",schemaPath:"#/oneOf/5/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[K]:r.push(
K),e++}var z=D===e}else var z=!0;if(z)if(s.files!==void 0){let N=s.files;const D=e;if(e===D)if(Array.isArray(N))if(N.length>1e3){const K={instancePath:t+
"/files",schemaPath:"#/oneOf/5/properties/files/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};
r===null?r=[K]:r.push(K),e++}else if(N.length<1){const K={instancePath:t+"/files",schemaPath:"#/oneOf/5/properties/files/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[K]:r.push(K),e++}else{var Q=!0;const K=N.length;for(let M=0;M<
K;M++){let se=N[M];const te=e;if(e===te)if(se&&typeof se=="object"&&!Array.isArray(se)){let Y;if(se.path===void 0&&(Y="path")||se.sha256===void 0&&
(Y="sha256")||se.bytes===void 0&&(Y="bytes")||se.written===void 0&&(Y="written")){const ce={instancePath:t+"/files/"+M,schemaPath:"#/oneOf/5\
/properties/files/items/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"};r===null?r=[ce]:
r.push(ce),e++}else{const ce=e;for(const U in se)if(!(U==="path"||U==="sha256"||U==="bytes"||U==="written")){const le={instancePath:t+"/file\
s/"+M,schemaPath:"#/oneOf/5/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"\
must NOT have additional properties"};r===null?r=[le]:r.push(le),e++;break}if(ce===e){if(se.path!==void 0){let U=se.path;const le=e;if(e===le)
if(typeof U=="string"){if(E(U)>4096){const a={instancePath:t+"/files/"+M+"/path",schemaPath:"#/oneOf/5/properties/files/items/properties/pat\
h/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[a]:r.push(a),e++}else if(E(
U)<1){const a={instancePath:t+"/files/"+M+"/path",schemaPath:"#/oneOf/5/properties/files/items/properties/path/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[a]:r.push(a),e++}}else{const a={instancePath:t+"/files/"+M+"/p\
ath",schemaPath:"#/oneOf/5/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===
null?r=[a]:r.push(a),e++}var H=le===e}else var H=!0;if(H){if(se.sha256!==void 0){const U=e;de(se.sha256,{instancePath:t+"/files/"+M+"/sha256",
parentData:se,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var H=U===e}else var H=!0;if(H){
if(se.bytes!==void 0){const U=e;$(se.bytes,{instancePath:t+"/files/"+M+"/bytes",parentData:se,parentDataProperty:"bytes",rootData:h})||(r=r===
null?$.errors:r.concat($.errors),e=r.length);var H=U===e}else var H=!0;if(H)if(se.written!==void 0){let U=se.written;const le=e;if(e===le)if(typeof U==
"string"){if(E(U)>4096){const Z={instancePath:t+"/files/"+M+"/written",schemaPath:"#/oneOf/5/properties/files/items/properties/written/maxLe\
ngth",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[Z]:r.push(Z),e++}}else{const Z={
instancePath:t+"/files/"+M+"/written",schemaPath:"#/oneOf/5/properties/files/items/properties/written/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};r===null?r=[Z]:r.push(Z),e++}var H=le===e}else var H=!0}}}}}else{const Y={instancePath:t+"/files/"+M,schemaPath:"\
#/oneOf/5/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[Y]:r.push(Y),e++}var Q=te===
e;if(!Q)break}}else{const K={instancePath:t+"/files",schemaPath:"#/oneOf/5/properties/files/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[K]:r.push(K),e++}var z=D===e}else var z=!0}}}}}}}}}else{const k={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var l=w===e;l&&i?(i=!1,c=[c,5]):l&&(i=!0,c=5)}}}}if(i)e=
d,r!==null&&(d?r.length=d:r=null);else{const X={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must \
match exactly one schema in oneOf"};return r===null?r=[X]:r.push(X),e++,er.errors=r,!1}return er.errors=r,e===0}const ur={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function Ne(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
16)return Ne.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var d=!0;const i=s.length;for(let c=0;c<i;c++){const p=e;G(s[c],{instancePath:t+"/"+c,parentData:s,parentDataProperty:c,rootData:h})||(r=
r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e;if(!d)break}}}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Ne.errors=r,e===0}function rr(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="shape")){const f={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT ha\
ve additional properties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="tensor"){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};r===
null?r=[f]:r.push(f),e++}var g=n===e}else var g=!0;if(g)if(s.shape!==void 0){const n=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:h})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var g=n===e}else var g=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var R=p===e;R&&(i=!0,c=0);const J=e;
if(e===J)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="count"||n==="names")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="class"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};r===null?r=[
f]:r.push(f),e++}var x=n===e}else var x=!0;if(x){if(s.count!==void 0){const n=e;G(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var x=n===e}else var x=!0;if(x)if(s.names!==void 0){let n=s.names;const f=e,
u=e;let m=!1;const V=e;if(e===V)if(Array.isArray(n))if(n.length>1e6){const z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};r===null?r=[z]:r.push(z),e++}else{
var j=!0;const z=n.length;for(let T=0;T<z;T++){let Q=n[T];const H=e;if(e===H)if(typeof Q=="string"){if(E(Q)>65536){const O={instancePath:t+"\
/names/"+T,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/names/"+T,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[O]:r.push(O),e++}var j=H===e;if(!j)break}}else{
const z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};r===null?r=[z]:r.push(z),e++}var b=V===e;if(m=m||b,!m){const z=e;if(n!==null){const Q={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[Q]:r.push(Q),e++}var b=z===e;m=m||b}
if(m)e=u,r!==null&&(u?r.length=u:r=null);else{const z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};r===null?r=[z]:r.push(z),e++}var x=f===e}else var x=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var R=J===e;if(R&&i)i=!1,c=[c,1];else{
R&&(i=!0,c=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.of===void 0&&(n="of")||
s.vocabulary===void 0&&(n="vocabulary")||s.maximum===void 0&&(n="maximum")||s.fixed===void 0&&(n="fixed")||s.pad===void 0&&(n="pad")){const f={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"};
r===null?r=[f]:r.push(f),e++}else{const f=e;for(const u in s)if(!(u==="kind"||u==="of"||u==="vocabulary"||u==="maximum"||u==="fixed"||u==="p\
ad")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};r===null?r=[m]:r.push(m),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="sequence"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};r===null?r=[m]:r.push(m),e++}var l=u===e}else var l=!0;if(l){if(s.of!==void 0){let u=s.of;const m=e;if(!(u==="ids"||u==="mask")){
const v={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:ur.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};r===null?r=[v]:r.push(v),e++}var l=m===e}else var l=!0;if(l){if(s.vocabulary!==void 0){
const u=e;G(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:h})||(r=r===null?G.errors:r.concat(
G.errors),e=r.length);var l=u===e}else var l=!0;if(l){if(s.maximum!==void 0){const u=e;G(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var l=u===e}else var l=!0;if(l){if(s.fixed!==void 0){const u=e;if(typeof s.
fixed!="boolean"){const V={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[V]:r.push(V),e++}var l=u===e}else var l=!0;if(l)if(s.pad!==void 0){let u=s.pad;const m=e;if(!(typeof u=="numbe\
r"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const v={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[v]:r.push(v),e++}var l=m===e}else var l=!0}}}}}}}else{const n={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[n]:r.push(n),e++}var R=y===e;R&&i?(i=!1,c=[c,2]):
R&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
message:"must match exactly one schema in oneOf"};return r===null?r=[y]:r.push(y),e++,rr.errors=r,!1}return rr.errors=r,e===0}const Ge={oneOf:[
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
#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]};function sr(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===
void 0&&(b="kind")||s.vocabulary===void 0&&(b="vocabulary")){const R={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const l in s)if(!(l==="kin\
d"||l==="vocabulary")){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(R===e){if(s.kind!==void 0){let l=s.kind;const y=e;if(!(l===
"characters"||l==="words")){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues:dr.
oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"};r===null?r=[_]:r.push(_),e++}var g=y===e}else var g=!0;
if(g)if(s.vocabulary!==void 0){const l=e;G(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:h})||
(r=r===null?G.errors:r.concat(G.errors),e=r.length);var g=l===e}else var g=!0}}}else{const b={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[b]:r.push(b),e++}var x=p===e;x&&(i=!0,c=0);const J=e;if(e===J)if(s&&typeof s==
"object"&&!Array.isArray(s)){let b;if(s.kind===void 0&&(b="kind")){const R={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const l in s)if(l!==
"kind"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};r===null?r=[y]:r.push(y),e++;break}if(R===e&&s.kind!==void 0&&s.kind!=="bytes"){const l={instancePath:t+
"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"bytes"},message:"must be equal to constant"};r===
null?r=[l]:r.push(l),e++}}}else{const b={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[b]:r.push(b),e++}var x=J===e;if(x&&i)i=!1,c=[c,1];else{x&&(i=!0,c=1);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.path===void 0&&(l="path")||s.sha256===void 0&&(l="sha256")){const y={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{
const y=e;for(const _ in s)if(!(_==="kind"||_==="path"||_==="sha256")){const n={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(y===
e){if(s.kind!==void 0){const _=e;if(s.kind!=="file"){const n={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"c\
onst",params:{allowedValue:"file"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),e++}var j=_===e}else var j=!0;if(j){if(s.path!==
void 0){let _=s.path;const n=e;if(e===n)if(typeof _=="string"){if(E(_)>4096){const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/propertie\
s/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[u]:r.push(u),e++}else if(E(
_)<1){const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};r===null?r=[u]:r.push(u),e++}}else{const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[u]:r.push(u),e++}var j=n===e}else var j=!0;if(j)if(s.sha256!==
void 0){const _=e;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(r=r===null?de.errors:r.concat(
de.errors),e=r.length);var j=_===e}else var j=!0}}}}else{const l={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var x=b===e;x&&i?(i=!1,c=[c,2]):x&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:
r=null);else{const b={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema i\
n oneOf"};return r===null?r=[b]:r.push(b),e++,sr.errors=r,!1}return sr.errors=r,e===0}const cr={oneOf:[{type:"object",properties:{kind:{const:"\
resize"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contai\
n"]}},required:["kind","height","width","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"center_crop"},height:{type:"\
integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},required:["kind","height","width"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536},
padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","width","padding"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_horizontal_flip"},probability:{
type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},{type:"object",properties:{kind:{const:"color_j\
itter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"number",minimum:0},hue:{type:"number",minimum:0,
maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]};function tr(s,{instancePath:t="",parentData:fe,
parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||s.width===void 0&&(y="width")||s.fit===void 0&&(y="fit")){const _={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};
r===null?r=[_]:r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="height"||n==="width"||n==="fit")){const f={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="resize"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"resize"},message:"must be equal to constant"};r===null?r=
[f]:r.push(f),e++}var g=n===e}else var g=!0;if(g){if(s.height!==void 0){let n=s.height;const f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n))){const m={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={instancePath:t+"/he\
ight",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===
null?r=[m]:r.push(m),e++}else if(n<1||isNaN(n)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[m]:r.push(m),e++}}var g=f===e}else var g=!0;if(g){if(s.width!==
void 0){let n=s.width;const f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/width",schemaPath:"#/one\
Of/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof n==
"number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(n<1||isNaN(n)){const m={instancePath:t+
"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?
r=[m]:r.push(m),e++}}var g=f===e}else var g=!0;if(g)if(s.fit!==void 0){let n=s.fit;const f=e;if(!(n==="cover"||n==="stretch"||n==="contain")){
const m={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/enum",keyword:"enum",params:{allowedValues:cr.oneOf[0].properties.fit.enum},
message:"must be equal to one of the allowed values"};r===null?r=[m]:r.push(m),e++}var g=f===e}else var g=!0}}}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var j=p===e;j&&(i=!0,
c=0);const J=e;if(e===J)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||
s.width===void 0&&(y="width")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="height"||n==="width")){
const f={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"mu\
st NOT have additional properties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="center_crop"){const f={
instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"center_crop"},message:"must be equ\
al to constant"};r===null?r=[f]:r.push(f),e++}var x=n===e}else var x=!0;if(x){if(s.height!==void 0){let n=s.height;const f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}if(e===f&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={
instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(n<1||isNaN(n)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[m]:r.push(m),e++}}var x=f===e}else var x=!0;
if(x)if(s.width!==void 0){let n=s.width;const f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/width",
schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}
if(e===f&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[m]:r.push(m),e++}else if(n<1||isNaN(n)){
const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[m]:r.push(m),e++}}var x=f===e}else var x=!0}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var j=J===e;if(j&&i)i=!1,c=[c,1];else{j&&(i=!0,c=1);const y=e;
if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.height===void 0&&(n="height")||s.width===void 0&&
(n="width")||s.padding===void 0&&(n="padding")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const u in s)if(!(u==="kind"||u==="height"||u===
"width"||u==="padding")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="rando\
m_crop"){const m={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"\
must be equal to constant"};r===null?r=[m]:r.push(m),e++}var b=u===e}else var b=!0;if(b){if(s.height!==void 0){let u=s.height;const m=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const v={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};r===null?r=[v]:r.push(v),e++}if(e===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const v={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};r===null?r=[v]:r.push(v),e++}else if(u<1||isNaN(u)){const v={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[v]:r.push(v),e++}}var b=m===e}else var b=!0;
if(b){if(s.width!==void 0){let u=s.width;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const v={instancePath:t+"/width",
schemaPath:"#/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[v]:r.push(v),e++}
if(e===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const v={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};r===null?r=[v]:r.push(v),e++}else if(u<1||isNaN(u)){
const v={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};r===null?r=[v]:r.push(v),e++}}var b=m===e}else var b=!0;if(b)if(s.padding!==void 0){let u=s.padding;const m=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};r===null?r=[v]:r.push(v),e++}if(e===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(
u)){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};r===null?r=[v]:r.push(v),e++}else if(u<0||isNaN(u)){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/pro\
perties/padding/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[v]:r.push(v),e++}}var b=m===
e}else var b=!0}}}}}else{const n={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[n]:r.push(n),e++}var j=y===e;if(j&&i)i=!1,c=[c,2];else{j&&(i=!0,c=2);const n=e;if(e===n)if(s&&typeof s=="object"&&!Array.isArray(
s)){let u;if(s.kind===void 0&&(u="kind")){const m={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"};r===null?r=[m]:r.push(m),e++}else{const m=e;for(const V in s)if(V!=="kind"){const v={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional p\
roperties"};r===null?r=[v]:r.push(v),e++;break}if(m===e&&s.kind!==void 0&&s.kind!=="grayscale"){const V={instancePath:t+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"grayscale"},message:"must be equal to constant"};r===null?r=[V]:r.push(
V),e++}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[u]:r.push(u),e++}var j=n===e;if(j&&i)i=!1,c=[c,3];else{j&&(i=!0,c=3);const u=e;if(e===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let V;
if(s.kind===void 0&&(V="kind")||s.probability===void 0&&(V="probability")){const v={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:V},message:"must have required property '"+V+"'"};r===null?r=[v]:r.push(v),e++}else{const v=e;for(const z in s)
if(!(z==="kind"||z==="probability")){const T={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:z},message:"must NOT have additional properties"};r===null?r=[T]:r.push(T),e++;break}if(v===e){if(s.kind!==void 0){const z=e;
if(s.kind!=="random_horizontal_flip"){const T={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
random_horizontal_flip"},message:"must be equal to constant"};r===null?r=[T]:r.push(T),e++}var R=z===e}else var R=!0;if(R)if(s.probability!==
void 0){let z=s.probability;const T=e;if(e===T)if(typeof z=="number"&&isFinite(z)){if(z>1||isNaN(z)){const H={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=
[H]:r.push(H),e++}else if(z<0||isNaN(z)){const H={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[H]:r.push(H),e++}}else{const H={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[H]:r.push(H),
e++}var R=T===e}else var R=!0}}}else{const V={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[V]:r.push(V),e++}var j=u===e;if(j&&i)i=!1,c=[c,4];else{j&&(i=!0,c=4);const V=e;if(e===V)if(s&&typeof s=="object"&&!Array.
isArray(s)){let z;if(s.kind===void 0&&(z="kind")||s.brightness===void 0&&(z="brightness")||s.contrast===void 0&&(z="contrast")||s.saturation===
void 0&&(z="saturation")||s.hue===void 0&&(z="hue")){const T={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"};r===null?r=[T]:r.push(T),e++}else{const T=e;for(const Q in s)if(!(Q==="kind"||Q==="brightness"||
Q==="contrast"||Q==="saturation"||Q==="hue")){const H={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:Q},message:"must NOT have additional properties"};r===null?r=[H]:r.push(H),e++;break}if(T===e){if(s.kind!==void 0){
const Q=e;if(s.kind!=="color_jitter"){const H={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
color_jitter"},message:"must be equal to constant"};r===null?r=[H]:r.push(H),e++}var l=Q===e}else var l=!0;if(l){if(s.brightness!==void 0){let Q=s.
brightness;const H=e;if(e===H)if(typeof Q=="number"&&isFinite(Q)){if(Q<0||isNaN(Q)){const O={instancePath:t+"/brightness",schemaPath:"#/oneO\
f/5/properties/brightness/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[O]:r.push(O),e++}}else{
const O={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must \
be number"};r===null?r=[O]:r.push(O),e++}var l=H===e}else var l=!0;if(l){if(s.contrast!==void 0){let Q=s.contrast;const H=e;if(e===H)if(typeof Q==
"number"&&isFinite(Q)){if(Q<0||isNaN(Q)){const O={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/contrast",schemaPath:"\
#/oneOf/5/properties/contrast/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[O]:r.push(O),e++}var l=H===e}else
var l=!0;if(l){if(s.saturation!==void 0){let Q=s.saturation;const H=e;if(e===H)if(typeof Q=="number"&&isFinite(Q)){if(Q<0||isNaN(Q)){const O={
instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[O]:r.push(O),e++}var l=H===e}else var l=!0;if(l)if(s.hue!==void 0){let Q=s.
hue;const H=e;if(e===H)if(typeof Q=="number"&&isFinite(Q)){if(Q>.5||isNaN(Q)){const O={instancePath:t+"/hue",schemaPath:"#/oneOf/5/propertie\
s/hue/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},message:"must be <= 0.5"};r===null?r=[O]:r.push(O),e++}else if(Q<0||isNaN(
Q)){const O={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};r===null?r=[O]:r.push(O),e++}}else{const O={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{
type:"number"},message:"must be number"};r===null?r=[O]:r.push(O),e++}var l=H===e}else var l=!0}}}}}}else{const z={instancePath:t,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[z]:r.push(z),e++}var j=V===e;j&&i?(i=!1,c=[c,5]):
j&&(i=!0,c=5)}}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
message:"must match exactly one schema in oneOf"};return r===null?r=[y]:r.push(y),e++,tr.errors=r,!1}return tr.errors=r,e===0}const be={validate:He};
function He(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let X;if(s.op===void 0&&(X="op")||s.names===void 0&&(X="names")||s.range===void 0&&(X="range")){
const O={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+
X+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;for(const q in s)if(!(q==="op"||q==="names"||q==="range")){const S={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};
r===null?r=[S]:r.push(S),e++;break}if(O===e){if(s.op!==void 0){const q=e;if(s.op!=="columns"){const S={instancePath:t+"/op",schemaPath:"#/on\
eOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};r===null?r=[S]:r.push(S),e++}
var g=q===e}else var g=!0;if(g){if(s.names!==void 0){let q=s.names;const S=e;if(e===S)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};r===null?r=[L]:r.push(L),e++}else if(q.length<1){const L={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[L]:r.push(L),e++}else{var J=!0;const L=q.length;for(let w=0;w<
L;w++){let re=q[w];const k=e;if(e===k)if(typeof re=="string"){if(E(re)>65536){const N={instancePath:t+"/names/"+w,schemaPath:"#/oneOf/0/prop\
erties/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[N]:r.
push(N),e++}}else{const N={instancePath:t+"/names/"+w,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[N]:r.push(N),e++}var J=k===e;if(!J)break}}else{const L={instancePath:t+"/names",schemaPath:"#/oneOf/0/\
properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[L]:r.push(L),e++}var g=S===e}else var g=!0;
if(g)if(s.range!==void 0){const q=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(r=r===null?ge.
errors:r.concat(ge.errors),e=r.length);var g=q===e}else var g=!0}}}}else{const X={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[X]:r.push(X),e++}var b=p===e;b&&(i=!0,c=0);const x=e;if(e===x)if(s&&typeof s=="\
object"&&!Array.isArray(s)){let X;if(s.op===void 0&&(X="op")||s.value===void 0&&(X="value")){const O={instancePath:t,schemaPath:"#/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"};r===null?r=[O]:r.push(O),e++}else{const O=e;
for(const q in s)if(!(q==="op"||q==="value")){const S={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:q},message:"must NOT have additional properties"};r===null?r=[S]:r.push(S),e++;break}if(O===e){if(s.op!==void 0){
const q=e;if(s.op!=="constant"){const S={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[S]:r.push(S),e++}var j=q===e}else var j=!0;if(j)if(s.value!==void 0){let q=s.value;
const S=e;if(!(typeof q=="number"&&isFinite(q))){const L={instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",
params:{type:"number"},message:"must be number"};r===null?r=[L]:r.push(L),e++}var j=S===e}else var j=!0}}}else{const X={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[X]:r.push(X),e++}var b=x===e;if(b&&i)i=!1,c=[c,1];else{
b&&(i=!0,c=1);const X=e;if(e===X)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op")||s.left===void 0&&(q="left")||
s.right===void 0&&(q="right")){const S={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"};r===null?r=[S]:r.push(S),e++}else{const S=e;for(const F in s)if(!(F==="op"||F==="left"||F==="right")){
const L={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"mu\
st NOT have additional properties"};r===null?r=[L]:r.push(L),e++;break}if(S===e){if(s.op!==void 0){let F=s.op;const L=e;if(!(F==="+"||F==="-"||
F==="*"||F==="/")){const w={instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[2].
properties.op.enum},message:"must be equal to one of the allowed values"};r===null?r=[w]:r.push(w),e++}var R=L===e}else var R=!0;if(R){if(s.
left!==void 0){const F=e;be.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:h})||(r=r===null?be.validate.
errors:r.concat(be.validate.errors),e=r.length);var R=F===e}else var R=!0;if(R)if(s.right!==void 0){const F=e;be.validate(s.right,{instancePath:t+
"/right",parentData:s,parentDataProperty:"right",rootData:h})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var R=F===
e}else var R=!0}}}}else{const q={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[q]:r.push(q),e++}var b=X===e;if(b&&i)i=!1,c=[c,2];else{b&&(i=!0,c=2);const q=e;if(e===q)if(s&&typeof s=="object"&&!Array.isArray(
s)){let F;if(s.op===void 0&&(F="op")||s.operand===void 0&&(F="operand")){const L={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:F},message:"must have required property '"+F+"'"};r===null?r=[L]:r.push(L),e++}else{const L=e;for(const w in s)
if(!(w==="op"||w==="operand")){const re={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};r===null?r=[re]:r.push(re),e++;break}if(L===e){if(s.op!==void 0){let w=s.op;const re=e;if(!(w===
"negate"||w==="standardize"||w==="rescale")){const k={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{
allowedValues:Ge.oneOf[3].properties.op.enum},message:"must be equal to one of the allowed values"};r===null?r=[k]:r.push(k),e++}var l=re===
e}else var l=!0;if(l)if(s.operand!==void 0){const w=e;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"oper\
and",rootData:h})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var l=w===e}else var l=!0}}}else{const F={instancePath:t,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[F]:r.push(F),e++}var b=q===e;if(b&&i)
i=!1,c=[c,3];else{b&&(i=!0,c=3);const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.op===void 0&&(w="op")||s.operand===
void 0&&(w="operand")||s.with===void 0&&(w="with")){const re={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};r===null?r=[re]:r.push(re),e++}else{const re=e;for(const k in s)if(!(k==="op"||k==="operand"||
k==="with")){const ee={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};r===null?r=[ee]:r.push(ee),e++;break}if(re===e){if(s.op!==void 0){const k=e;if(s.op!=="fill"){
const ee={instancePath:t+"/op",schemaPath:"#/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equa\
l to constant"};r===null?r=[ee]:r.push(ee),e++}var y=k===e}else var y=!0;if(y){if(s.operand!==void 0){const k=e;be.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var y=k===
e}else var y=!0;if(y)if(s.with!==void 0){let k=s.with;const ee=e,N=e;let D=!1;const ie=e;if(!(k==="mean"||k==="median")){const M={instancePath:t+
"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[4].properties.with.anyOf[0].enum},
message:"must be equal to one of the allowed values"};r===null?r=[M]:r.push(M),e++}var _=ie===e;if(D=D||_,!D){const M=e;if(!(typeof k=="numb\
er"&&isFinite(k))){const te={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},
message:"must be number"};r===null?r=[te]:r.push(te),e++}var _=M===e;D=D||_}if(D)e=N,r!==null&&(N?r.length=N:r=null);else{const M={instancePath:t+
"/with",schemaPath:"#/oneOf/4/properties/with/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[M]:r.push(
M),e++}var y=ee===e}else var y=!0}}}}else{const w={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[w]:r.push(w),e++}var b=F===e;if(b&&i)i=!1,c=[c,4];else{b&&(i=!0,c=4);const w=e;if(e===w)if(s&&typeof s=="object"&&
!Array.isArray(s)){let k;if(s.op===void 0&&(k="op")||s.part===void 0&&(k="part")||s.column===void 0&&(k="column")||s.tokenizer===void 0&&(k=
"tokenizer")||s.range===void 0&&(k="range")){const ee={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"};r===null?r=[ee]:r.push(ee),e++}else{const ee=e;for(const N in s)if(!(N==="op"||N==="part"||N===
"column"||N==="tokenizer"||N==="range")){const D={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:N},message:"must NOT have additional properties"};r===null?r=[D]:r.push(D),e++;break}if(ee===e){if(s.op!==void 0){
const N=e;if(s.op!=="tokens"){const D={instancePath:t+"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"\
tokens"},message:"must be equal to constant"};r===null?r=[D]:r.push(D),e++}var n=N===e}else var n=!0;if(n){if(s.part!==void 0){let N=s.part;
const D=e;if(!(N==="ids"||N==="mask"||N==="next")){const K={instancePath:t+"/part",schemaPath:"#/oneOf/5/properties/part/enum",keyword:"enum",
params:{allowedValues:Ge.oneOf[5].properties.part.enum},message:"must be equal to one of the allowed values"};r===null?r=[K]:r.push(K),e++}var n=D===
e}else var n=!0;if(n){if(s.column!==void 0){let N=s.column;const D=e;if(e===D)if(typeof N=="string"){if(E(N)>65536){const K={instancePath:t+
"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};r===null?r=[K]:r.push(K),e++}}else{const K={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};r===null?r=[K]:r.push(K),e++}var n=D===e}else var n=!0;if(n){if(s.tokenizer!==void 0){const N=e;
sr(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:h})||(r=r===null?sr.errors:r.concat(sr.errors),
e=r.length);var n=N===e}else var n=!0;if(n)if(s.range!==void 0){const N=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"\
range",rootData:h})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var n=N===e}else var n=!0}}}}}}else{const k={instancePath:t,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[k]:r.push(k),e++}var b=w===e;if(b&&i)i=!1,c=[c,5];else{
b&&(i=!0,c=5);const k=e;if(e===k)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.op===void 0&&(N="op")||s.column===void 0&&(N="colum\
n")||s.steps===void 0&&(N="steps")||s.stored===void 0&&(N="stored")||s.range===void 0&&(N="range")){const D={instancePath:t,schemaPath:"#/on\
eOf/6/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};r===null?r=[D]:r.push(D),e++}else{
const D=e;for(const ie in s)if(!(ie==="op"||ie==="column"||ie==="steps"||ie==="stored"||ie==="range")){const K={instancePath:t,schemaPath:"#\
/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"};
r===null?r=[K]:r.push(K),e++;break}if(D===e){if(s.op!==void 0){const ie=e;if(s.op!=="picture"){const K={instancePath:t+"/op",schemaPath:"#/o\
neOf/6/properties/op/const",keyword:"const",params:{allowedValue:"picture"},message:"must be equal to constant"};r===null?r=[K]:r.push(K),e++}
var f=ie===e}else var f=!0;if(f){if(s.column!==void 0){let ie=s.column;const K=e;if(e===K)if(typeof ie=="string"){if(E(ie)>65536){const se={
instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};r===null?r=[se]:r.push(se),e++}}else{const se={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[se]:r.push(se),e++}var f=K===e}else var f=!0;if(f){if(s.steps!==
void 0){let ie=s.steps;const K=e;if(e===K)if(Array.isArray(ie))if(ie.length>64){const se={instancePath:t+"/steps",schemaPath:"#/oneOf/6/prop\
erties/steps/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};r===null?r=[se]:r.push(se),e++}else{
var u=!0;const se=ie.length;for(let te=0;te<se;te++){const A=e;tr(ie[te],{instancePath:t+"/steps/"+te,parentData:ie,parentDataProperty:te,rootData:h})||
(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var u=A===e;if(!u)break}}else{const se={instancePath:t+"/steps",schemaPath:"#/oneOf/6/\
properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[se]:r.push(se),e++}var f=K===e}else var f=!0;
if(f){if(s.stored!==void 0){const ie=e;xe(s.stored,{instancePath:t+"/stored",parentData:s,parentDataProperty:"stored",rootData:h})||(r=r===null?
xe.errors:r.concat(xe.errors),e=r.length);var f=ie===e}else var f=!0;if(f)if(s.range!==void 0){const ie=e;ge(s.range,{instancePath:t+"/range",
parentData:s,parentDataProperty:"range",rootData:h})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var f=ie===e}else var f=!0}}}}}}else{
const N={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[N]:r.push(N),
e++}var b=k===e;if(b&&i)i=!1,c=[c,6];else{b&&(i=!0,c=6);const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let ie;if(s.op===void 0&&
(ie="op")||s.function===void 0&&(ie="function")||s.operand===void 0&&(ie="operand")){const K={instancePath:t,schemaPath:"#/oneOf/7/required",
keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};r===null?r=[K]:r.push(K),e++}else{const K=e;for(const M in s)
if(!(M==="op"||M==="function"||M==="operand")){const se={instancePath:t,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:M},message:"must NOT have additional properties"};r===null?r=[se]:r.push(se),e++;break}if(K===e){if(s.op!==
void 0){const M=e;if(s.op!=="apply"){const se={instancePath:t+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"\
apply"},message:"must be equal to constant"};r===null?r=[se]:r.push(se),e++}var m=M===e}else var m=!0;if(m){if(s.function!==void 0){let M=s.
function;const se=e;if(!(M==="abs"||M==="sqrt"||M==="exp"||M==="log"||M==="log1p"||M==="sin"||M==="cos"||M==="round"||M==="floor"||M==="ceil")){
const A={instancePath:t+"/function",schemaPath:"#/oneOf/7/properties/function/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[7].properties.
function.enum},message:"must be equal to one of the allowed values"};r===null?r=[A]:r.push(A),e++}var m=se===e}else var m=!0;if(m)if(s.operand!==
void 0){const M=e;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(r=r===null?be.validate.
errors:r.concat(be.validate.errors),e=r.length);var m=M===e}else var m=!0}}}}else{const ie={instancePath:t,schemaPath:"#/oneOf/7/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[ie]:r.push(ie),e++}var b=N===e;if(b&&i)i=!1,c=[c,7];else{b&&(i=!0,c=7);const ie=e;
if(e===ie)if(s&&typeof s=="object"&&!Array.isArray(s)){let M;if(s.op===void 0&&(M="op")||s.column===void 0&&(M="column")||s.count===void 0&&
(M="count")||s.names===void 0&&(M="names")||s.range===void 0&&(M="range")){const se={instancePath:t,schemaPath:"#/oneOf/8/required",keyword:"\
required",params:{missingProperty:M},message:"must have required property '"+M+"'"};r===null?r=[se]:r.push(se),e++}else{const se=e;for(const te in s)
if(!(te==="op"||te==="column"||te==="count"||te==="names"||te==="range")){const A={instancePath:t,schemaPath:"#/oneOf/8/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"};r===null?r=[A]:r.push(A),e++;break}
if(se===e){if(s.op!==void 0){const te=e;if(s.op!=="one_hot"){const A={instancePath:t+"/op",schemaPath:"#/oneOf/8/properties/op/const",keyword:"\
const",params:{allowedValue:"one_hot"},message:"must be equal to constant"};r===null?r=[A]:r.push(A),e++}var V=te===e}else var V=!0;if(V){if(s.
column!==void 0){let te=s.column;const A=e;if(e===A)if(typeof te=="string"){if(E(te)>65536){const ce={instancePath:t+"/column",schemaPath:"#\
/oneOf/8/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?
r=[ce]:r.push(ce),e++}}else{const ce={instancePath:t+"/column",schemaPath:"#/oneOf/8/properties/column/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};r===null?r=[ce]:r.push(ce),e++}var V=A===e}else var V=!0;if(V){if(s.count!==void 0){const te=e;G(s.count,{instancePath:t+
"/count",parentData:s,parentDataProperty:"count",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var V=te===e}else var V=!0;
if(V){if(s.names!==void 0){let te=s.names;const A=e,Y=e;let ce=!1;const U=e;if(e===U)if(Array.isArray(te))if(te.length>1e6){const a={instancePath:t+
"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 100\
0000 items"};r===null?r=[a]:r.push(a),e++}else{var v=!0;const a=te.length;for(let Z=0;Z<a;Z++){let ve=te[Z];const B=e;if(e===B)if(typeof ve==
"string"){if(E(ve)>65536){const o={instancePath:t+"/names/"+Z,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/maxLength",keyword:"maxLe\
ngth",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[o]:r.push(o),e++}}else{const o={instancePath:t+"/\
names/"+Z,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[o]:r.push(o),e++}var v=B===e;if(!v)break}}else{const a={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[a]:r.push(a),e++}var z=U===e;if(ce=ce||z,!ce){const a=e;if(te!==null){const ve={
instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===
null?r=[ve]:r.push(ve),e++}var z=a===e;ce=ce||z}if(ce)e=Y,r!==null&&(Y?r.length=Y:r=null);else{const a={instancePath:t+"/names",schemaPath:"\
#/oneOf/8/properties/names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[a]:r.push(a),e++}var V=A===e}else
var V=!0;if(V)if(s.range!==void 0){const te=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(r=r===
null?ge.errors:r.concat(ge.errors),e=r.length);var V=te===e}else var V=!0}}}}}}else{const M={instancePath:t,schemaPath:"#/oneOf/8/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[M]:r.push(M),e++}var b=ie===e;if(b&&i)i=!1,c=[c,8];else{b&&(i=!0,c=8);const M=e;
if(e===M)if(s&&typeof s=="object"&&!Array.isArray(s)){let te;if(s.op===void 0&&(te="op")||s.column===void 0&&(te="column")||s.part===void 0&&
(te="part")||s.format===void 0&&(te="format")||s.range===void 0&&(te="range")){const A={instancePath:t,schemaPath:"#/oneOf/9/required",keyword:"\
required",params:{missingProperty:te},message:"must have required property '"+te+"'"};r===null?r=[A]:r.push(A),e++}else{const A=e;for(const Y in s)
if(!(Y==="op"||Y==="column"||Y==="part"||Y==="format"||Y==="range")){const ce={instancePath:t,schemaPath:"#/oneOf/9/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"};r===null?r=[ce]:r.push(ce),e++;break}if(A===
e){if(s.op!==void 0){const Y=e;if(s.op!=="date"){const ce={instancePath:t+"/op",schemaPath:"#/oneOf/9/properties/op/const",keyword:"const",params:{
allowedValue:"date"},message:"must be equal to constant"};r===null?r=[ce]:r.push(ce),e++}var T=Y===e}else var T=!0;if(T){if(s.column!==void 0){
let Y=s.column;const ce=e;if(e===ce)if(typeof Y=="string"){if(E(Y)>65536){const le={instancePath:t+"/column",schemaPath:"#/oneOf/9/propertie\
s/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[le]:r.push(le),
e++}}else{const le={instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};r===null?r=[le]:r.push(le),e++}var T=ce===e}else var T=!0;if(T){if(s.part!==void 0){let Y=s.part;const ce=e;if(!(Y==="days"||
Y==="year"||Y==="month"||Y==="day"||Y==="day_of_week"||Y==="day_of_year"||Y==="hour"||Y==="minute")){const le={instancePath:t+"/part",schemaPath:"\
#/oneOf/9/properties/part/enum",keyword:"enum",params:{allowedValues:Ge.oneOf[9].properties.part.enum},message:"must be equal to one of the \
allowed values"};r===null?r=[le]:r.push(le),e++}var T=ce===e}else var T=!0;if(T){if(s.format!==void 0){let Y=s.format;const ce=e,U=e;let le=!1;
const a=e;if(e===a)if(typeof Y=="string"){if(E(Y)>256){const ve={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/0/ma\
xLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};r===null?r=[ve]:r.push(ve),e++}}else{const ve={
instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[ve]:r.push(ve),e++}var Q=a===e;if(le=le||Q,!le){const ve=e;if(Y!==null){const ne={instancePath:t+"/format",schemaPath:"#/oneOf/9\
/properties/format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ne]:r.push(ne),e++}var Q=ve===e;le=
le||Q}if(le)e=U,r!==null&&(U?r.length=U:r=null);else{const ve={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[ve]:r.push(ve),e++}var T=ce===e}else var T=!0;if(T)if(s.range!==void 0){
const Y=e;ge(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(r=r===null?ge.errors:r.concat(ge.errors),
e=r.length);var T=Y===e}else var T=!0}}}}}}else{const te={instancePath:t,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[te]:r.push(te),e++}var b=M===e;if(b&&i)i=!1,c=[c,9];else{b&&(i=!0,c=9);const te=e;if(e===te)if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){let Y;if(s.op===void 0&&(Y="op")||s.first===void 0&&(Y="first")||s.last===void 0&&(Y="last")||s.operand===void 0&&
(Y="operand")){const ce={instancePath:t,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:Y},message:"must have re\
quired property '"+Y+"'"};r===null?r=[ce]:r.push(ce),e++}else{const ce=e;for(const U in s)if(!(U==="op"||U==="first"||U==="last"||U==="opera\
nd")){const le={instancePath:t,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"\
must NOT have additional properties"};r===null?r=[le]:r.push(le),e++;break}if(ce===e){if(s.op!==void 0){const U=e;if(s.op!=="window"){const le={
instancePath:t+"/op",schemaPath:"#/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"window"},message:"must be equal to co\
nstant"};r===null?r=[le]:r.push(le),e++}var H=U===e}else var H=!0;if(H){if(s.first!==void 0){let U=s.first;const le=e;if(!(typeof U=="number"&&
!(U%1)&&!isNaN(U)&&isFinite(U))){const Z={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[Z]:r.push(Z),e++}if(e===le&&typeof U=="number"&&isFinite(U)){if(U>1e6||isNaN(U)){const Z={instancePath:t+
"/first",schemaPath:"#/oneOf/10/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};
r===null?r=[Z]:r.push(Z),e++}else if(U<-1e6||isNaN(U)){const Z={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};r===null?r=[Z]:r.push(Z),e++}}var H=le===e}else var H=!0;if(H){if(s.
last!==void 0){let U=s.last;const le=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U))){const Z={instancePath:t+"/last",schemaPath:"\
#/oneOf/10/properties/last/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[Z]:r.push(Z),e++}if(e===le&&typeof U==
"number"&&isFinite(U)){if(U>1e6||isNaN(U)){const Z={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};r===null?r=[Z]:r.push(Z),e++}else if(U<-1e6||isNaN(U)){const Z={instancePath:t+
"/last",schemaPath:"#/oneOf/10/properties/last/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};
r===null?r=[Z]:r.push(Z),e++}}var H=le===e}else var H=!0;if(H)if(s.operand!==void 0){const U=e;be.validate(s.operand,{instancePath:t+"/opera\
nd",parentData:s,parentDataProperty:"operand",rootData:h})||(r=r===null?be.validate.errors:r.concat(be.validate.errors),e=r.length);var H=U===
e}else var H=!0}}}}}else{const Y={instancePath:t,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[Y]:r.push(Y),e++}var b=te===e;b&&i?(i=!1,c=[c,10]):b&&(i=!0,c=10)}}}}}}}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const X={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?
r=[X]:r.push(X),e++,He.errors=r,!1}return He.errors=r,e===0}function qe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.type===void 0&&(i="type")||s.value===
void 0&&(i="value"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must ha\
ve required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="name"||p==="type"||p==="value")){return qe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.name;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>1024)return qe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(E(p)<1)return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var d=g===e}else var d=!0;if(d){if(s.type!==void 0){const p=e;rr(s.type,{instancePath:t+
"/type",parentData:s,parentDataProperty:"type",rootData:h})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var d=p===e}else var d=!0;
if(d)if(s.value!==void 0){const p=e;He(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:h})||(r=r===null?He.
errors:r.concat(He.errors),e=r.length);var d=p===e}else var d=!0}}}}else return qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return qe.errors=r,e===0}function Ze(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const _={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};r===null?r=[_]:
r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="value")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),e++;
break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="constant"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};r===null?r=[f]:r.push(f),e++}var g=n===e}else var g=!0;
if(g)if(s.value!==void 0){let n=s.value;const f=e;if(!(typeof n=="number"&&isFinite(n))){const m={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[m]:r.push(m),e++}var g=f===e}else var g=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),
e++}var j=p===e;j&&(i=!0,c=0);const J=e;if(e===J)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};r===null?r=[_]:r.push(_),e++}else{const _=e;for(const n in s)if(!(n==="kind"||n==="bound")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};r===null?r=[f]:r.push(f),e++;break}if(_===e){if(s.kind!==void 0){const n=e;if(s.kind!=="uniform"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};r===null?r=
[f]:r.push(f),e++}var x=n===e}else var x=!0;if(x)if(s.bound!==void 0){let n=s.bound;const f=e;if(e===f)if(typeof n=="number"&&isFinite(n)){if(n<
0||isNaN(n)){const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[m]:r.push(m),e++}}else{const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[m]:r.push(m),e++}var x=f===e}else var x=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),e++}var j=J===e;if(j&&i)
i=!1,c=[c,1];else{j&&(i=!0,c=1);const y=e;if(e===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.deviation===
void 0&&(n="deviation")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"};r===null?r=[f]:r.push(f),e++}else{const f=e;for(const u in s)if(!(u==="kind"||u==="deviation"||u==="zero_r\
ow")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};r===null?r=[m]:r.push(m),e++;break}if(f===e){if(s.kind!==void 0){const u=e;if(s.kind!=="normal"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};r===null?r=[m]:r.push(m),e++}var b=u===e}else var b=!0;if(b){if(s.deviation!==void 0){let u=s.deviation;const m=e;if(e===m)if(typeof u==
"number"&&isFinite(u)){if(u<0||isNaN(u)){const v={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[v]:r.push(v),e++}}else{const v={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[v]:r.push(v),e++}var b=m===
e}else var b=!0;if(b)if(s.zero_row!==void 0){const u=e;$(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var b=u===e}else var b=!0}}}}else{const n={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[n]:r.push(n),e++}var j=y===e;if(j&&i)i=!1,c=[c,2];else{j&&(i=!0,c=2);const n=e;
if(e===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.values===void 0&&(u="values")){const m={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};r===null?r=[m]:
r.push(m),e++}else{const m=e;for(const V in s)if(!(V==="kind"||V==="values")){const v={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"};r===null?r=[v]:r.push(v),e++;
break}if(m===e){if(s.kind!==void 0){const V=e;if(s.kind!=="values"){const v={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};r===null?r=[v]:r.push(v),e++}var R=V===e}else var R=!0;
if(R)if(s.values!==void 0){let V=s.values;const v=e;if(e===v)if(Array.isArray(V)){var l=!0;const T=V.length;for(let Q=0;Q<T;Q++){let H=V[Q];
const X=e;if(!(typeof H=="number"&&isFinite(H))){const q={instancePath:t+"/values/"+Q,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};r===null?r=[q]:r.push(q),e++}var l=X===e;if(!l)break}}else{const T={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[T]:r.push(T),
e++}var R=v===e}else var R=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};r===null?r=[u]:r.push(u),e++}var j=n===e;j&&i?(i=!1,c=[c,3]):j&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?
r=[y]:r.push(y),e++,Ze.errors=r,!1}return Ze.errors=r,e===0}function Oe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&(i="shape")||s.
initializer===void 0&&(i="initializer")||s.decays===void 0&&(i="decays")||s.layer===void 0&&(i="layer"))return Oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p===
"name"||p==="shape"||p==="initializer"||p==="decays"||p==="layer")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.
name;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(p)<1)return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=g===e}else var d=!0;if(d){if(s.shape!==void 0){const p=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:h})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.initializer!==void 0){const p=e;Ze(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:h})||(r=r===null?Ze.errors:r.concat(Ze.errors),
e=r.length);var d=p===e}else var d=!0;if(d){if(s.decays!==void 0){const p=e;if(typeof s.decays!="boolean")return Oe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=p===e}else var d=!0;
if(d)if(s.layer!==void 0){let p=s.layer;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>65536)return Oe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Oe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=g===
e}else var d=!0}}}}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Oe.errors=r,e===0}const yr={enum:["float32","int32","bool"]};function Qe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,
e=0;return s==="float32"||s==="int32"||s==="bool"?(Qe.errors=r,e===0):(Qe.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:yr.enum},message:"must be equal to one of the allowed values"}],!1)}function je(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&
(i="shape")||s.dtype===void 0&&(i="dtype")||s.initializer===void 0&&(i="initializer")||s.layer===void 0&&(i="layer"))return je.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)
if(!(p==="name"||p==="shape"||p==="dtype"||p==="initializer"||p==="layer")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(c===e){if(s.name!==
void 0){let p=s.name;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>1024)return je.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(p)<1)return je.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=g===e}else var d=!0;if(d){if(s.shape!==void 0){const p=e;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:h})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.dtype!==void 0){const p=e;Qe(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:h})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);
var d=p===e}else var d=!0;if(d){if(s.initializer!==void 0){const p=e;Ze(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:h})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.layer!==void 0){let p=s.
layer;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>65536)return je.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return je.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=g===e}else var d=!0}}}}}}else
return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=r,
e===0}const hr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Ue(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let r=null,e=0;const d=e;let i=!1;const c=e;$(s,{instancePath:t,parentData:fe,parentDataProperty:ue,rootData:h})||(r=r===null?$.errors:r.concat(
$.errors),e=r.length);var p=c===e;if(i=i||p,!i){const g=e;if(e===g)if(typeof s=="string"){if(E(s)>200){const x={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[x]:r.push(x),e++}else if(!hr.
test(s)){const x={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};r===null?r=[x]:r.push(x),e++}}else{const x={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[x]:r.push(x),e++}var p=g===e;i=i||p}if(i)e=d,r!==null&&(d?r.
length=d:r=null);else{const g={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[g]:r.push(g),e++,Ue.errors=r,!1}return Ue.errors=r,e===0}function Ie(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const i in s){const c=e;Se(s[i],{instancePath:t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:h})||(r=r===null?Se.errors:r.concat(Se.errors),e=r.length);var d=c===e;if(!d)break}else return Ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=r,e===0}function Pe(s,{instancePath:t="",parentData:fe,
parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="n\
ame")||s.options===void 0&&(i="options"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="name"||p==="options")){return Pe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"}],!1;break}if(c===e){if(s.name!==void 0){let p=s.name;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>1024)return Pe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(E(p)<1)return Pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var d=g===e}else var d=!0;if(d)if(s.options!==void 0){const p=e;Ie(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:h})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var d=p===e}else var d=!0}}}else
return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,
e===0}const or={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Ve(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.dtype===void 0&&(c="dtype")||s.shape===void 0&&(c="shape"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const p=e;for(const g in s)if(!(g==="dtype"||
g==="shape")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(s.dtype!==void 0){const g=e;Qe(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:h})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var d=g===e}else var d=!0;if(d)if(s.shape!==void 0){
let g=s.shape;const J=e;if(e===J)if(Array.isArray(g)){if(g.length>16)return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var i=!0;const j=g.length;for(let b=0;b<j;b++){
const R=e;Ue(g[b],{instancePath:t+"/shape/"+b,parentData:g,parentDataProperty:b,rootData:h})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.
length);var i=R===e;if(!i)break}}}else return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var d=J===e}else var d=!0}}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=r,e===0}function ir(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1;const c=e;if(!(typeof s==
"number"&&isFinite(s))){const J={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
r===null?r=[J]:r.push(J),e++}var p=c===e;if(i=i||p,!i){const J=e;if(e===J)if(typeof s=="string"){if(E(s)>65536){const j={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};r===null?r=[j]:r.push(j),e++}}else{
const j={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[j]:r.push(j),
e++}var p=J===e;if(i=i||p,!i){const j=e;if(typeof s!="boolean"){const R={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};r===null?r=[R]:r.push(R),e++}var p=j===e;if(i=i||p,!i){const R=e;if(e===R)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};r===null?r=[y]:r.push(y),e++}else{var g=!0;const y=s.length;for(let _=0;_<y;_++){let n=s[_];const f=e;if(!(typeof n=="number"&&isFinite(
n))){const m={instancePath:t+"/"+_,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[m]:r.push(m),e++}var g=f===e;if(!g)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};r===null?r=[y]:r.push(y),e++}var p=R===e;i=i||p}}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const J={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[J]:r.push(J),e++,ir.errors=r,!1}return ir.errors=
r,e===0}function ke(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let g;if(s.op===void 0&&(g="op")||s.inputs===void 0&&(g="inputs")||s.outputs===void 0&&(g="outputs")||s.attributes===
void 0&&(g="attributes")||s.layer===void 0&&(g="layer"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const J=e;for(const x in s)if(!(x==="op"||x==="inputs"||x==="outputs"||
x==="attributes"||x==="layer")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(J===e){if(s.op!==void 0){let x=s.op;const j=e;if(e===j)if(typeof x==
"string"){if(E(x)>1024)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(E(x)<1)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ke.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;if(d){if(s.inputs!==void 0){
let x=s.inputs;const j=e;if(e===j)if(Array.isArray(x)){if(x.length>4096)return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var i=!0;const R=x.length;for(let l=0;l<
R;l++){const y=e;$(x[l],{instancePath:t+"/inputs/"+l,parentData:x,parentDataProperty:l,rootData:h})||(r=r===null?$.errors:r.concat($.errors),
e=r.length);var i=y===e;if(!i)break}}}else return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var d=j===e}else var d=!0;if(d){if(s.outputs!==void 0){let x=s.outputs;const j=e;if(e===j)
if(Array.isArray(x)){if(x.length>4096)return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var c=!0;const R=x.length;for(let l=0;l<R;l++){const y=e;$(x[l],
{instancePath:t+"/outputs/"+l,parentData:x,parentDataProperty:l,rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var c=y===
e;if(!c)break}}}else return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var d=j===e}else var d=!0;if(d){if(s.attributes!==void 0){let x=s.attributes;const j=e;if(e===j)if(x&&typeof x==
"object"&&!Array.isArray(x))for(const R in x){const l=e;ir(x[R],{instancePath:t+"/attributes/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:x,
parentDataProperty:R,rootData:h})||(r=r===null?ir.errors:r.concat(ir.errors),e=r.length);var p=l===e;if(!p)break}else return ke.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=j===e}else
var d=!0;if(d)if(s.layer!==void 0){let x=s.layer;const j=e;if(e===j)if(typeof x=="string"){if(E(x)>65536)return ke.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return ke.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var d=j===e}else var d=!0}}}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ke.errors=r,e===0}function me(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.name===void 0&&(b="name")||s.values===void 0&&(b="values")||
s.inputs===void 0&&(b="inputs")||s.instructions===void 0&&(b="instructions")||s.outputs===void 0&&(b="outputs"))return me.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const R=e;for(const l in s)
if(!(l==="name"||l==="values"||l==="inputs"||l==="instructions"||l==="outputs")){return me.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(R===e){if(s.
name!==void 0){let l=s.name;const y=e;if(e===y)if(typeof l=="string"){if(E(l)>1024)return me.errors=[{instancePath:t+"/name",schemaPath:"#/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(l)<1)return me.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return me.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var d=y===e}else var d=!0;if(d){if(s.values!==void 0){let l=s.values;const y=e;if(e===y)if(Array.isArray(l)){
if(l.length>1e6)return me.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var i=!0;const n=l.length;for(let f=0;f<n;f++){const u=e;Ve(l[f],{instancePath:t+"/val\
ues/"+f,parentData:l,parentDataProperty:f,rootData:h})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var i=u===e;if(!i)break}}}else
return me.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var d=y===e}else var d=!0;if(d){if(s.inputs!==void 0){let l=s.inputs;const y=e;if(e===y)if(Array.isArray(l)){var c=!0;const n=l.length;
for(let f=0;f<n;f++){let u=l[f];const m=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let v;if(u.name===void 0&&(v="name")||u.role===
void 0&&(v="role")||u.value===void 0&&(v="value"))return me.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const z=e;for(const T in u)if(!(T==="\
name"||T==="role"||T==="value")){return me.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(z===e){if(u.name!==
void 0){let T=u.name;const Q=e;if(e===Q)if(typeof T=="string"){if(E(T)>1024)return me.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"\
#/properties/inputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1;if(E(T)<1)return me.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/inputs/"+f+"/name",
schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=Q===e}else
var p=!0;if(p){if(u.role!==void 0){let T=u.role;const Q=e;if(!(T==="parameter"||T==="buffer"||T==="feature"||T==="label"||T==="scalar"))return me.
errors=[{instancePath:t+"/inputs/"+f+"/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:or.
properties.inputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var p=Q===e}else var p=!0;if(p)if(u.
value!==void 0){const T=e;$(u.value,{instancePath:t+"/inputs/"+f+"/value",parentData:u,parentDataProperty:"value",rootData:h})||(r=r===null?
$.errors:r.concat($.errors),e=r.length);var p=T===e}else var p=!0}}}}else return me.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/prope\
rties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=m===e;if(!c)break}}else return me.errors=
[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===
e}else var d=!0;if(d){if(s.instructions!==void 0){let l=s.instructions;const y=e;if(e===y)if(Array.isArray(l)){if(l.length>1e6)return me.errors=
[{instancePath:t+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT hav\
e more than 1000000 items"}],!1;{var g=!0;const n=l.length;for(let f=0;f<n;f++){const u=e;ke(l[f],{instancePath:t+"/instructions/"+f,parentData:l,
parentDataProperty:f,rootData:h})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var g=u===e;if(!g)break}}}else return me.errors=[{instancePath:t+
"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else
var d=!0;if(d)if(s.outputs!==void 0){let l=s.outputs;const y=e;if(e===y)if(Array.isArray(l)){var J=!0;const n=l.length;for(let f=0;f<n;f++){
let u=l[f];const m=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let v;if(u.name===void 0&&(v="name")||u.role===void 0&&(v="role")||
u.value===void 0&&(v="value"))return me.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/required",keyword:"requ\
ired",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const z=e;for(const T in u)if(!(T==="name"||T==="role"||
T==="value"||T==="rows")){return me.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(z===e){if(u.name!==void 0){let T=u.
name;const Q=e;if(e===Q)if(typeof T=="string"){if(E(T)>1024)return me.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties\
/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(
T)<1)return me.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"\
#/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=Q===e}else var x=!0;
if(x){if(u.role!==void 0){let T=u.role;const Q=e;if(!(T==="gradient"||T==="buffer"||T==="loss_sum"||T==="weight_sum"||T==="metric"||T==="out\
put"))return me.errors=[{instancePath:t+"/outputs/"+f+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{
allowedValues:or.properties.outputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var x=Q===e}else var x=!0;
if(x){if(u.value!==void 0){const T=e;$(u.value,{instancePath:t+"/outputs/"+f+"/value",parentData:u,parentDataProperty:"value",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var x=T===e}else var x=!0;if(x)if(u.rows!==void 0){let T=u.rows;const Q=e;if(e===Q)if(T&&
typeof T=="object"&&!Array.isArray(T)){let X;if(T.part===void 0&&(X="part")||T.term===void 0&&(X="term"))return me.errors=[{instancePath:t+"\
/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/required",keyword:"required",params:{missingProperty:X},message:"\
must have required property '"+X+"'"}],!1;{const O=e;for(const q in T)if(!(q==="part"||q==="term")){return me.errors=[{instancePath:t+"/outp\
uts/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(O===e){if(T.part!==void 0){let q=T.part;const S=e;if(!(q==="values"||q==="indice\
s"))return me.errors=[{instancePath:t+"/outputs/"+f+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",
keyword:"enum",params:{allowedValues:or.properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the \
allowed values"}],!1;var j=S===e}else var j=!0;if(j)if(T.term!==void 0){const q=e;$(T.term,{instancePath:t+"/outputs/"+f+"/rows/term",parentData:T,
parentDataProperty:"term",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var j=q===e}else var j=!0}}}else return me.errors=
[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var x=Q===e}else var x=!0}}}}}else return me.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=m===e;if(!J)break}}else return me.errors=[{instancePath:t+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=y===e}else var d=!0}}}}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=r,
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
type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};function De(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===
void 0&&(b="kind")){const R={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have\
 required property '"+b+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const l in s)if(l!=="kind"){const y={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};
r===null?r=[y]:r.push(y),e++;break}if(R===e&&s.kind!==void 0&&s.kind!=="never"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};r===null?r=[l]:r.push(l),e++}}}else{const b={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[b]:r.push(b),e++}var x=p===
e;x&&(i=!0,c=0);const g=e;if(e===g)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===void 0&&(b="kind")||s.every===void 0&&(b="\
every")){const R={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required p\
roperty '"+b+"'"};r===null?r=[R]:r.push(R),e++}else{const R=e;for(const l in s)if(!(l==="kind"||l==="every")){const y={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};
r===null?r=[y]:r.push(y),e++;break}if(R===e){if(s.kind!==void 0){const l=e;if(s.kind!=="steps"){const y={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};r===null?r=[y]:r.push(y),
e++}var J=l===e}else var J=!0;if(J)if(s.every!==void 0){const l=e;G(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",
rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var J=l===e}else var J=!0}}}else{const b={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[b]:r.push(b),e++}var x=g===e;if(x&&i)i=!1,c=[c,1];else{
x&&(i=!0,c=1);const b=e;if(e===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.every===void 0&&(l="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required pro\
perty '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)if(!(_==="kind"||_==="every")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
r===null?r=[n]:r.push(n),e++;break}if(y===e){if(s.kind!==void 0){let _=s.kind;const n=e;if(!(_==="epochs"||_==="seconds")){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:vr.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};r===null?r=[f]:r.push(f),e++}var j=n===e}else var j=!0;if(j)if(s.every!==void 0){let _=s.every;const n=e;
if(e===n)if(typeof _=="number"&&isFinite(_)){if(_<=0||isNaN(_)){const u={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};r===null?r=[u]:r.push(u),e++}}else{const u={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[u]:r.push(u),e++}var j=n===e}else var j=!0}}}else{const l={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[l]:r.push(l),e++}var x=b===e;x&&i?(i=!1,c=[c,2]):x&&(i=!0,c=2)}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{
const b={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===
null?r=[b]:r.push(b),e++,De.errors=r,!1}return De.errors=r,e===0}function he(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return he.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const _=e;for(const n in s)if(!(n===
"evaluation"||n==="logging"||n==="saving"||n==="learningRate")){return he.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.evaluation!==void 0){
let n=s.evaluation;const f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.trigger===void 0&&(u="trigger")||n.delay===void 0&&
(u="delay"))return he.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{const m=e;for(const V in n)if(!(V==="trigger"||V==="delay")){return he.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"\
must NOT have additional properties"}],!1;break}if(m===e){if(n.trigger!==void 0){const V=e;De(n.trigger,{instancePath:t+"/evaluation/trigger",
parentData:n,parentDataProperty:"trigger",rootData:h})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var d=V===e}else var d=!0;if(d)
if(n.delay!==void 0){let V=n.delay;const v=e;if(e===v)if(typeof V=="number"&&isFinite(V)){if(V<0||isNaN(V))return he.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return he.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var d=v===e}else var d=!0}}}else return he.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0;if(i){
if(s.logging!==void 0){let n=s.logging;const f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.trigger===void 0&&(m="trig\
ger")||n.firstStep===void 0&&(m="firstStep"))return he.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const V=e;for(const v in n)if(!(v==="trigger"||v===
"firstStep")){return he.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(V===e){if(n.trigger!==void 0){const v=e;De(n.
trigger,{instancePath:t+"/logging/trigger",parentData:n,parentDataProperty:"trigger",rootData:h})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var c=v===e}else var c=!0;if(c)if(n.firstStep!==void 0){const v=e;if(typeof n.firstStep!="boolean")return he.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var c=v===e}else var c=!0}}}else return he.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0;if(i){if(s.saving!==void 0){let n=s.saving;const f=e;if(e===
f)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.trigger===void 0&&(m="trigger")||n.keep===void 0&&(m="keep")||n.best===void 0&&(m=
"best")||n.loadBestAtEnd===void 0&&(m="loadBestAtEnd"))return he.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const V=e;for(const v in n)if(!(v==="trigg\
er"||v==="keep"||v==="best"||v==="loadBestAtEnd")){return he.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(V===e){if(n.
trigger!==void 0){const v=e;De(n.trigger,{instancePath:t+"/saving/trigger",parentData:n,parentDataProperty:"trigger",rootData:h})||(r=r===null?
De.errors:r.concat(De.errors),e=r.length);var p=v===e}else var p=!0;if(p){if(n.keep!==void 0){let v=n.keep;const z=e,T=e;let Q=!1;const H=e;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const O={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[O]:r.push(O),e++}if(e===H&&typeof v=="numbe\
r"&&isFinite(v)){if(v>9007199254740991||isNaN(v)){const O={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};r===null?r=[O]:r.push(
O),e++}else if(v<-9007199254740991||isNaN(v)){const O={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};r===null?r=[O]:r.push(O),
e++}}var g=H===e;if(Q=Q||g,!Q){const O=e;if(v!==null){const S={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[S]:r.push(S),e++}var g=O===e;Q=Q||g}if(Q)e=T,r!==null&&
(T?r.length=T:r=null);else{const O={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[O]:r.push(O),e++,he.errors=r,!1}var p=z===e}else var p=!0;if(p){if(n.best!==void 0){
let v=n.best;const z=e,T=e;let Q=!1;const H=e;if(e===H)if(v&&typeof v=="object"&&!Array.isArray(v)){let O;if(v.metric===void 0&&(O="metric")||
v.greaterIsBetter===void 0&&(O="greaterIsBetter")){const q={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};r===null?r=[q]:r.push(q),e++}else{
const q=e;for(const S in v)if(!(S==="metric"||S==="greaterIsBetter")){const F={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additiona\
l properties"};r===null?r=[F]:r.push(F),e++;break}if(q===e){if(v.metric!==void 0){let S=v.metric;const F=e;if(e===F)if(typeof S=="string"){if(E(
S)>1024){const L={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};r===null?r=[L]:r.push(L),e++}else if(E(S)<1){const L={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[L]:r.push(L),e++}}else{const L={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[L]:r.push(L),e++}var J=F===e}else var J=!0;if(J)if(v.greaterIsBetter!==void 0){const S=e;if(typeof v.greaterIsBetter!=
"boolean"){const L={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[L]:r.push(L),e++}var J=S===e}else var J=!0}}}else{
const O={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[O]:r.push(O),e++}var x=H===e;if(Q=Q||x,!Q){const O=e;if(v!==null){const S={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[S]:r.push(S),e++}var x=O===
e;Q=Q||x}if(Q)e=T,r!==null&&(T?r.length=T:r=null);else{const O={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[O]:r.push(O),e++,he.errors=r,!1}var p=z===e}else
var p=!0;if(p)if(n.loadBestAtEnd!==void 0){const v=e;if(typeof n.loadBestAtEnd!="boolean")return he.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var p=v===e}else var p=!0}}}}}else return he.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0;if(i)if(s.learningRate!==void 0){let n=s.learningRate;const f=e;if(e===
f)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.kind===void 0&&(m="kind")||n.warmup===void 0&&(m="warmup"))return he.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const V=e;for(const v in n)if(!(v==="kind"||v==="warmup")){return he.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have addition\
al properties"}],!1;break}if(V===e){if(n.kind!==void 0){let v=n.kind;const z=e;if(!(v==="linear"||v==="cosine"||v==="cosine_with_restarts"||
v==="polynomial"||v==="constant"||v==="constant_with_warmup"||v==="inverse_sqrt"))return he.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:gr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var j=z===e}else var j=!0;if(j)if(n.warmup!==void 0){let v=n.warmup;const z=e,T=e;let Q=!1,
H=null;const X=e;if(e===X)if(v&&typeof v=="object"&&!Array.isArray(v)){let S;if(v.kind===void 0&&(S="kind")||v.value===void 0&&(S="value")){
const F={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:S},message:"must have required property '"+S+"'"};r===null?r=[F]:r.push(F),e++}else{const F=e;for(const L in v)if(!(L===
"kind"||L==="value")){const w={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};r===null?r=[w]:r.
push(w),e++;break}if(F===e){if(v.kind!==void 0){const L=e;if(v.kind!=="steps"){const w={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};r===null?r=[w]:r.push(w),e++}var b=L===e}else var b=!0;if(b)if(v.value!==void 0){const L=e;$(v.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:v,parentDataProperty:"value",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var b=L===
e}else var b=!0}}}else{const S={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[S]:r.push(S),e++}var l=X===e;l&&(Q=!0,H=0);const O=e;if(e===O)if(v&&
typeof v=="object"&&!Array.isArray(v)){let S;if(v.kind===void 0&&(S="kind")||v.value===void 0&&(S="value")){const F={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"};r===null?r=[F]:r.push(F),e++}else{const F=e;for(const L in v)if(!(L==="kind"||L==="value")){const w={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};r===null?r=[w]:r.push(w),e++;break}if(F===e){if(v.kind!==void 0){
const L=e;if(v.kind!=="ratio"){const w={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};r===null?r=[w]:r.push(w),e++}
var R=L===e}else var R=!0;if(R)if(v.value!==void 0){let L=v.value;const w=e;if(e===w)if(typeof L=="number"&&isFinite(L)){if(L>1||isNaN(L)){const k={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};r===null?r=[k]:r.push(k),e++}else if(L<0||isNaN(L)){const k={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[k]:r.push(k),e++}}else{const k={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};r===
null?r=[k]:r.push(k),e++}var R=w===e}else var R=!0}}}else{const S={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[S]:r.push(S),e++}var l=O===e;
if(l&&Q?(Q=!1,H=[H,1]):l&&(Q=!0,H=1),Q)e=T,r!==null&&(T?r.length=T:r=null);else{const S={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:H},message:"must match exactly one schema in oneOf"};
return r===null?r=[S]:r.push(S),e++,he.errors=r,!1}var j=z===e}else var j=!0}}}else return he.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}}}}}else return he.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=r,e===0}const pr={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},Fe={validate:Be};function Be(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;const d=e;let i=!1,c=null;const p=e;if(e===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.value===void 0&&(l="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;
for(const _ in s)if(!(_==="op"||_==="value")){const n={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:_},message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(y===e){if(s.op!==void 0){
const _=e;if(s.op!=="constant"){const n={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};r===null?r=[n]:r.push(n),e++}var g=_===e}else var g=!0;if(g)if(s.value!==void 0){let _=s.value;
const n=e;if(!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"&&typeof _!="string"&&_!==null){const u={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:pr.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
r===null?r=[u]:r.push(u),e++}var g=n===e}else var g=!0}}}else{const l={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var j=p===e;j&&(i=!0,c=0);const J=e;if(e===J)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.op===void 0&&(l="op")||s.name===void 0&&(l="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"};r===null?r=[y]:r.push(y),e++}else{const y=e;for(const _ in s)
if(!(_==="op"||_==="name")){const n={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};r===null?r=[n]:r.push(n),e++;break}if(y===e){if(s.op!==void 0){const _=e;if(s.op!=="name"){const n={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};r===null?r=[n]:r.push(n),e++}var x=_===e}else var x=!0;if(x)if(s.name!==void 0){let _=s.name;const n=e;if(e===n)if(typeof _=="string"){
if(E(_)>1024){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[u]:r.push(u),e++}else if(E(_)<1){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[u]:r.push(u),e++}}else{
const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[u]:r.push(u),e++}var x=n===e}else var x=!0}}}else{const l={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[l]:r.push(l),e++}var j=J===e;if(j&&i)i=!1,c=[c,1];else{j&&(i=!0,c=1);const l=e;if(e===l)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op")||s.operand===void 0&&(_="operand")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};r===null?r=[n]:r.push(n),e++}else{
const n=e;for(const f in s)if(!(f==="op"||f==="operand")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),e++;break}if(n===e){if(s.
op!==void 0){let f=s.op;const u=e;if(!(f==="not"||f==="negate"||f==="is-nan"||f==="is-infinite")){const m={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:pr.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};r===null?r=[m]:r.push(m),e++}var b=u===e}else var b=!0;if(b)if(s.operand!==void 0){const f=e;Fe.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(r=r===null?Fe.validate.errors:r.concat(Fe.validate.errors),e=r.length);var b=f===
e}else var b=!0}}}else{const _={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[_]:r.push(_),e++}var j=l===e;if(j&&i)i=!1,c=[c,2];else{j&&(i=!0,c=2);const _=e;if(e===_)if(s&&typeof s=="object"&&!Array.isArray(s)){
let f;if(s.op===void 0&&(f="op")||s.left===void 0&&(f="left")||s.right===void 0&&(f="right")){const u={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};r===null?r=[u]:r.push(u),e++}else{const u=e;
for(const m in s)if(!(m==="op"||m==="left"||m==="right")){const V={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};r===null?r=[V]:r.push(V),e++;break}if(u===e){if(s.
op!==void 0){let m=s.op;const V=e;if(!(m==="and"||m==="or"||m==="<"||m==="<="||m===">"||m===">="||m==="=="||m==="!="||m==="+"||m==="-"||m===
"*"||m==="/")){const v={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:pr.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};r===null?r=[v]:r.push(v),e++}var R=V===e}else var R=!0;if(R){if(s.left!==void 0){
const m=e;Fe.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:h})||(r=r===null?Fe.validate.errors:r.concat(
Fe.validate.errors),e=r.length);var R=m===e}else var R=!0;if(R)if(s.right!==void 0){const m=e;Fe.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:h})||(r=r===null?Fe.validate.errors:r.concat(Fe.validate.errors),e=r.length);var R=m===e}else var R=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[f]:r.push(f),
e++}var j=_===e;j&&i?(i=!1,c=[c,3]):j&&(i=!0,c=3)}}if(i)e=d,r!==null&&(d?r.length=d:r=null);else{const l={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};return r===null?r=[l]:r.push(l),e++,Be.errors=r,
!1}return Be.errors=r,e===0}function ze(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.name===void 0&&(c="name")||s.options===void 0&&(c="options"))return ze.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const p=e;for(const g in s)if(!(g==="name"||
g==="options"||g==="measured")){return ze.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(p===e){if(s.name!==void 0){let g=s.name;const J=e;if(e===J)
if(typeof g=="string"){if(E(g)>1024)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(g)<1)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ze.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=J===e}else var d=!0;if(d){
if(s.options!==void 0){const g=e;Ie(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:h})||(r=r===null?
Ie.errors:r.concat(Ie.errors),e=r.length);var d=g===e}else var d=!0;if(d)if(s.measured!==void 0){let g=s.measured;const J=e;if(e===J)if(g&&typeof g==
"object"&&!Array.isArray(g))for(const j in g){const b=e;Be(g[j],{instancePath:t+"/measured/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:j,rootData:h})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);var i=b===e;if(!i)break}else return ze.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=J===e}else var d=!0}}}}else
return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=r,
e===0}function Le(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.event===void 0&&(p="event")||s.condition===void 0&&(p="condition")||s.actions===void 0&&(p="actions"))return Le.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const g=e;for(const J in s)if(!(J==="event"||J==="condition"||J==="actions")){return Le.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(g===e){
if(s.event!==void 0){let J=s.event;const x=e;if(e===x)if(typeof J=="string"){if(E(J)>1024)return Le.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(J)<1)return Le.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Le.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var d=x===e}else var d=!0;if(d){if(s.condition!==void 0){let J=s.condition;const x=e,j=e;let b=!1;const R=e;
Be(J,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:h})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);
var i=R===e;if(b=b||i,!b){const y=e;if(J!==null){const n={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};r===null?r=[n]:r.push(n),e++}var i=y===e;b=b||i}if(b)e=j,r!==null&&(j?r.length=j:r=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return r===null?r=[y]:r.push(y),e++,Le.errors=r,!1}var d=x===e}else var d=!0;if(d)if(s.actions!==void 0){let J=s.actions;const x=e;if(e===
x)if(Array.isArray(J)){var c=!0;const b=J.length;for(let R=0;R<b;R++){const l=e;ze(J[R],{instancePath:t+"/actions/"+R,parentData:J,parentDataProperty:R,
rootData:h})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=l===e;if(!c)break}}else return Le.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=x===e}else var d=!0}}}}else
return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=r,
e===0}function Me(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){if(s.length>
3)return Me.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Me.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const c=s.length;if(c>0){const p=e;G(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:h})||
(r=r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e}if(d){if(c>1){const p=e;G(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e}if(d&&c>2){const p=e;G(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e}}}else return Me.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Me.errors=r,e===0}function Te(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(Array.isArray(s)){var d=!0;const i=s.length;
for(let c=0;c<i;c++){const p=e;Me(s[c],{instancePath:t+"/"+c,parentData:s,parentDataProperty:c,rootData:h})||(r=r===null?Me.errors:r.concat(
Me.errors),e=r.length);var d=p===e;if(!d)break}}else return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return Te.errors=r,e===0}function Re(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end")||s.line===void 0&&(i="line")||s.column===
void 0&&(i="column"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must h\
ave required property '"+i+"'"}],!1;{const c=e;for(const p in s)if(!(p==="file"||p==="start"||p==="end"||p==="line"||p==="column")){return Re.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"}],!1;break}if(c===e){if(s.file!==void 0){let p=s.file;const g=e;if(e===g)if(typeof p=="string"){if(E(p)>65536)return Re.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Re.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=g===e}else var d=!0;if(d){if(s.start!==void 0){const p=e;$(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var d=p===e}else var d=!0;if(d){if(s.end!==void 0){
const p=e;$(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);
var d=p===e}else var d=!0;if(d){if(s.line!==void 0){const p=e;G(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:h})||
(r=r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e}else var d=!0;if(d)if(s.column!==void 0){const p=e;G(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var d=p===e}else var d=!0}}}}}}else
return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=r,
e===0}const br=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function P(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let r=null,e=0;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let se;if(s.format_version===void 0&&(se="format_vers\
ion")||s.hash===void 0&&(se="hash")||s.spec===void 0&&(se="spec")||s.environment===void 0&&(se="environment")||s.source_map===void 0&&(se="s\
ource_map"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:se},message:"must have requi\
red property '"+se+"'"}],!1;{const te=e;for(const A in s)if(!(A==="format_version"||A==="hash"||A==="spec"||A==="environment"||A==="source_m\
ap")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"\
must NOT have additional properties"}],!1;break}if(te===e){if(s.format_version!==void 0){const A=e;if(s.format_version!==1)return P.errors=[
{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var d=A===e}else var d=!0;if(d){if(s.hash!==void 0){const A=e;de(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:h})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var d=A===e}else var d=!0;if(d){if(s.spec!==void 0){let A=s.spec;const Y=e;
if(e===Y)if(A&&typeof A=="object"&&!Array.isArray(A)){let U;if(A.name===void 0&&(U="name")||A.arguments===void 0&&(U="arguments")||A.data===
void 0&&(U="data")||A.model===void 0&&(U="model")||A.loss===void 0&&(U="loss")||A.metrics===void 0&&(U="metrics")||A.programs===void 0&&(U="\
programs")||A.optimizer===void 0&&(U="optimizer")||A.training===void 0&&(U="training")||A.callbacks===void 0&&(U="callbacks")||A.event_rules===
void 0&&(U="event_rules")||A.forecast===void 0&&(U="forecast")||A.outputs===void 0&&(U="outputs"))return P.errors=[{instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const le=e;for(const a in A)
if(!Xe.call(Je.properties.spec.properties,a)){return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(le===e){if(A.name!==void 0){
let a=A.name;const Z=e;if(e===Z)if(typeof a=="string"){if(E(a)>1024)return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/s\
pec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(a)<1)return P.
errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=Z===e}else var i=!0;if(i){if(A.arguments!==void 0){let a=A.
arguments;const Z=e;if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a))for(const B in a){const ne=e;Ce(a[B],{instancePath:t+"/spec/argumen\
ts/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:B,rootData:h})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.
length);var c=ne===e;if(!c)break}else return P.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spec/properties/arguments/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if(A.data!==void 0){let a=A.data;const Z=e;
if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.sources===void 0&&(B="sources")||a.train===void 0&&(B="train")||a.eval===void 0&&
(B="eval")||a.test===void 0&&(B="test")||a.inputs===void 0&&(B="inputs")||a.labels===void 0&&(B="labels"))return P.errors=[{instancePath:t+"\
/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:B},message:"must have require\
d property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(!(o==="sources"||o==="train"||o==="eval"||o==="test"||o==="inputs"||o==="labels"||o===
"length_column"||o==="storage")){return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(a.
sources!==void 0){let o=a.sources;const W=e;if(e===W)if(o&&typeof o=="object"&&!Array.isArray(o))for(const _e in o){const ae=e;er(o[_e],{instancePath:t+
"/spec/data/sources/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_e,rootData:h})||(r=r===null?er.errors:r.concat(
er.errors),e=r.length);var p=ae===e;if(!p)break}else return P.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/pro\
perties/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=W===e}else var g=!0;if(g){if(a.
train!==void 0){let o=a.train;const W=e;if(e===W)if(typeof o=="string"){if(E(o)>1024)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(E(o)<1)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var g=W===e}else var g=!0;if(g){if(a.eval!==void 0){let o=a.eval;const W=e;if(e===W)if(Array.isArray(o)){var J=!0;const ae=o.
length;for(let C=0;C<ae;C++){let I=o[C];const oe=e;if(e===oe)if(typeof I=="string"){if(E(I)>1024)return P.errors=[{instancePath:t+"/spec/dat\
a/eval/"+C,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"m\
ust NOT have more than 1024 characters"}],!1;if(E(I)<1)return P.errors=[{instancePath:t+"/spec/data/eval/"+C,schemaPath:"#/properties/spec/p\
roperties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return P.errors=[{instancePath:t+"/spec/data/eval/"+C,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var J=oe===e;if(!J)break}}else return P.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"\
#/properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var g=W===e}else var g=!0;
if(g){if(a.test!==void 0){let o=a.test;const W=e,_e=e;let ae=!1;const C=e;if(e===C)if(typeof o=="string"){if(E(o)>1024){const oe={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};r===null?r=[oe]:r.push(oe),e++}else if(E(o)<1){const oe={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[oe]:r.push(oe),e++}}else{const oe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data\
/properties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[oe]:r.push(oe),e++}var x=C===e;if(ae=
ae||x,!ae){const oe=e;if(o!==null){const ye={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/\
anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===null?r=[ye]:r.push(ye),e++}var x=oe===e;ae=ae||x}if(ae)e=_e,r!==
null&&(_e?r.length=_e:r=null);else{const oe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/\
anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[oe]:r.push(oe),e++,P.errors=r,!1}var g=W===e}else
var g=!0;if(g){if(a.inputs!==void 0){let o=a.inputs;const W=e;if(e===W)if(Array.isArray(o)){var j=!0;const ae=o.length;for(let C=0;C<ae;C++){
const I=e;qe(o[C],{instancePath:t+"/spec/data/inputs/"+C,parentData:o,parentDataProperty:C,rootData:h})||(r=r===null?qe.errors:r.concat(qe.errors),
e=r.length);var j=I===e;if(!j)break}}else return P.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data\
/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var g=W===e}else var g=!0;if(g){if(a.labels!==void 0){
let o=a.labels;const W=e;if(e===W)if(Array.isArray(o)){var b=!0;const ae=o.length;for(let C=0;C<ae;C++){const I=e;qe(o[C],{instancePath:t+"/\
spec/data/labels/"+C,parentData:o,parentDataProperty:C,rootData:h})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var b=I===e;if(!b)
break}}else return P.errors=[{instancePath:t+"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var g=W===e}else var g=!0;if(g){if(a.length_column!==void 0){let o=a.length_column;
const W=e;if(e===W)if(typeof o=="string"){if(E(o)>1024)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/\
spec/properties/data/properties/length_column/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 chara\
cters"}],!1;if(E(o)<1)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/l\
ength_column/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var g=W===e}else var g=!0;if(g)if(a.storage!==void 0){const o=e;if(a.storage!=="disk")return P.errors=[{instancePath:t+
"/spec/data/storage",schemaPath:"#/properties/spec/properties/data/properties/storage/const",keyword:"const",params:{allowedValue:"disk"},message:"\
must be equal to constant"}],!1;var g=o===e}else var g=!0}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/propertie\
s/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if(A.model!==
void 0){let a=A.model;const Z=e;if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.parameters===void 0&&(B="parameters")||a.buffers===
void 0&&(B="buffers")||a.layers===void 0&&(B="layers")||a.initial_weights===void 0&&(B="initial_weights"))return P.errors=[{instancePath:t+"\
/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"required",params:{missingProperty:B},message:"must have requi\
red property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(!(o==="parameters"||o==="buffers"||o==="layers"||o==="initial_weights")){return P.
errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(a.parameters!==void 0){let o=a.parameters;const W=e;
if(e===W)if(Array.isArray(o)){var R=!0;const _e=o.length;for(let ae=0;ae<_e;ae++){const C=e;Oe(o[ae],{instancePath:t+"/spec/model/parameters\
/"+ae,parentData:o,parentDataProperty:ae,rootData:h})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var R=C===e;if(!R)break}}else return P.
errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec/properties/model/properties/parameters/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var l=W===e}else var l=!0;if(l){if(a.buffers!==void 0){let o=a.buffers;const W=e;if(e===W)if(Array.
isArray(o)){var y=!0;const ae=o.length;for(let C=0;C<ae;C++){const I=e;je(o[C],{instancePath:t+"/spec/model/buffers/"+C,parentData:o,parentDataProperty:C,
rootData:h})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var y=I===e;if(!y)break}}else return P.errors=[{instancePath:t+"/spec/mo\
del/buffers",schemaPath:"#/properties/spec/properties/model/properties/buffers/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var l=W===e}else var l=!0;if(l){if(a.layers!==void 0){let o=a.layers;const W=e;if(e===W)if(Array.isArray(o)){var _=!0;const ae=o.
length;for(let C=0;C<ae;C++){let I=o[C];const oe=e;if(e===oe)if(I&&typeof I=="object"&&!Array.isArray(I)){let ye;if(I.path===void 0&&(ye="pa\
th")||I.layer===void 0&&(ye="layer")||I.output===void 0&&(ye="output")||I.parameters===void 0&&(ye="parameters"))return P.errors=[{instancePath:t+
"/spec/model/layers/"+C,schemaPath:"#/properties/spec/properties/model/properties/layers/items/required",keyword:"required",params:{missingProperty:ye},
message:"must have required property '"+ye+"'"}],!1;{const Ae=e;for(const pe in I)if(!(pe==="path"||pe==="layer"||pe==="output"||pe==="param\
eters")){return P.errors=[{instancePath:t+"/spec/model/layers/"+C,schemaPath:"#/properties/spec/properties/model/properties/layers/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional properties"}],!1;break}if(Ae===
e){if(I.path!==void 0){let pe=I.path;const we=e;if(e===we)if(typeof pe=="string"){if(E(pe)>65536)return P.errors=[{instancePath:t+"/spec/mod\
el/layers/"+C+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/path/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"\
/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=we===e}else var n=!0;if(n){if(I.layer!==void 0){let pe=I.layer;const we=e;if(e===we)if(typeof pe=="string"){if(E(
pe)>1024)return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/\
items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(pe)<1)
return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/pro\
perties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var n=we===e}else var n=!0;if(n){if(I.output!==void 0){let pe=I.output;const we=e;if(e===
we)if(Array.isArray(pe)){if(pe.length>16)return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"/output",schemaPath:"#/properties/spec/pr\
operties/model/properties/layers/items/properties/output/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 \
items"}],!1;{var f=!0;const nr=pe.length;for(let $e=0;$e<nr;$e++){const Ke=e;Ue(pe[$e],{instancePath:t+"/spec/model/layers/"+C+"/output/"+$e,
parentData:pe,parentDataProperty:$e,rootData:h})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var f=Ke===e;if(!f)break}}}else return P.
errors=[{instancePath:t+"/spec/model/layers/"+C+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/\
output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=we===e}else var n=!0;if(n)if(I.parameters!==void 0){const pe=e;
$(I.parameters,{instancePath:t+"/spec/model/layers/"+C+"/parameters",parentData:I,parentDataProperty:"parameters",rootData:h})||(r=r===null?
$.errors:r.concat($.errors),e=r.length);var n=pe===e}else var n=!0}}}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+C,schemaPath:"\
#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=oe===
e;if(!_)break}}else return P.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/properties/model/properties/layers/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=W===e}else var l=!0;if(l)if(a.initial_weights!==void 0){let o=a.
initial_weights;const W=e,_e=e;let ae=!1;const C=e;if(e===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let oe;if(o.path===void 0&&(oe="pat\
h")||o.sha256===void 0&&(oe="sha256")){const ar={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model\
/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"};
r===null?r=[ar]:r.push(ar),e++}else{const ar=e;for(const ye in o)if(!(ye==="path"||ye==="sha256")){const Ae={instancePath:t+"/spec/model/ini\
tial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:ye},message:"must NOT have additional properties"};r===null?r=[Ae]:r.push(Ae),e++;break}if(ar===e){if(o.
path!==void 0){let ye=o.path;const Ae=e;if(e===Ae)if(typeof ye=="string"){if(E(ye)>4096){const pe={instancePath:t+"/spec/model/initial_weigh\
ts/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[pe]:r.push(pe),e++}else if(E(ye)<1){const pe={instancePath:t+"/sp\
ec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[pe]:r.push(pe),e++}}else{const pe={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[pe]:r.push(pe),e++}var u=Ae===e}else var u=!0;if(u)if(o.sha256!==void 0){
const ye=e;de(o.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:o,parentDataProperty:"sha256",rootData:h})||(r=r===null?
de.errors:r.concat(de.errors),e=r.length);var u=ye===e}else var u=!0}}}else{const oe={instancePath:t+"/spec/model/initial_weights",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[oe]:r.push(oe),e++}var m=C===e;if(ae=ae||m,!ae){const oe=e;if(o!==null){const ye={instancePath:t+"/spec/model/initial_weights",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};r===
null?r=[ye]:r.push(ye),e++}var m=oe===e;ae=ae||m}if(ae)e=_e,r!==null&&(_e?r.length=_e:r=null);else{const oe={instancePath:t+"/spec/model/ini\
tial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return r===null?r=[oe]:r.push(oe),e++,P.errors=r,!1}var l=W===e}else var l=!0}}}}}else return P.errors=[{instancePath:t+
"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===
e}else var i=!0;if(i){if(A.loss!==void 0){const a=e;Pe(A.loss,{instancePath:t+"/spec/loss",parentData:A,parentDataProperty:"loss",rootData:h})||
(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var i=a===e}else var i=!0;if(i){if(A.metrics!==void 0){let a=A.metrics;const Z=e;if(e===
Z)if(Array.isArray(a)){var V=!0;const B=a.length;for(let ne=0;ne<B;ne++){const o=e;Pe(a[ne],{instancePath:t+"/spec/metrics/"+ne,parentData:a,
parentDataProperty:ne,rootData:h})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var V=o===e;if(!V)break}}else return P.errors=[{instancePath:t+
"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=Z===
e}else var i=!0;if(i){if(A.programs!==void 0){let a=A.programs;const Z=e;if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.step===
void 0&&(B="step")||a.evaluate===void 0&&(B="evaluate"))return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/prop\
erties/programs/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ne=e;for(const o in a)
if(!(o==="step"||o==="evaluate")){return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===
e){if(a.step!==void 0){const o=e;me(a.step,{instancePath:t+"/spec/programs/step",parentData:a,parentDataProperty:"step",rootData:h})||(r=r===
null?me.errors:r.concat(me.errors),e=r.length);var v=o===e}else var v=!0;if(v)if(a.evaluate!==void 0){const o=e;me(a.evaluate,{instancePath:t+
"/spec/programs/evaluate",parentData:a,parentDataProperty:"evaluate",rootData:h})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var v=o===
e}else var v=!0}}}else return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if(A.optimizer!==void 0){let a=A.optimizer;const Z=e;
if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.kind===void 0&&(B="kind")||a.learning_rate===void 0&&(B="learning_rate")||a.
betas===void 0&&(B="betas")||a.epsilon===void 0&&(B="epsilon")||a.max_grad_norm===void 0&&(B="max_grad_norm")||a.groups===void 0&&(B="groups")||
a.options===void 0&&(B="options"))return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/requ\
ired",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(!(o===
"kind"||o==="learning_rate"||o==="betas"||o==="epsilon"||o==="max_grad_norm"||o==="groups"||o==="options")){return P.errors=[{instancePath:t+
"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(a.kind!==void 0){let o=a.kind;const W=e;if(!(o==="adamw_torch"||o==="\
adamw_hf"||o==="sgd"||o==="adagrad"||o==="adafactor"||o==="adamw_anyprecision"))return P.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"\
#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Je.properties.spec.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var z=W===e}else var z=!0;if(z){if(a.learning_rate!==void 0){let o=a.learning_rate;
const W=e;if(e===W)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var z=W===e}else var z=!0;if(z){if(a.betas!==void 0){
let o=a.betas;const W=e;if(e===W)if(Array.isArray(o)){if(o.length>2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(o.length<2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(o.length<=2){const C=o.length;if(C>0){let I=o[0];
const oe=e;if(e===oe)if(typeof I=="number"&&isFinite(I)){if(I<0||isNaN(I))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(I>=1||isNaN(I))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var T=oe===e}if(T&&C>1){let I=o[1];const oe=e;if(e===oe)if(typeof I=="number"&&isFinite(
I)){if(I<0||isNaN(I))return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(I>=1||isNaN(I))return P.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var T=oe===e}}else return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return P.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var z=W===e}else var z=!0;if(z){if(a.epsilon!==void 0){let o=a.epsilon;const W=e;if(e===W)if(typeof o==
"number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var z=W===e}else var z=!0;if(z){if(a.max_grad_norm!==void 0){let o=a.max_grad_norm;const W=e;if(e===
W)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var z=W===e}else var z=!0;if(z){if(a.groups!==void 0){let o=a.
groups;const W=e;if(e===W)if(Array.isArray(o)){var Q=!0;const ae=o.length;for(let C=0;C<ae;C++){let I=o[C];const oe=e;if(e===oe)if(I&&typeof I==
"object"&&!Array.isArray(I)){let ye;if(I.weight_decay===void 0&&(ye="weight_decay")||I.parameters===void 0&&(ye="parameters"))return P.errors=
[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const Ae=e;for(const pe in I)if(!(pe==="weight_dec\
ay"||pe==="parameters")){return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional p\
roperties"}],!1;break}if(Ae===e){if(I.weight_decay!==void 0){let pe=I.weight_decay;const we=e;if(!(typeof pe=="number"&&isFinite(pe)))return P.
errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/ite\
ms/properties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=we===e}else var H=!0;if(H)if(I.parameters!==
void 0){let pe=I.parameters;const we=e;if(e===we)if(Array.isArray(pe)){var X=!0;const nr=pe.length;for(let $e=0;$e<nr;$e++){let Ke=pe[$e];const lr=e;
if(e===lr)if(typeof Ke=="string"){if(E(Ke)>1024)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters/"+$e,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(E(Ke)<1)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters/"+
$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters\
/"+$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var X=lr===e;if(!X)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var H=we===e}else var H=!0}}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=oe===
e;if(!Q)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var z=W===e}else var z=!0;if(z)if(a.options!==void 0){const o=e;
Ie(a.options,{instancePath:t+"/spec/optimizer/options",parentData:a,parentDataProperty:"options",rootData:h})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var z=o===e}else var z=!0}}}}}}}}else return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if(A.training!==
void 0){let a=A.training;const Z=e;if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.seed===void 0&&(B="seed")||a.data_seed===
void 0&&(B="data_seed")||a.train_rows===void 0&&(B="train_rows")||a.eval_rows===void 0&&(B="eval_rows")||a.train_batch_size===void 0&&(B="tr\
ain_batch_size")||a.eval_batch_size===void 0&&(B="eval_batch_size")||a.gradient_accumulation_steps===void 0&&(B="gradient_accumulation_steps")||
a.drop_last===void 0&&(B="drop_last")||a.batches_per_epoch===void 0&&(B="batches_per_epoch")||a.updates_per_epoch===void 0&&(B="updates_per_\
epoch")||a.total_updates===void 0&&(B="total_updates")||a.epochs===void 0&&(B="epochs")||a.num_train_epochs===void 0&&(B="num_train_epochs")||
a.schedule===void 0&&(B="schedule")||a.warmup_updates===void 0&&(B="warmup_updates")||a.logging_nan_inf_filter===void 0&&(B="logging_nan_inf\
_filter"))return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(!Xe.call(Je.properties.spec.properties.
training.properties,o)){return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(a.
seed!==void 0){let o=a.seed;const W=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/train\
ing/seed",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===W&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/seed",
schemaPath:"#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"m\
ust be >= -9007199254740991"}],!1}var O=W===e}else var O=!0;if(O){if(a.data_seed!==void 0){let o=a.data_seed;const W=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],
!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],
!1}var O=W===e}else var O=!0;if(O){if(a.train_rows!==void 0){const o=e;G(a.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:a,
parentDataProperty:"train_rows",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.eval_rows!==
void 0){const o=e;$(a.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:a,parentDataProperty:"eval_rows",rootData:h})||(r=r===
null?$.errors:r.concat($.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.train_batch_size!==void 0){const o=e;G(a.train_batch_size,
{instancePath:t+"/spec/training/train_batch_size",parentData:a,parentDataProperty:"train_batch_size",rootData:h})||(r=r===null?G.errors:r.concat(
G.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.eval_batch_size!==void 0){const o=e;G(a.eval_batch_size,{instancePath:t+"/spec/tr\
aining/eval_batch_size",parentData:a,parentDataProperty:"eval_batch_size",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);
var O=o===e}else var O=!0;if(O){if(a.gradient_accumulation_steps!==void 0){const o=e;G(a.gradient_accumulation_steps,{instancePath:t+"/spec/\
training/gradient_accumulation_steps",parentData:a,parentDataProperty:"gradient_accumulation_steps",rootData:h})||(r=r===null?G.errors:r.concat(
G.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.drop_last!==void 0){const o=e;if(typeof a.drop_last!="boolean")return P.errors=[{
instancePath:t+"/spec/training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var O=o===e}else var O=!0;if(O){if(a.batches_per_epoch!==void 0){const o=e;G(a.batches_per_epoch,
{instancePath:t+"/spec/training/batches_per_epoch",parentData:a,parentDataProperty:"batches_per_epoch",rootData:h})||(r=r===null?G.errors:r.
concat(G.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.updates_per_epoch!==void 0){const o=e;G(a.updates_per_epoch,{instancePath:t+
"/spec/training/updates_per_epoch",parentData:a,parentDataProperty:"updates_per_epoch",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),
e=r.length);var O=o===e}else var O=!0;if(O){if(a.total_updates!==void 0){const o=e;G(a.total_updates,{instancePath:t+"/spec/training/total_u\
pdates",parentData:a,parentDataProperty:"total_updates",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var O=o===e}else var O=!0;
if(O){if(a.epochs!==void 0){const o=e;G(a.epochs,{instancePath:t+"/spec/training/epochs",parentData:a,parentDataProperty:"epochs",rootData:h})||
(r=r===null?G.errors:r.concat(G.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.num_train_epochs!==void 0){let o=a.num_train_epochs;
const W=e;if(!(typeof o=="number"&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/\
spec/properties/training/properties/num_train_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var O=W===e}else
var O=!0;if(O){if(a.schedule!==void 0){const o=e;he(a.schedule,{instancePath:t+"/spec/training/schedule",parentData:a,parentDataProperty:"sc\
hedule",rootData:h})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var O=o===e}else var O=!0;if(O){if(a.warmup_updates!==void 0){const o=e;
$(a.warmup_updates,{instancePath:t+"/spec/training/warmup_updates",parentData:a,parentDataProperty:"warmup_updates",rootData:h})||(r=r===null?
$.errors:r.concat($.errors),e=r.length);var O=o===e}else var O=!0;if(O)if(a.logging_nan_inf_filter!==void 0){const o=e;if(typeof a.logging_nan_inf_filter!=
"boolean")return P.errors=[{instancePath:t+"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/propert\
ies/logging_nan_inf_filter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var O=o===e}else var O=!0}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var i=Z===e}else var i=!0;if(i){if(A.callbacks!==void 0){let a=A.callbacks;const Z=e;if(e===Z)if(Array.isArray(
a)){var q=!0;const B=a.length;for(let ne=0;ne<B;ne++){const o=e;Pe(a[ne],{instancePath:t+"/spec/callbacks/"+ne,parentData:a,parentDataProperty:ne,
rootData:h})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var q=o===e;if(!q)break}}else return P.errors=[{instancePath:t+"/spec/ca\
llbacks",schemaPath:"#/properties/spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=Z===
e}else var i=!0;if(i){if(A.event_rules!==void 0){let a=A.event_rules;const Z=e;if(e===Z)if(Array.isArray(a)){var S=!0;const B=a.length;for(let ne=0;ne<
B;ne++){const o=e;Le(a[ne],{instancePath:t+"/spec/event_rules/"+ne,parentData:a,parentDataProperty:ne,rootData:h})||(r=r===null?Le.errors:r.
concat(Le.errors),e=r.length);var S=o===e;if(!S)break}}else return P.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/sp\
ec/properties/event_rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=Z===e}else var i=!0;if(i){if(A.callback_files!==
void 0){let a=A.callback_files;const Z=e;if(e===Z)if(Array.isArray(a)){var F=!0;const B=a.length;for(let ne=0;ne<B;ne++){let o=a[ne];const W=e;
if(e===W)if(o&&typeof o=="object"&&!Array.isArray(o)){let ae;if(o.path===void 0&&(ae="path")||o.sha256===void 0&&(ae="sha256"))return P.errors=
[{instancePath:t+"/spec/callback_files/"+ne,schemaPath:"#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{
missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;{const C=e;for(const I in o)if(!(I==="path"||I==="sha256")){return P.
errors=[{instancePath:t+"/spec/callback_files/"+ne,schemaPath:"#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(C===e){if(o.path!==void 0){let I=o.
path;const oe=e;if(e===oe)if(typeof I=="string"){if(E(I)>65536)return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"\
#/properties/spec/properties/callback_files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have\
 more than 65536 characters"}],!1;if(E(I)<1)return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"#/properties/spe\
c/properties/callback_files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"#/properties/spec/properties/callback_files/\
items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=oe===e}else var L=!0;if(L)if(o.sha256!==
void 0){const I=e;de(o.sha256,{instancePath:t+"/spec/callback_files/"+ne+"/sha256",parentData:o,parentDataProperty:"sha256",rootData:h})||(r=
r===null?de.errors:r.concat(de.errors),e=r.length);var L=I===e}else var L=!0}}}else return P.errors=[{instancePath:t+"/spec/callback_files/"+
ne,schemaPath:"#/properties/spec/properties/callback_files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=W===
e;if(!F)break}}else return P.errors=[{instancePath:t+"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=Z===e}else var i=!0;if(i){if(A.forecast!==void 0){let a=A.forecast;const Z=e;
if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.effective_batch===void 0&&(B="effective_batch")||a.samples===void 0&&(B="sa\
mples")||a.parameters===void 0&&(B="parameters")||a.flops_per_step===void 0&&(B="flops_per_step")||a.evaluations===void 0&&(B="evaluations")||
a.logs===void 0&&(B="logs")||a.saves===void 0&&(B="saves")||a.unforecastable===void 0&&(B="unforecastable")||a.memory===void 0&&(B="memory")||
a.checkpoint_bytes===void 0&&(B="checkpoint_bytes")||a.checkpoints_kept===void 0&&(B="checkpoints_kept")||a.learning_rate===void 0&&(B="lear\
ning_rate"))return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",
params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(!Xe.call(Je.properties.spec.properties.
forecast.properties,o)){return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(a.
effective_batch!==void 0){const o=e;G(a.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:a,parentDataProperty:"ef\
fective_batch",rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var w=o===e}else var w=!0;if(w){if(a.samples!==void 0){const o=e;
$(a.samples,{instancePath:t+"/spec/forecast/samples",parentData:a,parentDataProperty:"samples",rootData:h})||(r=r===null?$.errors:r.concat($.
errors),e=r.length);var w=o===e}else var w=!0;if(w){if(a.parameters!==void 0){const o=e;$(a.parameters,{instancePath:t+"/spec/forecast/param\
eters",parentData:a,parentDataProperty:"parameters",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var w=o===e}else var w=!0;
if(w){if(a.flops_per_step!==void 0){let o=a.flops_per_step;const W=e;if(e===W)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.
errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/forecast/flops_p\
er_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var w=W===e}else var w=!0;if(w){if(a.evaluations!==void 0){const o=e;Te(a.evaluations,{instancePath:t+"/spec/forecast/eva\
luations",parentData:a,parentDataProperty:"evaluations",rootData:h})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var w=o===e}else
var w=!0;if(w){if(a.logs!==void 0){const o=e;Te(a.logs,{instancePath:t+"/spec/forecast/logs",parentData:a,parentDataProperty:"logs",rootData:h})||
(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var w=o===e}else var w=!0;if(w){if(a.saves!==void 0){const o=e;Te(a.saves,{instancePath:t+
"/spec/forecast/saves",parentData:a,parentDataProperty:"saves",rootData:h})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var w=o===
e}else var w=!0;if(w){if(a.unforecastable!==void 0){let o=a.unforecastable;const W=e;if(e===W)if(Array.isArray(o)){var re=!0;const ae=o.length;
for(let C=0;C<ae;C++){let I=o[C];const oe=e;if(!(I==="evaluations"||I==="logs"||I==="saves"))return P.errors=[{instancePath:t+"/spec/forecas\
t/unforecastable/"+C,schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:Je.
properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"must be equal to one of the allowed values"}],!1;var re=oe===
e;if(!re)break}}else return P.errors=[{instancePath:t+"/spec/forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/prop\
erties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var w=W===e}else var w=!0;if(w){if(a.memory!==
void 0){let o=a.memory;const W=e;if(e===W)if(o&&typeof o=="object"&&!Array.isArray(o)){let ae;if(o.weights===void 0&&(ae="weights")||o.gradients===
void 0&&(ae="gradients")||o.optimizer===void 0&&(ae="optimizer")||o.activations===void 0&&(ae="activations")||o.data===void 0&&(ae="data")||
o.saving===void 0&&(ae="saving")||o.runtime===void 0&&(ae="runtime")||o.peak===void 0&&(ae="peak"))return P.errors=[{instancePath:t+"/spec/f\
orecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/required",keyword:"required",params:{missingProperty:ae},
message:"must have required property '"+ae+"'"}],!1;{const C=e;for(const I in o)if(!(I==="weights"||I==="gradients"||I==="optimizer"||I==="a\
ctivations"||I==="data"||I==="saving"||I==="runtime"||I==="peak")){return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/pr\
operties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"\
must NOT have additional properties"}],!1;break}if(C===e){if(o.weights!==void 0){const I=e;$(o.weights,{instancePath:t+"/spec/forecast/memor\
y/weights",parentData:o,parentDataProperty:"weights",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var k=I===e}else var k=!0;
if(k){if(o.gradients!==void 0){const I=e;$(o.gradients,{instancePath:t+"/spec/forecast/memory/gradients",parentData:o,parentDataProperty:"gr\
adients",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var k=I===e}else var k=!0;if(k){if(o.optimizer!==void 0){const I=e;
$(o.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:o,parentDataProperty:"optimizer",rootData:h})||(r=r===null?$.errors:
r.concat($.errors),e=r.length);var k=I===e}else var k=!0;if(k){if(o.activations!==void 0){const I=e;$(o.activations,{instancePath:t+"/spec/f\
orecast/memory/activations",parentData:o,parentDataProperty:"activations",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);
var k=I===e}else var k=!0;if(k){if(o.data!==void 0){const I=e;$(o.data,{instancePath:t+"/spec/forecast/memory/data",parentData:o,parentDataProperty:"\
data",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var k=I===e}else var k=!0;if(k){if(o.saving!==void 0){const I=e;$(o.
saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:o,parentDataProperty:"saving",rootData:h})||(r=r===null?$.errors:r.concat($.
errors),e=r.length);var k=I===e}else var k=!0;if(k){if(o.runtime!==void 0){const I=e;$(o.runtime,{instancePath:t+"/spec/forecast/memory/runt\
ime",parentData:o,parentDataProperty:"runtime",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var k=I===e}else var k=!0;if(k)
if(o.peak!==void 0){const I=e;$(o.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:o,parentDataProperty:"peak",rootData:h})||(r=
r===null?$.errors:r.concat($.errors),e=r.length);var k=I===e}else var k=!0}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/forecast/mem\
ory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var w=W===e}else var w=!0;if(w){if(a.rows_bytes!==void 0){const o=e;$(a.rows_bytes,{instancePath:t+"/spec/forecast/rows_bytes",parentData:a,
parentDataProperty:"rows_bytes",rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var w=o===e}else var w=!0;if(w){if(a.checkpoint_bytes!==
void 0){const o=e;$(a.checkpoint_bytes,{instancePath:t+"/spec/forecast/checkpoint_bytes",parentData:a,parentDataProperty:"checkpoint_bytes",
rootData:h})||(r=r===null?$.errors:r.concat($.errors),e=r.length);var w=o===e}else var w=!0;if(w){if(a.checkpoints_kept!==void 0){const o=e;
$(a.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_kept",parentData:a,parentDataProperty:"checkpoints_kept",rootData:h})||(r=r===
null?$.errors:r.concat($.errors),e=r.length);var w=o===e}else var w=!0;if(w)if(a.learning_rate!==void 0){let o=a.learning_rate;const W=e;if(e===
W)if(Array.isArray(o)){var ee=!0;const ae=o.length;for(let C=0;C<ae;C++){let I=o[C];const oe=e;if(e===oe)if(I&&typeof I=="object"&&!Array.isArray(
I)){let ye;if(I.update===void 0&&(ye="update")||I.rate===void 0&&(ye="rate"))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+
C,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/required",keyword:"required",params:{missingProperty:ye},
message:"must have required property '"+ye+"'"}],!1;{const Ae=e;for(const pe in I)if(!(pe==="update"||pe==="rate")){return P.errors=[{instancePath:t+
"/spec/forecast/learning_rate/"+C,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional properties"}],!1;break}if(Ae===e){if(I.update!==void 0){
const pe=e;G(I.update,{instancePath:t+"/spec/forecast/learning_rate/"+C+"/update",parentData:I,parentDataProperty:"update",rootData:h})||(r=
r===null?G.errors:r.concat(G.errors),e=r.length);var N=pe===e}else var N=!0;if(N)if(I.rate!==void 0){let pe=I.rate;const we=e;if(!(typeof pe==
"number"&&isFinite(pe)))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+C+"/rate",schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=we===
e}else var N=!0}}}else return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+C,schemaPath:"#/properties/spec/properties/forecast/\
properties/learning_rate/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=oe===e;if(!ee)break}}else return P.
errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var w=W===e}else var w=!0}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec\
/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===
e}else var i=!0;if(i)if(A.outputs!==void 0){let a=A.outputs;const Z=e;if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a)){let B;if(a.output_dir===
void 0&&(B="output_dir"))return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"\
required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ne=e;for(const o in a)if(o!=="output_dir"){return P.
errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===e&&a.output_dir!==void 0){let o=a.output_dir;
if(e===e)if(typeof o=="string"){if(E(o)>4096)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/prope\
rties/outputs/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(E(o)<1)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}}}else return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=Z===e}else var i=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=Y===e}else var d=!0;if(d){
if(s.environment!==void 0){let A=s.environment;const Y=e;if(e===Y)if(A&&typeof A=="object"&&!Array.isArray(A)){let U;if(A.root===void 0&&(U=
"root")||A.output_dir===void 0&&(U="output_dir")||A.engine===void 0&&(U="engine")||A.device===void 0&&(U="device")||A.threads===void 0&&(U="\
threads")||A.versions===void 0&&(U="versions")||A.free_disk_bytes===void 0&&(U="free_disk_bytes")||A.total_memory_bytes===void 0&&(U="total_\
memory_bytes")||A.created===void 0&&(U="created"))return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/requi\
red",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const le=e;for(const a in A)if(!Xe.call(
Je.properties.environment.properties,a)){return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(le===e){if(A.
root!==void 0){let a=A.root;const Z=e;if(e===Z)if(typeof a=="string"){if(E(a)>65536)return P.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characte\
rs"}],!1}else return P.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var D=Z===e}else var D=!0;if(D){if(A.output_dir!==void 0){let a=A.output_dir;const Z=e;
if(e===Z)if(typeof a=="string"){if(E(a)>65536)return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environmen\
t/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.
errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var D=Z===e}else var D=!0;if(D){if(A.engine!==void 0){let a=A.engine;const Z=e;if(e===Z)if(typeof a==
"string"){if(E(a)>1024)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine/maxLeng\
th",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(E(a)<1)return P.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/prope\
rties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Z===e}else var D=!0;if(D){if(A.device!==void 0){
let a=A.device;const Z=e;if(e===Z)if(typeof a=="string"){if(E(a)>1024)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/p\
roperties/environment/properties/device/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(E(a)<1)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/device",
schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Z===e}else
var D=!0;if(D){if(A.threads!==void 0){const a=e;G(A.threads,{instancePath:t+"/environment/threads",parentData:A,parentDataProperty:"threads",
rootData:h})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var D=a===e}else var D=!0;if(D){if(A.versions!==void 0){let a=A.versions;const Z=e;
if(e===Z)if(a&&typeof a=="object"&&!Array.isArray(a))for(const B in a){let ne=a[B];const o=e;if(e===o)if(typeof ne=="string"){if(E(ne)>65536)
return P.errors=[{instancePath:t+"/environment/versions/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/prop\
erties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return P.errors=[{instancePath:t+"/environment/versions/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environm\
ent/properties/versions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ie=o===e;if(!ie)break}else
return P.errors=[{instancePath:t+"/environment/versions",schemaPath:"#/properties/environment/properties/versions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var D=Z===e}else var D=!0;if(D){if(A.free_disk_bytes!==void 0){let a=A.free_disk_bytes;const Z=e,
ve=e;let B=!1;const ne=e;$(a,{instancePath:t+"/environment/free_disk_bytes",parentData:A,parentDataProperty:"free_disk_bytes",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var K=ne===e;if(B=B||K,!B){const W=e;if(a!==null){const ae={instancePath:t+"/environment\
/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};r===null?r=[ae]:r.push(ae),e++}var K=W===e;B=B||K}if(B)e=ve,r!==null&&(ve?r.length=ve:r=null);else{const W={instancePath:t+"/\
environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};return r===null?r=[W]:r.push(W),e++,P.errors=r,!1}var D=Z===e}else var D=!0;if(D){if(A.total_memory_bytes!==void 0){
const a=e;$(A.total_memory_bytes,{instancePath:t+"/environment/total_memory_bytes",parentData:A,parentDataProperty:"total_memory_bytes",rootData:h})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var D=a===e}else var D=!0;if(D)if(A.created!==void 0){let a=A.created;const Z=e;if(e===Z)
if(typeof a=="string"){if(!br.test(a))return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/propertie\
s/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "\
^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/pro\
perties/environment/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Z===e}else var D=!0}}}}}}}}}}else
return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var d=Y===e}else var d=!0;if(d)if(s.source_map!==void 0){let A=s.source_map;const Y=e;if(e===Y)if(A&&typeof A=="object"&&
!Array.isArray(A))for(const U in A){const le=e;Re(A[U],{instancePath:t+"/source_map/"+U.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:A,
parentDataProperty:U,rootData:h})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var M=le===e;if(!M)break}else return P.errors=[{instancePath:t+
"/source_map",schemaPath:"#/properties/source_map/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=Y===e}else
var d=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return P.errors=r,e===0}export{Pr as default,kr as validate};
