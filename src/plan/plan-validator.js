// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const xr=P;var qr=P;const He={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
Everything that a run will do, before it does it. `spec` decides the run and is hashed; `environment` describes the machine that made the pl\
an and is not.",type:"object",properties:{format_version:{const:1},hash:{$ref:"#/$defs/sha256"},spec:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},arguments:{type:"object",additionalProperties:{$ref:"#/$defs/argument"}},data:{type:"object",properties:{
sources:{type:"object",additionalProperties:{$ref:"#/$defs/source"}},train:{type:"string",minLength:1,maxLength:1024},eval:{type:"array",items:{
type:"string",minLength:1,maxLength:1024}},test:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},inputs:{type:"array",items:{
$ref:"#/$defs/feature"}},labels:{type:"array",items:{$ref:"#/$defs/feature"}},length_column:{type:"string",description:"Column of `train` th\
at says how long a row is, where epochs are grouped by it.",minLength:1,maxLength:1024},windows:{type:"object",description:"Windows that the\
 texts of each source are packed into.",additionalProperties:{$ref:"#/$defs/count"}},storage:{description:"Rows are prepared in a file and r\
ead from it as they are needed; absent: they are held in memory.",const:"disk"}},required:["sources","train","eval","test","inputs","labels"],
additionalProperties:!1},model:{type:"object",properties:{parameters:{type:"array",items:{$ref:"#/$defs/parameter"}},buffers:{type:"array",items:{
$ref:"#/$defs/buffer"}},layers:{type:"array",items:{type:"object",properties:{path:{type:"string",maxLength:65536},layer:{type:"string",minLength:1,
maxLength:1024},output:{type:"array",items:{$ref:"#/$defs/dimension"},maxItems:16},parameters:{$ref:"#/$defs/count"}},required:["path","laye\
r","output","parameters"],additionalProperties:!1}},initial_weights:{anyOf:[{type:"object",properties:{path:{type:"string",minLength:1,maxLength:4096},
sha256:{$ref:"#/$defs/sha256"},fresh:{type:"array",minItems:1,maxItems:1e3,items:{type:"string",minLength:1,maxLength:4096}},into:{type:"str\
ing",minLength:1,maxLength:4096}},required:["path","sha256"],additionalProperties:!1},{type:"null"}]}},required:["parameters","buffers","lay\
ers","initial_weights"],additionalProperties:!1},loss:{$ref:"#/$defs/application"},metrics:{type:"array",items:{$ref:"#/$defs/metric"}},programs:{
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
application"}},event_rules:{type:"array",items:{$ref:"#/$defs/eventRule"}},callback_files:{type:"array",description:"Files of code, which ru\
n only where the user allows it. Absent where there are none.",items:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:65536},
sha256:{$ref:"#/$defs/sha256"}},required:["path","sha256"],additionalProperties:!1}},forecast:{type:"object",description:"What will happen, \
in numbers. Not hashed: it follows from the rest.",properties:{effective_batch:{$ref:"#/$defs/positive"},samples:{$ref:"#/$defs/count"},parameters:{
$ref:"#/$defs/count"},flops_per_step:{type:"number",minimum:0},evaluations:{$ref:"#/$defs/runs"},logs:{$ref:"#/$defs/runs"},saves:{$ref:"#/$\
defs/runs"},unforecastable:{type:"array",items:{enum:["evaluations","logs","saves"]}},memory:{type:"object",description:"Bytes, at the plann\
ed batch size.",properties:{weights:{$ref:"#/$defs/count"},gradients:{$ref:"#/$defs/count"},optimizer:{$ref:"#/$defs/count"},activations:{$ref:"\
#/$defs/count"},data:{$ref:"#/$defs/count"},saving:{$ref:"#/$defs/count"},runtime:{$ref:"#/$defs/count"},peak:{$ref:"#/$defs/count"}},required:[
"weights","gradients","optimizer","activations","data","saving","runtime","peak"],additionalProperties:!1},rows_bytes:{$ref:"#/$defs/count"},
checkpoint_bytes:{$ref:"#/$defs/count"},checkpoints_kept:{$ref:"#/$defs/count"},learning_rate:{type:"array",items:{type:"object",properties:{
update:{$ref:"#/$defs/positive"},rate:{type:"number"}},required:["update","rate"],additionalProperties:!1}}},required:["effective_batch","sa\
mples","parameters","flops_per_step","evaluations","logs","saves","unforecastable","memory","checkpoint_bytes","checkpoints_kept","learning_\
rate"],additionalProperties:!1},outputs:{type:"object",properties:{output_dir:{type:"string",minLength:1,maxLength:4096}},required:["output_\
dir"],additionalProperties:!1}},required:["name","arguments","data","model","loss","metrics","programs","optimizer","training","callbacks","\
event_rules","forecast","outputs"],additionalProperties:!1},environment:{type:"object",properties:{root:{type:"string",maxLength:65536},output_dir:{
type:"string",maxLength:65536},engine:{type:"string",minLength:1,maxLength:1024},device:{type:"string",minLength:1,maxLength:1024},threads:{
$ref:"#/$defs/positive"},versions:{type:"object",additionalProperties:{type:"string",maxLength:65536}},free_disk_bytes:{anyOf:[{$ref:"#/$def\
s/count"},{type:"null"}]},total_memory_bytes:{$ref:"#/$defs/count"},created:{type:"string",pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z\
$"}},required:["root","output_dir","engine","device","threads","versions","free_disk_bytes","total_memory_bytes","created"],additionalProperties:!1},
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
object",properties:{op:{const:"columns"},filled:{type:"string",maxLength:65536},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,
maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"c\
onstant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{
$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"obj\
ect",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},
{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},
required:["op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},filled:{type:"string",maxLength:65536},
part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},packed:{type:"object",description:"\
Texts are joined, each followed by the token `end`, and cut into windows.",properties:{end:{type:"integer",minimum:0,maximum:2147483647}},required:[
"end"],additionalProperties:!1},end:{type:"integer",description:"Where each text is a row: the token that follows it, one of those of the ro\
w.",minimum:0,maximum:2147483647},range:{$ref:"#/$defs/range"}},required:["op","part","column","tokenizer","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},
maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:["op","column","steps","stored","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt","exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{
$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},{type:"object",properties:{op:{const:"one_ho\
t"},filled:{type:"string",maxLength:65536},column:{type:"string",maxLength:65536},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",
items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","count","names","r\
ange"],additionalProperties:!1},{type:"object",properties:{op:{const:"date"},column:{type:"string",maxLength:65536},part:{enum:["days","year",
"month","day","day_of_week","day_of_year","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},{type:"null"}]},range:{$ref:"#/$def\
s/range"}},required:["op","column","part","format","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"window"},first:{type:"\
integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/columnExpression"}},required:["op",
"first","last","operand"],additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},type:{
$ref:"#/$defs/featureType"},value:{$ref:"#/$defs/columnExpression"},within:{type:"array",description:"Of a label: its loss takes numbers fro\
m the first to the second of these, and another is a fault of its row.",items:{type:"number"},minItems:2,maxItems:2}},required:["name","type",
"value"],additionalProperties:!1},condition:{oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string",
"null"]}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},
required:["op","name"],additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"\
#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","=\
=","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},
metric:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},options:{$ref:"#/$defs/options"},as:{type:"string",description:"\
The name under which an evaluation reports it; absent where that is its own.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",maxLength:1024}},required:[
"name","options"],additionalProperties:!1},ruleAction:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},options:{$ref:"\
#/$defs/options"},measured:{type:"object",description:"Options that are worked out when the rule fires.",additionalProperties:{$ref:"#/$defs\
/condition"}}},required:["name","options"],additionalProperties:!1},eventRule:{type:"object",properties:{event:{type:"string",minLength:1,maxLength:1024},
condition:{anyOf:[{$ref:"#/$defs/condition"},{type:"null"}]},actions:{type:"array",items:{$ref:"#/$defs/ruleAction"}}},required:["event","co\
ndition","actions"],additionalProperties:!1},dtype:{enum:["float32","int32","bool"]},initializer:{oneOf:[{type:"object",properties:{kind:{const:"\
constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},bound:{
type:"number",minimum:0}},required:["kind","bound"],additionalProperties:!1},{type:"object",properties:{kind:{const:"normal"},deviation:{type:"\
number",minimum:0},zero_row:{$ref:"#/$defs/count"}},required:["kind","deviation"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"values"},values:{type:"array",items:{type:"number"}}},required:["kind","values"],additionalProperties:!1}]},parameter:{type:"object",
properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/extents"},initializer:{$ref:"#/$defs/initializer"},decays:{
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
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const hr=new RegExp("^[0-9a-f]{64}$","u");function ye(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,
r=0;if(r===0)if(typeof s=="string"){if(!hr.test(s))return ye.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return ye.errors=e,r===0}const T=s=>[...s].length,er={validate:Ze};function Ze(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,
r=0;const m=r;let i=!1;const u=r;if(!(typeof s=="number"&&isFinite(s))){const $={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[$]:e.push($),r++}var p=u===r;if(i=i||p,!i){const $=r;if(r===$)if(typeof s=="string"){if(T(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[w]:e.push(w),r++}var p=$===r;if(i=i||p,!i){const w=r;if(typeof s!="boolean"){const c={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),r++}var p=w===r;if(i=
i||p,!i){const c=r;if(s!==null){const x={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[x]:e.push(x),r++}var p=c===r;if(i=i||p,!i){const x=r;if(r===x)if(Array.isArray(s)){var h=!0;const f=s.length;for(let d=0;d<f;d++){
const l=r;er.validate(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:g})||(e=e===null?er.validate.errors:e.concat(er.
validate.errors),r=e.length);var h=l===r;if(!h)break}}else{const f={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[f]:e.push(f),r++}var p=x===r;if(i=i||p,!i){const f=r;if(r===f)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const l in s){const V=r;er.validate(s[l],{instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:l,
rootData:g})||(e=e===null?er.validate.errors:e.concat(er.validate.errors),r=e.length);var Q=V===r;if(!Q)break}else{const l={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}var p=f===r;i=i||p}}}}}if(i)r=m,
e!==null&&(m?e.length=m:e=null);else{const $={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return e===null?e=[$]:e.push($),r++,Ze.errors=e,!1}return Ze.errors=e,r===0}function j(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return j.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return j.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return j.errors=e,r===0}function ke(s,{
instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end"))return ke.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)if(!(p===
"file"||p==="start"||p==="end")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.file!==void 0){let p=s.file;const h=r;if(r===h)
if(typeof p=="string"){if(T(p)>65536)return ke.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ke.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.start!==void 0){
const p=r;j(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=
e.length);var m=p===r}else var m=!0;if(m)if(s.end!==void 0){const p=r;j(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length);var m=p===r}else var m=!0}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=e,r===0}function ar(s,{instancePath:t="",parentData:ue,
parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.kind===void 0&&(c="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const x in s)if(x!=="kind"){const a={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),r++;break}if(y===r&&s.kind!==void 0&&s.kind!=="default"){const x={instancePath:t+"/kind",schemaPath:"#/\
oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};e===null?e=[x]:e.push(x),
r++}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:
e.push(c),r++}var $=p===r;$&&(i=!0,u=0);const h=r;if(r===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||
s.range===void 0&&(c="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const x in s)if(!(x==="kind"||x==="range")){const a={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),r++;break}if(y===r){if(s.kind!==void 0){const x=r;if(s.kind!=="file"){const a={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
r++}var Q=x===r}else var Q=!0;if(Q)if(s.range!==void 0){const x=r;ke(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:g})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var Q=x===r}else var Q=!0}}}else{const c={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var $=h===r;if($&&i)i=!1,u=[u,1];else{
$&&(i=!0,u=1);const c=r;if(r===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.kind===void 0&&(x="kind")||s.option===void 0&&(x="o\
ption")){const a={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:x},message:"must have required p\
roperty '"+x+"'"};e===null?e=[a]:e.push(a),r++}else{const a=r;for(const f in s)if(!(f==="kind"||f==="option")){const d={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[d]:e.push(d),r++;break}if(a===r){if(s.kind!==void 0){const f=r;if(s.kind!=="command-line"){const d={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};e===null?e=[d]:e.
push(d),r++}var N=f===r}else var N=!0;if(N)if(s.option!==void 0){let f=s.option;const d=r;if(r===d)if(typeof f=="string"){if(T(f)>65536){const V={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[V]:e.push(V),r++}var N=d===r}else var N=!0}}}else{const x={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),r++}var $=c===r;if($&&i)
i=!1,u=[u,2];else{$&&(i=!0,u=2);const x=r;if(r===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.from===
void 0&&(f="from")||s.reason===void 0&&(f="reason")){const d={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};e===null?e=[d]:e.push(d),r++}else{const d=r;for(const l in s)if(!(l==="kind"||l==="from"||l===
"reason")){const V={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[V]:e.push(V),r++;break}if(d===r){if(s.kind!==void 0){const l=r;if(s.kind!=="deriv\
ed"){const V={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};e===null?e=[V]:e.push(V),r++}var w=l===r}else var w=!0;if(w){if(s.from!==void 0){let l=s.from;const V=r;if(r===V)
if(Array.isArray(l)){var B=!0;const W=l.length;for(let D=0;D<W;D++){let I=l[D];const G=r;if(r===G)if(typeof I=="string"){if(T(I)>65536){const M={
instancePath:t+"/from/"+D,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/from/"+D,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),r++}var B=G===r;if(!B)break}}else{const W={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[W]:e.push(W),r++}var w=V===r}else var w=!0;if(w)if(s.reason!==void 0){let l=s.reason;const V=r;if(r===V)if(typeof l=="string"){if(T(l)>65536){
const W={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};e===null?e=[W]:e.push(W),r++}}else{const W={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),r++}var w=V===r}else var w=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),
r++}var $=x===r;$&&i?(i=!1,u=[u,3]):$&&(i=!0,u=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,ar.errors=e,
!1}return ar.errors=e,r===0}function Ke(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let i;if(s.value===void 0&&(i="value")||s.origin===void 0&&(i="origin"))return Ke.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)
if(!(p==="value"||p==="origin")){return Ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.value!==void 0){const p=r;Ze(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:g})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var m=p===r}else var m=!0;
if(m)if(s.origin!==void 0){const p=r;ar(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:g})||(e=e===null?
ar.errors:e.concat(ar.errors),r=e.length);var m=p===r}else var m=!0}}}else return Ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=e,r===0}const cr={oneOf:[{type:"object",description:"`path` is rel\
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
minItems:1,maxItems:1e3}},required:["kind","path","sha256","bytes","rows","columns","query","files"],additionalProperties:!1}]},sr=Object.prototype.
hasOwnProperty;function J(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return J.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return J.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return J.errors=e,r===0}function Re(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.path===void 0&&(i="path")||s.sha256===void 0&&(i="sha256")||s.bytes===void 0&&(i="bytes"))return Re.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)
if(!(p==="path"||p==="sha256"||p==="bytes")){return Re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.path!==void 0){let p=s.path;const h=r;
if(r===h)if(typeof p=="string"){if(T(p)>4096)return Re.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(T(p)<1)return Re.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Re.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else
var m=!0;if(m){if(s.sha256!==void 0){const p=r;ye(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var m=p===r}else var m=!0;if(m)if(s.bytes!==void 0){const p=r;j(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var m=p===r}else var m=!0}}}}else
return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=e,
r===0}function Ne(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return Ne.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Ne.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var m=!0;const i=s.length;for(let u=0;u<i;u++){let p=s[u];const h=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return Ne.errors=[{instancePath:t+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===h&&typeof p=="number"&&isFinite(p)){if(p>65536||isNaN(p))return Ne.errors=[{instancePath:t+"/"+u,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(p<1||isNaN(p))return Ne.errors=[{instancePath:t+"/"+u,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var m=h===r;if(!m)break}}}else return Ne.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ne.errors=e,r===0}function nr(s,{
instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let X;if(s.kind===void 0&&(X="kind")||s.path===void 0&&(X="path")||s.delimiter===void 0&&(X="delimiter")||s.sha256===
void 0&&(X="sha256")||s.bytes===void 0&&(X="bytes")||s.rows===void 0&&(X="rows")||s.columns===void 0&&(X="columns")){const M={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"};e===null?e=[M]:
e.push(M),r++}else{const M=r;for(const q in s)if(!(q==="kind"||q==="path"||q==="delimiter"||q==="sha256"||q==="bytes"||q==="rows"||q==="colu\
mns")){const _={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"\
must NOT have additional properties"};e===null?e=[_]:e.push(_),r++;break}if(M===r){if(s.kind!==void 0){const q=r;if(s.kind!=="csv"){const _={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};e===null?e=[_]:e.push(_),r++}var h=q===r}else var h=!0;if(h){if(s.path!==void 0){let q=s.path;const _=r;if(r===_)if(typeof q=="stri\
ng"){if(T(q)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[L]:e.push(L),r++}else if(T(q)<1){const L={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.
push(L),r++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[L]:e.push(L),r++}var h=_===r}else var h=!0;if(h){if(s.delimiter!==void 0){let q=s.delimiter;const _=r;if(r===_)
if(typeof q=="string"){if(T(q)>1){const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};e===null?e=[L]:e.push(L),r++}else if(T(q)<1){const L={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),r++}var h=_===r}else var h=!0;if(h){if(s.sha256!==void 0){const q=r;
ye(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);
var h=q===r}else var h=!0;if(h){if(s.bytes!==void 0){const q=r;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length);var h=q===r}else var h=!0;if(h){if(s.rows!==void 0){const q=r;j(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var h=q===r}else var h=!0;if(h)
if(s.columns!==void 0){let q=s.columns;const _=r;if(r===_)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[L]:
e.push(L),r++}else{var Q=!0;const L=q.length;for(let z=0;z<L;z++){let Y=q[z];const b=r;if(r===b)if(typeof Y=="string"){if(T(Y)>65536){const v={
instancePath:t+"/columns/"+z,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/columns/"+z,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),r++}var Q=b===r;if(!Q)break}}else{
const L={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[L]:e.push(L),r++}var h=_===r}else var h=!0}}}}}}}}else{const X={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[X]:e.push(X),r++}var c=p===r;c&&(i=!0,u=0);const $=r;if(r===$)if(s&&typeof s=="object"&&
!Array.isArray(s)){let X;if(s.kind===void 0&&(X="kind")||s.path===void 0&&(X="path")||s.window===void 0&&(X="window")||s.sha256===void 0&&(X=
"sha256")||s.bytes===void 0&&(X="bytes")||s.rows===void 0&&(X="rows")||s.columns===void 0&&(X="columns")){const M={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"};e===null?e=[M]:e.push(M),r++}else{
const M=r;for(const q in s)if(!(q==="kind"||q==="path"||q==="sha256"||q==="bytes"||q==="rows"||q==="columns"||q==="window")){const _={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional p\
roperties"};e===null?e=[_]:e.push(_),r++;break}if(M===r){if(s.kind!==void 0){let q=s.kind;const _=r;if(!(q==="jsonl"||q==="parquet"||q==="te\
xt")){const R={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:cr.oneOf[1].properties.
kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),r++}var N=_===r}else var N=!0;if(N){if(s.path!==void 0){
let q=s.path;const _=r;if(r===_)if(typeof q=="string"){if(T(q)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[L]:e.push(L),r++}else if(T(
q)<1){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),r++}var N=_===r}else var N=!0;if(N){if(s.sha256!==
void 0){const q=r;ye(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(
ye.errors),r=e.length);var N=q===r}else var N=!0;if(N){if(s.bytes!==void 0){const q=r;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var N=q===r}else var N=!0;if(N){if(s.rows!==void 0){const q=r;j(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var N=q===r}else
var N=!0;if(N){if(s.columns!==void 0){let q=s.columns;const _=r;if(r===_)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
e===null?e=[L]:e.push(L),r++}else{var w=!0;const L=q.length;for(let z=0;z<L;z++){let Y=q[z];const b=r;if(r===b)if(typeof Y=="string"){if(T(Y)>
65536){const v={instancePath:t+"/columns/"+z,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/columns/"+z,schemaPath:"#/o\
neOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),r++}var w=b===
r;if(!w)break}}else{const L={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[L]:e.push(L),r++}var N=_===r}else var N=!0;if(N)if(s.window!==void 0){let q=s.window;const _=r,R=r;let L=!1;const z=r;
J(q,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var B=z===
r;if(L=L||B,!L){const b=r;if(q!==null){const v={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[v]:e.push(v),r++}var B=b===r;L=L||B}if(L)r=R,e!==null&&(R?e.length=R:e=null);else{const b={
instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[b]:e.push(b),r++}var N=_===r}else var N=!0}}}}}}}}else{const X={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[X]:e.push(X),r++}var c=$===r;if(c&&i)i=!1,u=[u,1];else{c&&(i=!0,u=1);const X=r;if(r===X)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.path===void 0&&(q="path")||s.labels===void 0&&(q="labels")||s.
sha256===void 0&&(q="sha256")||s.bytes===void 0&&(q="bytes")||s.rows===void 0&&(q="rows")||s.columns===void 0&&(q="columns")||s.picture===void 0&&
(q="picture")){const _={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:q},message:"must have requ\
ired property '"+q+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const R in s)if(!(R==="kind"||R==="path"||R==="labels"||R==="sha256"||
R==="bytes"||R==="rows"||R==="columns"||R==="picture")){const L={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"};e===null?e=[L]:e.push(L),r++;break}if(_===r){if(s.
kind!==void 0){const R=r;if(s.kind!=="idx"){const L={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"idx"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),r++}var y=R===r}else var y=!0;if(y){if(s.path!==void 0){let R=s.
path;const L=r;if(r===L)if(typeof R=="string"){if(T(R)>4096){const Y={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",
keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[Y]:e.push(Y),r++}else if(T(R)<1){const Y={
instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[Y]:e.push(Y),r++}}else{const Y={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[Y]:e.push(Y),r++}var y=L===r}else var y=!0;if(y){if(s.labels!==void 0){let R=s.
labels;const L=r,z=r;let Y=!1;const b=r;Re(R,{instancePath:t+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?Re.
errors:e.concat(Re.errors),r=e.length);var x=b===r;if(Y=Y||x,!Y){const v=r;if(R!==null){const ie={instancePath:t+"/labels",schemaPath:"#/one\
Of/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[ie]:e.push(ie),r++}var x=v===r;
Y=Y||x}if(Y)r=z,e!==null&&(z?e.length=z:e=null);else{const v={instancePath:t+"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),r++}var y=L===r}else var y=!0;if(y){if(s.sha256!==void 0){
const R=r;ye(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),
r=e.length);var y=R===r}else var y=!0;if(y){if(s.bytes!==void 0){const R=r;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var y=R===r}else var y=!0;if(y){if(s.rows!==void 0){const R=r;j(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var y=R===r}else
var y=!0;if(y){if(s.columns!==void 0){let R=s.columns;const L=r;if(r===L)if(Array.isArray(R))if(R.length>1e6){const Y={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
e===null?e=[Y]:e.push(Y),r++}else{var a=!0;const Y=R.length;for(let b=0;b<Y;b++){let re=R[b];const v=r;if(r===v)if(typeof re=="string"){if(T(
re)>65536){const ie={instancePath:t+"/columns/"+b,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[ie]:e.push(ie),r++}}else{const ie={instancePath:t+"/columns/"+b,schemaPath:"\
#/oneOf/2/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[ie]:e.push(ie),r++}var a=v===
r;if(!a)break}}else{const Y={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[Y]:e.push(Y),r++}var y=L===r}else var y=!0;if(y)if(s.picture!==void 0){const R=r;Ne(s.picture,{instancePath:t+"/\
picture",parentData:s,parentDataProperty:"picture",rootData:g})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var y=R===r}else var y=!0}}}}}}}}}else{
const q={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),
r++}var c=X===r;if(c&&i)i=!1,u=[u,2];else{c&&(i=!0,u=2);const q=r;if(r===q)if(s&&typeof s=="object"&&!Array.isArray(s)){let R;if(s.kind===void 0&&
(R="kind")||s.path===void 0&&(R="path")||s.sha256===void 0&&(R="sha256")||s.bytes===void 0&&(R="bytes")||s.rows===void 0&&(R="rows")||s.columns===
void 0&&(R="columns")){const L={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:R},message:"must h\
ave required property '"+R+"'"};e===null?e=[L]:e.push(L),r++}else{const L=r;for(const z in s)if(!(z==="kind"||z==="path"||z==="sha256"||z===
"bytes"||z==="rows"||z==="columns")){const Y={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:z},message:"must NOT have additional properties"};e===null?e=[Y]:e.push(Y),r++;break}if(L===r){if(s.kind!==void 0){const z=r;
if(s.kind!=="images"){const Y={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"ima\
ges"},message:"must be equal to constant"};e===null?e=[Y]:e.push(Y),r++}var f=z===r}else var f=!0;if(f){if(s.path!==void 0){let z=s.path;const Y=r;
if(r===Y)if(typeof z=="string"){if(T(z)>4096){const re={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[re]:e.push(re),r++}else if(T(z)<1){const re={instancePath:t+
"/path",schemaPath:"#/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var f=Y===r}else var f=!0;if(f){if(s.sha256!==void 0){const z=r;ye(s.sha256,
{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var f=z===
r}else var f=!0;if(f){if(s.bytes!==void 0){const z=r;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length);var f=z===r}else var f=!0;if(f){if(s.rows!==void 0){const z=r;j(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var f=z===r}else var f=!0;if(f)
if(s.columns!==void 0){let z=s.columns;const Y=r;if(r===Y)if(Array.isArray(z))if(z.length>1e6){const re={instancePath:t+"/columns",schemaPath:"\
#/oneOf/3/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[re]:
e.push(re),r++}else{var d=!0;const re=z.length;for(let v=0;v<re;v++){let E=z[v];const ie=r;if(r===ie)if(typeof E=="string"){if(T(E)>65536){const Z={
instancePath:t+"/columns/"+v,schemaPath:"#/oneOf/3/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};e===null?e=[Z]:e.push(Z),r++}}else{const Z={instancePath:t+"/columns/"+v,schemaPath:"#/oneOf/3/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),r++}var d=ie===r;if(!d)break}}else{
const re={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[re]:e.push(re),r++}var f=Y===r}else var f=!0}}}}}}}else{const R={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),r++}var c=q===r;if(c&&i)i=!1,u=[u,3];else{c&&(i=!0,u=3);const R=r;
if(r===R)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.kind===void 0&&(z="kind")||s.of===void 0&&(z="of")||s.fraction===void 0&&(z=
"fraction")||s.stratify===void 0&&(z="stratify")||s.seed===void 0&&(z="seed")||s.rows===void 0&&(z="rows")){const Y={instancePath:t,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"};e===null?e=[Y]:e.push(Y),r++}else{
const Y=r;for(const b in s)if(!sr.call(cr.oneOf[4].properties,b)){const re={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[re]:e.push(re),r++;break}if(Y===
r){if(s.kind!==void 0){const b=r;if(s.kind!=="split"){const re={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"split"},message:"must be equal to constant"};e===null?e=[re]:e.push(re),r++}var l=b===r}else var l=!0;if(l){if(s.
of!==void 0){let b=s.of;const re=r;if(r===re)if(typeof b=="string"){if(T(b)>1024){const E={instancePath:t+"/of",schemaPath:"#/oneOf/4/proper\
ties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[E]:e.push(E),r++}else if(T(
b)<1){const E={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),r++}var l=re===r}else var l=!0;if(l){if(s.fraction!==void 0){
let b=s.fraction;const re=r;if(r===re)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b)){const E={instancePath:t+"/fraction",schemaPath:"\
#/oneOf/4/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[E]:e.push(E),r++}else if(b>=
1||isNaN(b)){const E={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1},message:"must be < 1"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/\
properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[E]:e.push(E),r++}var l=re===r}else var l=!0;
if(l){if(s.stratify!==void 0){let b=s.stratify;const re=r,v=r;let E=!1;const ie=r;if(r===ie)if(typeof b=="string"){if(T(b)>65536){const Z={instancePath:t+
"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"};e===null?e=[Z]:e.push(Z),r++}}else{const Z={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/a\
nyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),r++}var V=ie===r;if(E=E||V,!E){const Z=r;
if(b!==null){const K={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[K]:e.push(K),r++}var V=Z===r;E=E||V}if(E)r=v,e!==null&&(v?e.length=v:e=null);else{const Z={instancePath:t+
"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[Z]:
e.push(Z),r++}var l=re===r}else var l=!0;if(l){if(s.seed!==void 0){let b=s.seed;const re=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){const E={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[E]:e.push(E),r++}if(r===re&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||isNaN(b)){const E={instancePath:t+"/s\
eed",schemaPath:"#/oneOf/4/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90\
07199254740991"};e===null?e=[E]:e.push(E),r++}else if(b<-9007199254740991||isNaN(b)){const E={instancePath:t+"/seed",schemaPath:"#/oneOf/4/p\
roperties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};e===null?
e=[E]:e.push(E),r++}}var l=re===r}else var l=!0;if(l){if(s.rows!==void 0){const b=r;j(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"\
rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var l=b===r}else var l=!0;if(l){if(s.last!==void 0){const b=r;if(s.last!==
!0){const v={instancePath:t+"/last",schemaPath:"#/oneOf/4/properties/last/const",keyword:"const",params:{allowedValue:!0},message:"must be e\
qual to constant"};e===null?e=[v]:e.push(v),r++}var l=b===r}else var l=!0;if(l){if(s.group!==void 0){let b=s.group;const re=r;if(r===re)if(typeof b==
"string"){if(T(b)>65536){const E={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/group/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/group",schemaPath:"#/oneOf/\
4/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),r++}var l=re===r}else var l=!0;
if(l)if(s.where!==void 0){let b=s.where;const re=r;if(r===re)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.column===void 0&&(E="co\
lumn")||b.value===void 0&&(E="value")){const ie={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/required",keyword:"required",
params:{missingProperty:E},message:"must have required property '"+E+"'"};e===null?e=[ie]:e.push(ie),r++}else{const ie=r;for(const A in b)if(!(A===
"column"||A==="value")){const Z={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===null?e=[Z]:e.push(Z),r++;break}if(ie===r){if(b.column!==
void 0){let A=b.column;const Z=r;if(r===Z)if(typeof A=="string"){if(T(A)>65536){const H={instancePath:t+"/where/column",schemaPath:"#/oneOf/\
4/properties/where/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};
e===null?e=[H]:e.push(H),r++}}else{const H={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),r++}var k=Z===r}else var k=!0;if(k)if(b.value!==void 0){let A=b.
value;const Z=r;if(r===Z)if(typeof A=="string"){if(T(A)>65536){const K={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where\
/properties/value/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[K]:e.push(
K),r++}}else{const K={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[K]:e.push(K),r++}var k=Z===r}else var k=!0}}}else{const E={instancePath:t+"/where",schemaPath:"\
#/oneOf/4/properties/where/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[E]:e.push(E),r++}var l=re===r}else
var l=!0}}}}}}}}}}else{const z={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[z]:e.push(z),r++}var c=R===r;if(c&&i)i=!1,u=[u,4];else{c&&(i=!0,u=4);const z=r;if(r===z)if(s&&typeof s=="object"&&!Array.isArray(s)){
let b;if(s.kind===void 0&&(b="kind")||s.path===void 0&&(b="path")||s.sha256===void 0&&(b="sha256")||s.bytes===void 0&&(b="bytes")||s.rows===
void 0&&(b="rows")||s.columns===void 0&&(b="columns")||s.query===void 0&&(b="query")||s.files===void 0&&(b="files")){const re={instancePath:t,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};e===null?e=[re]:
e.push(re),r++}else{const re=r;for(const v in s)if(!(v==="kind"||v==="path"||v==="sha256"||v==="bytes"||v==="rows"||v==="columns"||v==="quer\
y"||v==="files")){const E={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),r++;break}if(re===r){if(s.kind!==void 0){const v=r;if(s.kind!=="sql"){
const E={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"sql"},message:"must be eq\
ual to constant"};e===null?e=[E]:e.push(E),r++}var W=v===r}else var W=!0;if(W){if(s.path!==void 0){let v=s.path;const E=r;if(r===E)if(typeof v==
"string"){if(T(v)>4096){const A={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[A]:e.push(A),r++}else if(T(v)<1){const A={instancePath:t+"/path",schemaPath:"\
#/oneOf/5/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.
push(A),r++}}else{const A={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[A]:e.push(A),r++}var W=E===r}else var W=!0;if(W){if(s.sha256!==void 0){const v=r;ye(s.sha256,{instancePath:t+"/\
sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var W=v===r}else var W=!0;
if(W){if(s.bytes!==void 0){const v=r;j(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(e=e===null?j.
errors:e.concat(j.errors),r=e.length);var W=v===r}else var W=!0;if(W){if(s.rows!==void 0){const v=r;j(s.rows,{instancePath:t+"/rows",parentData:s,
parentDataProperty:"rows",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var W=v===r}else var W=!0;if(W){if(s.columns!==void 0){
let v=s.columns;const E=r;if(r===E)if(Array.isArray(v))if(v.length>1e6){const A={instancePath:t+"/columns",schemaPath:"#/oneOf/5/properties/\
columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[A]:e.push(A),r++}else{var D=!0;
const A=v.length;for(let Z=0;Z<A;Z++){let H=v[Z];const K=r;if(r===K)if(typeof H=="string"){if(T(H)>65536){const ae={instancePath:t+"/columns\
/"+Z,schemaPath:"#/oneOf/5/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 655\
36 characters"};e===null?e=[ae]:e.push(ae),r++}}else{const ae={instancePath:t+"/columns/"+Z,schemaPath:"#/oneOf/5/properties/columns/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[ae]:e.push(ae),r++}var D=K===r;if(!D)break}}else{const A={instancePath:t+
"/columns",schemaPath:"#/oneOf/5/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(
A),r++}var W=E===r}else var W=!0;if(W){if(s.query!==void 0){let v=s.query;const E=r;if(r===E)if(typeof v=="string"){if(T(v)>1e6){const A={instancePath:t+
"/query",schemaPath:"#/oneOf/5/properties/query/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 c\
haracters"};e===null?e=[A]:e.push(A),r++}}else{const A={instancePath:t+"/query",schemaPath:"#/oneOf/5/properties/query/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),r++}var W=E===r}else var W=!0;if(W)if(s.files!==void 0){let v=s.files;
const E=r;if(r===E)if(Array.isArray(v))if(v.length>1e3){const A={instancePath:t+"/files",schemaPath:"#/oneOf/5/properties/files/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[A]:e.push(A),r++}else if(v.length<1){const A={instancePath:t+
"/files",schemaPath:"#/oneOf/5/properties/files/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[A]:e.push(A),r++}else{var I=!0;const A=v.length;for(let Z=0;Z<A;Z++){let H=v[Z];const K=r;if(r===K)if(H&&typeof H=="object"&&!Array.
isArray(H)){let ae;if(H.path===void 0&&(ae="path")||H.sha256===void 0&&(ae="sha256")||H.bytes===void 0&&(ae="bytes")||H.written===void 0&&(ae=
"written")){const O={instancePath:t+"/files/"+Z,schemaPath:"#/oneOf/5/properties/files/items/required",keyword:"required",params:{missingProperty:ae},
message:"must have required property '"+ae+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const ee in H)if(!(ee==="path"||ee==="sha256"||
ee==="bytes"||ee==="written")){const he={instancePath:t+"/files/"+Z,schemaPath:"#/oneOf/5/properties/files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"};e===null?e=[he]:e.push(he),r++;break}if(O===
r){if(H.path!==void 0){let ee=H.path;const he=r;if(r===he)if(typeof ee=="string"){if(T(ee)>4096){const ne={instancePath:t+"/files/"+Z+"/path",
schemaPath:"#/oneOf/5/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more \
than 4096 characters"};e===null?e=[ne]:e.push(ne),r++}else if(T(ee)<1){const ne={instancePath:t+"/files/"+Z+"/path",schemaPath:"#/oneOf/5/pr\
operties/files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[ne]:e.push(ne),r++}}else{const ne={instancePath:t+"/files/"+Z+"/path",schemaPath:"#/oneOf/5/properties/files/items/properties/path/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[ne]:e.push(ne),r++}var G=he===r}else var G=!0;if(G){if(H.sha256!==
void 0){const ee=r;ye(H.sha256,{instancePath:t+"/files/"+Z+"/sha256",parentData:H,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length);var G=ee===r}else var G=!0;if(G){if(H.bytes!==void 0){const ee=r;j(H.bytes,{instancePath:t+"/files/"+Z+"/byt\
es",parentData:H,parentDataProperty:"bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var G=ee===r}else var G=!0;if(G)
if(H.written!==void 0){let ee=H.written;const he=r;if(r===he)if(typeof ee=="string"){if(T(ee)>4096){const ge={instancePath:t+"/files/"+Z+"/w\
ritten",schemaPath:"#/oneOf/5/properties/files/items/properties/written/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT\
 have more than 4096 characters"};e===null?e=[ge]:e.push(ge),r++}}else{const ge={instancePath:t+"/files/"+Z+"/written",schemaPath:"#/oneOf/5\
/properties/files/items/properties/written/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[ge]:e.push(ge),
r++}var G=he===r}else var G=!0}}}}}else{const ae={instancePath:t+"/files/"+Z,schemaPath:"#/oneOf/5/properties/files/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[ae]:e.push(ae),r++}var I=K===r;if(!I)break}}else{const A={instancePath:t+"/f\
iles",schemaPath:"#/oneOf/5/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),r++}
var W=E===r}else var W=!0}}}}}}}}}else{const b={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[b]:e.push(b),r++}var c=z===r;c&&i?(i=!1,u=[u,5]):c&&(i=!0,u=5)}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const X={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?
e=[X]:e.push(X),r++,nr.errors=e,!1}return nr.errors=e,r===0}const yr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function ze(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
16)return ze.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var m=!0;const i=s.length;for(let u=0;u<i;u++){const p=r;J(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:g})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r;if(!m)break}}}else return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return ze.errors=e,r===0}function or(s,{instancePath:t="",parentData:ue,parentDataProperty:de,
rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const x={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[x]:e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="shape")){const f={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT ha\
ve additional properties"};e===null?e=[f]:e.push(f),r++;break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="tensor"){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};e===
null?e=[f]:e.push(f),r++}var h=a===r}else var h=!0;if(h)if(s.shape!==void 0){const a=r;ze(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var h=a===r}else var h=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=p===r;B&&(i=!0,u=0);const Q=r;
if(r===Q)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const x={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};e===null?e=[x]:e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="count"||a==="names")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[f]:e.push(f),r++;break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="class"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};e===null?e=[
f]:e.push(f),r++}var $=a===r}else var $=!0;if($){if(s.count!==void 0){const a=r;J(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var $=a===r}else var $=!0;if($)if(s.names!==void 0){let a=s.names;const f=r,
d=r;let l=!1;const V=r;if(r===V)if(Array.isArray(a))if(a.length>1e6){const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[W]:e.push(W),r++}else{
var N=!0;const W=a.length;for(let D=0;D<W;D++){let I=a[D];const G=r;if(r===G)if(typeof I=="string"){if(T(I)>65536){const M={instancePath:t+"\
/names/"+D,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/names/"+D,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),r++}var N=G===r;if(!N)break}}else{
const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[W]:e.push(W),r++}var w=V===r;if(l=l||w,!l){const W=r;if(a!==null){const I={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[I]:e.push(I),r++}var w=W===r;l=l||w}
if(l)r=d,e!==null&&(d?e.length=d:e=null);else{const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[W]:e.push(W),r++}var $=f===r}else var $=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=Q===r;if(B&&i)i=!1,u=[u,1];else{
B&&(i=!0,u=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.of===void 0&&(a="of")||
s.vocabulary===void 0&&(a="vocabulary")||s.maximum===void 0&&(a="maximum")||s.fixed===void 0&&(a="fixed")||s.pad===void 0&&(a="pad")){const f={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"};
e===null?e=[f]:e.push(f),r++}else{const f=r;for(const d in s)if(!(d==="kind"||d==="of"||d==="vocabulary"||d==="maximum"||d==="fixed"||d==="p\
ad")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;break}if(f===r){if(s.kind!==void 0){const d=r;if(s.kind!=="sequence"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};e===null?e=[l]:e.push(l),r++}var c=d===r}else var c=!0;if(c){if(s.of!==void 0){let d=s.of;const l=r;if(!(d==="ids"||d==="mask")){
const k={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:yr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),r++}var c=l===r}else var c=!0;if(c){if(s.vocabulary!==void 0){
const d=r;J(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);var c=d===r}else var c=!0;if(c){if(s.maximum!==void 0){const d=r;J(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var c=d===r}else var c=!0;if(c){if(s.fixed!==void 0){const d=r;if(typeof s.
fixed!="boolean"){const V={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[V]:e.push(V),r++}var c=d===r}else var c=!0;if(c)if(s.pad!==void 0){let d=s.pad;const l=r;if(!(typeof d=="numbe\
r"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const k={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[k]:e.push(k),r++}var c=l===r}else var c=!0}}}}}}}else{const a={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}var B=y===r;B&&i?(i=!1,u=[u,2]):
B&&(i=!0,u=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,or.errors=e,!1}return or.errors=e,r===0}const rr={oneOf:[
{type:"object",properties:{op:{const:"columns"},filled:{type:"string",maxLength:65536},names:{type:"array",items:{type:"string",maxLength:65536},
minItems:1,maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{
const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","\
/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],
additionalProperties:!1},{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","\
median"]},{type:"number"}]}},required:["op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},filled:{
type:"string",maxLength:65536},part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},
packed:{type:"object",description:"Texts are joined, each followed by the token `end`, and cut into windows.",properties:{end:{type:"integer",
minimum:0,maximum:2147483647}},required:["end"],additionalProperties:!1},end:{type:"integer",description:"Where each text is a row: the toke\
n that follows it, one of those of the row.",minimum:0,maximum:2147483647},range:{$ref:"#/$defs/range"}},required:["op","part","column","tok\
enizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},steps:{type:"\
array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:["op","co\
lumn","steps","stored","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt","exp","l\
og","log1p","sin","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},
{type:"object",properties:{op:{const:"one_hot"},filled:{type:"string",maxLength:65536},column:{type:"string",maxLength:65536},count:{$ref:"#\
/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},
required:["op","column","count","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"date"},column:{type:"string",
maxLength:65536},part:{enum:["days","year","month","day","day_of_week","day_of_year","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},
{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","part","format","range"],additionalProperties:!1},{type:"object",properties:{
op:{const:"window"},first:{type:"integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/co\
lumnExpression"}},required:["op","first","last","operand"],additionalProperties:!1}]},gr={oneOf:[{type:"object",properties:{kind:{enum:["cha\
racters","words"]},vocabulary:{$ref:"#/$defs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"bytes"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},path:{type:"string",minLength:1,
maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]};function pr(s,{instancePath:t="",
parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s=="object"&&
!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.vocabulary===void 0&&(w="vocabulary")){const B={instancePath:t,schemaPath:"#/oneO\
f/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{
const B=r;for(const c in s)if(!(c==="kind"||c==="vocabulary")){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;break}if(B===
r){if(s.kind!==void 0){let c=s.kind;const y=r;if(!(c==="characters"||c==="words")){const x={instancePath:t+"/kind",schemaPath:"#/oneOf/0/pro\
perties/kind/enum",keyword:"enum",params:{allowedValues:gr.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[x]:e.push(x),r++}var h=y===r}else var h=!0;if(h)if(s.vocabulary!==void 0){const c=r;J(s.vocabulary,{instancePath:t+"/vocabul\
ary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var h=c===r}else var h=!0}}}else{
const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),
r++}var $=p===r;$&&(i=!0,u=0);const Q=r;if(r===Q)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const B={
instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};
e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;
break}if(B===r&&s.kind!==void 0&&s.kind!=="bytes"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"con\
st",params:{allowedValue:"bytes"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var $=Q===r;if($&&i)i=!1,u=[u,1];else{
$&&(i=!0,u=1);const w=r;if(r===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.path===void 0&&(c="pat\
h")||s.sha256===void 0&&(c="sha256")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const x in s)if(!(x==="kind"||x==="path"||x===
"sha256")){const a={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++;break}if(y===r){if(s.kind!==void 0){const x=r;if(s.kind!=="file"){
const a={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be e\
qual to constant"};e===null?e=[a]:e.push(a),r++}var N=x===r}else var N=!0;if(N){if(s.path!==void 0){let x=s.path;const a=r;if(r===a)if(typeof x==
"string"){if(T(x)>4096){const d={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[d]:e.push(d),r++}else if(T(x)<1){const d={instancePath:t+"/path",schemaPath:"\
#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.
push(d),r++}}else{const d={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),r++}var N=a===r}else var N=!0;if(N)if(s.sha256!==void 0){const x=r;ye(s.sha256,{instancePath:t+"/s\
ha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var N=x===r}else var N=!0}}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),
r++}var $=w===r;$&&i?(i=!1,u=[u,2]):$&&(i=!0,u=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const w={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?e=[w]:e.push(w),r++,pr.errors=e,
!1}return pr.errors=e,r===0}const vr={oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,maximum:65536},
width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","fit"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},
required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","w\
idth","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"\
number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]};
function lr(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||s.width===void 0&&(y="\
width")||s.fit===void 0&&(y="fit")){const x={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"};e===null?e=[x]:e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="height"||a==="width"||
a==="fit")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),r++;break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="resiz\
e"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"resize"},message:"mus\
t be equal to constant"};e===null?e=[f]:e.push(f),r++}var h=a===r}else var h=!0;if(h){if(s.height!==void 0){let a=s.height;const f=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}if(r===f&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={
instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[l]:e.push(l),r++}else if(a<1||isNaN(a)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),r++}}var h=f===r}else var h=!0;
if(h){if(s.width!==void 0){let a=s.width;const f=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/width",
schemaPath:"#/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}
if(r===f&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[l]:e.push(l),r++}else if(a<1||isNaN(a)){
const l={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[l]:e.push(l),r++}}var h=f===r}else var h=!0;if(h)if(s.fit!==void 0){let a=s.fit;const f=r;if(!(a==="cover"||a==="\
stretch"||a==="contain")){const l={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/enum",keyword:"enum",params:{allowedValues:vr.
oneOf[0].properties.fit.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),r++}var h=f===r}else var h=!0}}}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var N=p===r;N&&(i=!0,u=0);const Q=r;if(r===Q)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===
void 0&&(y="height")||s.width===void 0&&(y="width")){const x={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[x]:e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="height"||a===
"width")){const f={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),r++;break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="center_crop"){
const f={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"center_crop"},message:"mu\
st be equal to constant"};e===null?e=[f]:e.push(f),r++}var $=a===r}else var $=!0;if($){if(s.height!==void 0){let a=s.height;const f=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}if(r===f&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={
instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[l]:e.push(l),r++}else if(a<1||isNaN(a)){const l={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),r++}}var $=f===r}else var $=!0;
if($)if(s.width!==void 0){let a=s.width;const f=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:t+"/width",
schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}
if(r===f&&typeof a=="number"&&isFinite(a)){if(a>65536||isNaN(a)){const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[l]:e.push(l),r++}else if(a<1||isNaN(a)){
const l={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[l]:e.push(l),r++}}var $=f===r}else var $=!0}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var N=Q===r;if(N&&i)i=!1,u=[u,1];else{N&&(i=!0,u=1);const y=r;
if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.height===void 0&&(a="height")||s.width===void 0&&
(a="width")||s.padding===void 0&&(a="padding")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"};e===null?e=[f]:e.push(f),r++}else{const f=r;for(const d in s)if(!(d==="kind"||d==="height"||d===
"width"||d==="padding")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;break}if(f===r){if(s.kind!==void 0){const d=r;if(s.kind!=="rando\
m_crop"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),r++}var w=d===r}else var w=!0;if(w){if(s.height!==void 0){let d=s.height;const l=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const k={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),r++}if(r===l&&typeof d=="number"&&isFinite(d)){if(d>65536||isNaN(d)){const k={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[k]:e.push(k),r++}else if(d<1||isNaN(d)){const k={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[k]:e.push(k),r++}}var w=l===r}else var w=!0;
if(w){if(s.width!==void 0){let d=s.width;const l=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const k={instancePath:t+"/width",
schemaPath:"#/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),r++}
if(r===l&&typeof d=="number"&&isFinite(d)){if(d>65536||isNaN(d)){const k={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[k]:e.push(k),r++}else if(d<1||isNaN(d)){
const k={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[k]:e.push(k),r++}}var w=l===r}else var w=!0;if(w)if(s.padding!==void 0){let d=s.padding;const l=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const k={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),r++}if(r===l&&typeof d=="number"&&isFinite(d)){if(d>65536||isNaN(
d)){const k={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};e===null?e=[k]:e.push(k),r++}else if(d<0||isNaN(d)){const k={instancePath:t+"/padding",schemaPath:"#/oneOf/2/pro\
perties/padding/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[k]:e.push(k),r++}}var w=l===
r}else var w=!0}}}}}else{const a={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),r++}var N=y===r;if(N&&i)i=!1,u=[u,2];else{N&&(i=!0,u=2);const a=r;if(r===a)if(s&&typeof s=="object"&&!Array.isArray(
s)){let d;if(s.kind===void 0&&(d="kind")){const l={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};e===null?e=[l]:e.push(l),r++}else{const l=r;for(const V in s)if(V!=="kind"){const k={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional p\
roperties"};e===null?e=[k]:e.push(k),r++;break}if(l===r&&s.kind!==void 0&&s.kind!=="grayscale"){const V={instancePath:t+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"grayscale"},message:"must be equal to constant"};e===null?e=[V]:e.push(
V),r++}}}else{const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[d]:e.push(d),r++}var N=a===r;if(N&&i)i=!1,u=[u,3];else{N&&(i=!0,u=3);const d=r;if(r===d)if(s&&typeof s=="object"&&!Array.isArray(s)){let V;
if(s.kind===void 0&&(V="kind")||s.probability===void 0&&(V="probability")){const k={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:V},message:"must have required property '"+V+"'"};e===null?e=[k]:e.push(k),r++}else{const k=r;for(const W in s)
if(!(W==="kind"||W==="probability")){const D={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:W},message:"must NOT have additional properties"};e===null?e=[D]:e.push(D),r++;break}if(k===r){if(s.kind!==void 0){const W=r;
if(s.kind!=="random_horizontal_flip"){const D={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
random_horizontal_flip"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),r++}var B=W===r}else var B=!0;if(B)if(s.probability!==
void 0){let W=s.probability;const D=r;if(r===D)if(typeof W=="number"&&isFinite(W)){if(W>1||isNaN(W)){const G={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=
[G]:e.push(G),r++}else if(W<0||isNaN(W)){const G={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[G]:e.push(G),r++}}else{const G={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[G]:e.push(G),
r++}var B=D===r}else var B=!0}}}else{const V={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[V]:e.push(V),r++}var N=d===r;if(N&&i)i=!1,u=[u,4];else{N&&(i=!0,u=4);const V=r;if(r===V)if(s&&typeof s=="object"&&!Array.
isArray(s)){let W;if(s.kind===void 0&&(W="kind")||s.brightness===void 0&&(W="brightness")||s.contrast===void 0&&(W="contrast")||s.saturation===
void 0&&(W="saturation")||s.hue===void 0&&(W="hue")){const D={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:W},
message:"must have required property '"+W+"'"};e===null?e=[D]:e.push(D),r++}else{const D=r;for(const I in s)if(!(I==="kind"||I==="brightness"||
I==="contrast"||I==="saturation"||I==="hue")){const G={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:I},message:"must NOT have additional properties"};e===null?e=[G]:e.push(G),r++;break}if(D===r){if(s.kind!==void 0){
const I=r;if(s.kind!=="color_jitter"){const G={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
color_jitter"},message:"must be equal to constant"};e===null?e=[G]:e.push(G),r++}var c=I===r}else var c=!0;if(c){if(s.brightness!==void 0){let I=s.
brightness;const G=r;if(r===G)if(typeof I=="number"&&isFinite(I)){if(I<0||isNaN(I)){const M={instancePath:t+"/brightness",schemaPath:"#/oneO\
f/5/properties/brightness/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{
const M={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[M]:e.push(M),r++}var c=G===r}else var c=!0;if(c){if(s.contrast!==void 0){let I=s.contrast;const G=r;if(r===G)if(typeof I==
"number"&&isFinite(I)){if(I<0||isNaN(I)){const M={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/contrast",schemaPath:"\
#/oneOf/5/properties/contrast/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=G===r}else
var c=!0;if(c){if(s.saturation!==void 0){let I=s.saturation;const G=r;if(r===G)if(typeof I=="number"&&isFinite(I)){if(I<0||isNaN(I)){const M={
instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=G===r}else var c=!0;if(c)if(s.hue!==void 0){let I=s.
hue;const G=r;if(r===G)if(typeof I=="number"&&isFinite(I)){if(I>.5||isNaN(I)){const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/propertie\
s/hue/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},message:"must be <= 0.5"};e===null?e=[M]:e.push(M),r++}else if(I<0||isNaN(
I)){const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=G===r}else var c=!0}}}}}}else{const W={instancePath:t,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[W]:e.push(W),r++}var N=V===r;N&&i?(i=!1,u=[u,5]):
N&&(i=!0,u=5)}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,lr.errors=e,!1}return lr.errors=e,r===0}const we={validate:tr};
function tr(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let X;if(s.op===void 0&&(X="op")||s.names===void 0&&(X="names")||s.range===void 0&&(X="range")){
const M={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+
X+"'"};e===null?e=[M]:e.push(M),r++}else{const M=r;for(const q in s)if(!(q==="op"||q==="filled"||q==="names"||q==="range")){const _={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional p\
roperties"};e===null?e=[_]:e.push(_),r++;break}if(M===r){if(s.op!==void 0){const q=r;if(s.op!=="columns"){const _={instancePath:t+"/op",schemaPath:"\
#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};e===null?e=[_]:e.push(_),
r++}var h=q===r}else var h=!0;if(h){if(s.filled!==void 0){let q=s.filled;const _=r;if(r===_)if(typeof q=="string"){if(T(q)>65536){const L={instancePath:t+
"/filled",schemaPath:"#/oneOf/0/properties/filled/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/filled",schemaPath:"#/oneOf/0/properties/filled/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),r++}var h=_===r}else var h=!0;if(h){if(s.names!==void 0){let q=s.
names;const _=r;if(r===_)if(Array.isArray(q))if(q.length>1e6){const L={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/maxIte\
ms",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[L]:e.push(L),r++}else if(q.length<1){
const L={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[L]:e.push(L),r++}else{var Q=!0;const L=q.length;for(let z=0;z<L;z++){let Y=q[z];const b=r;if(r===b)if(typeof Y==
"string"){if(T(Y)>65536){const v={instancePath:t+"/names/"+z,schemaPath:"#/oneOf/0/properties/names/items/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/names/"+z,schemaPath:"\
#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),r++}var Q=b===
r;if(!Q)break}}else{const L={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[L]:e.push(L),r++}var h=_===r}else var h=!0;if(h)if(s.range!==void 0){const q=r;ke(s.range,{instancePath:t+"/rang\
e",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var h=q===r}else var h=!0}}}}}else{
const X={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[X]:e.push(X),
r++}var w=p===r;w&&(i=!0,u=0);const $=r;if(r===$)if(s&&typeof s=="object"&&!Array.isArray(s)){let X;if(s.op===void 0&&(X="op")||s.value===void 0&&
(X="value")){const M={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:X},message:"must have requir\
ed property '"+X+"'"};e===null?e=[M]:e.push(M),r++}else{const M=r;for(const q in s)if(!(q==="op"||q==="value")){const _={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};
e===null?e=[_]:e.push(_),r++;break}if(M===r){if(s.op!==void 0){const q=r;if(s.op!=="constant"){const _={instancePath:t+"/op",schemaPath:"#/o\
neOf/1/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};e===null?e=[_]:e.push(_),r++}
var N=q===r}else var N=!0;if(N)if(s.value!==void 0){let q=s.value;const _=r;if(!(typeof q=="number"&&isFinite(q))){const L={instancePath:t+"\
/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[L]:e.push(L),
r++}var N=_===r}else var N=!0}}}else{const X={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[X]:e.push(X),r++}var w=$===r;if(w&&i)i=!1,u=[u,1];else{w&&(i=!0,u=1);const X=r;if(r===X)if(s&&typeof s=="object"&&!Array.
isArray(s)){let q;if(s.op===void 0&&(q="op")||s.left===void 0&&(q="left")||s.right===void 0&&(q="right")){const _={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};e===null?e=[_]:e.push(_),r++}else{
const _=r;for(const R in s)if(!(R==="op"||R==="left"||R==="right")){const L={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"};e===null?e=[L]:e.push(L),r++;break}if(_===
r){if(s.op!==void 0){let R=s.op;const L=r;if(!(R==="+"||R==="-"||R==="*"||R==="/")){const z={instancePath:t+"/op",schemaPath:"#/oneOf/2/prop\
erties/op/enum",keyword:"enum",params:{allowedValues:rr.oneOf[2].properties.op.enum},message:"must be equal to one of the allowed values"};e===
null?e=[z]:e.push(z),r++}var B=L===r}else var B=!0;if(B){if(s.left!==void 0){const R=r;we.validate(s.left,{instancePath:t+"/left",parentData:s,
parentDataProperty:"left",rootData:g})||(e=e===null?we.validate.errors:e.concat(we.validate.errors),r=e.length);var B=R===r}else var B=!0;if(B)
if(s.right!==void 0){const R=r;we.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"right",rootData:g})||(e=e===null?
we.validate.errors:e.concat(we.validate.errors),r=e.length);var B=R===r}else var B=!0}}}}else{const q={instancePath:t,schemaPath:"#/oneOf/2/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),r++}var w=X===r;if(w&&i)i=!1,u=[u,2];else{w&&
(i=!0,u=2);const q=r;if(r===q)if(s&&typeof s=="object"&&!Array.isArray(s)){let R;if(s.op===void 0&&(R="op")||s.operand===void 0&&(R="operand")){
const L={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+
R+"'"};e===null?e=[L]:e.push(L),r++}else{const L=r;for(const z in s)if(!(z==="op"||z==="operand")){const Y={instancePath:t,schemaPath:"#/one\
Of/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"};e===null?
e=[Y]:e.push(Y),r++;break}if(L===r){if(s.op!==void 0){let z=s.op;const Y=r;if(!(z==="negate"||z==="standardize"||z==="rescale")){const b={instancePath:t+
"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:rr.oneOf[3].properties.op.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[b]:e.push(b),r++}var c=Y===r}else var c=!0;if(c)if(s.operand!==void 0){const z=r;we.validate(s.operand,
{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?we.validate.errors:e.concat(we.validate.errors),
r=e.length);var c=z===r}else var c=!0}}}else{const R={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[R]:e.push(R),r++}var w=q===r;if(w&&i)i=!1,u=[u,3];else{w&&(i=!0,u=3);const R=r;if(r===R)if(s&&typeof s=="object"&&
!Array.isArray(s)){let z;if(s.op===void 0&&(z="op")||s.operand===void 0&&(z="operand")||s.with===void 0&&(z="with")){const Y={instancePath:t,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"};e===null?e=[Y]:
e.push(Y),r++}else{const Y=r;for(const b in s)if(!(b==="op"||b==="operand"||b==="with")){const re={instancePath:t,schemaPath:"#/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[re]:
e.push(re),r++;break}if(Y===r){if(s.op!==void 0){const b=r;if(s.op!=="fill"){const re={instancePath:t+"/op",schemaPath:"#/oneOf/4/properties\
/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};e===null?e=[re]:e.push(re),r++}var y=b===r}else
var y=!0;if(y){if(s.operand!==void 0){const b=r;we.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||
(e=e===null?we.validate.errors:e.concat(we.validate.errors),r=e.length);var y=b===r}else var y=!0;if(y)if(s.with!==void 0){let b=s.with;const re=r,
v=r;let E=!1;const ie=r;if(!(b==="mean"||b==="median")){const Z={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/0/enum",
keyword:"enum",params:{allowedValues:rr.oneOf[4].properties.with.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?
e=[Z]:e.push(Z),r++}var x=ie===r;if(E=E||x,!E){const Z=r;if(!(typeof b=="number"&&isFinite(b))){const K={instancePath:t+"/with",schemaPath:"\
#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[K]:e.push(K),r++}var x=Z===
r;E=E||x}if(E)r=v,e!==null&&(v?e.length=v:e=null);else{const Z={instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[Z]:e.push(Z),r++}var y=re===r}else var y=!0}}}}else{const z={instancePath:t,
schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[z]:e.push(z),r++}var w=R===r;if(w&&i)
i=!1,u=[u,4];else{w&&(i=!0,u=4);const z=r;if(r===z)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.op===void 0&&(b="op")||s.part===void 0&&
(b="part")||s.column===void 0&&(b="column")||s.tokenizer===void 0&&(b="tokenizer")||s.range===void 0&&(b="range")){const re={instancePath:t,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};e===null?e=[re]:
e.push(re),r++}else{const re=r;for(const v in s)if(!(v==="op"||v==="filled"||v==="part"||v==="column"||v==="tokenizer"||v==="packed"||v==="e\
nd"||v==="range")){const E={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),r++;break}if(re===r){if(s.op!==void 0){const v=r;if(s.op!=="tokens"){
const E={instancePath:t+"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equ\
al to constant"};e===null?e=[E]:e.push(E),r++}var a=v===r}else var a=!0;if(a){if(s.filled!==void 0){let v=s.filled;const E=r;if(r===E)if(typeof v==
"string"){if(T(v)>65536){const A={instancePath:t+"/filled",schemaPath:"#/oneOf/5/properties/filled/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[A]:e.push(A),r++}}else{const A={instancePath:t+"/filled",schemaPath:"#/oneOf\
/5/properties/filled/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),r++}var a=E===r}else var a=!0;
if(a){if(s.part!==void 0){let v=s.part;const E=r;if(!(v==="ids"||v==="mask"||v==="next")){const A={instancePath:t+"/part",schemaPath:"#/oneO\
f/5/properties/part/enum",keyword:"enum",params:{allowedValues:rr.oneOf[5].properties.part.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[A]:e.push(A),r++}var a=E===r}else var a=!0;if(a){if(s.column!==void 0){let v=s.column;const E=r;if(r===E)if(typeof v==
"string"){if(T(v)>65536){const A={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[A]:e.push(A),r++}}else{const A={instancePath:t+"/column",schemaPath:"#/oneOf\
/5/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),r++}var a=E===r}else var a=!0;
if(a){if(s.tokenizer!==void 0){const v=r;pr(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:g})||
(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var a=v===r}else var a=!0;if(a){if(s.packed!==void 0){let v=s.packed;const E=r;if(r===
E)if(v&&typeof v=="object"&&!Array.isArray(v)){let A;if(v.end===void 0&&(A="end")){const Z={instancePath:t+"/packed",schemaPath:"#/oneOf/5/p\
roperties/packed/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"};e===null?e=[Z]:e.push(
Z),r++}else{const Z=r;for(const H in v)if(H!=="end"){const K={instancePath:t+"/packed",schemaPath:"#/oneOf/5/properties/packed/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properties"};e===null?e=[K]:e.push(K),
r++;break}if(Z===r&&v.end!==void 0){let H=v.end;const K=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){const fe={instancePath:t+
"/packed/end",schemaPath:"#/oneOf/5/properties/packed/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[fe]:e.push(fe),r++}if(r===K&&typeof H=="number"&&isFinite(H)){if(H>2147483647||isNaN(H)){const fe={instancePath:t+"/packed/end",
schemaPath:"#/oneOf/5/properties/packed/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be\
 <= 2147483647"};e===null?e=[fe]:e.push(fe),r++}else if(H<0||isNaN(H)){const fe={instancePath:t+"/packed/end",schemaPath:"#/oneOf/5/properti\
es/packed/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[fe]:e.push(fe),r++}}}}}else{
const A={instancePath:t+"/packed",schemaPath:"#/oneOf/5/properties/packed/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[A]:e.push(A),r++}var a=E===r}else var a=!0;if(a){if(s.end!==void 0){let v=s.end;const E=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const A={instancePath:t+"/end",schemaPath:"#/oneOf/5/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[A]:e.push(A),r++}if(r===E&&typeof v=="number"&&isFinite(v)){if(v>2147483647||isNaN(v)){const A={instancePath:t+
"/end",schemaPath:"#/oneOf/5/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483\
647"};e===null?e=[A]:e.push(A),r++}else if(v<0||isNaN(v)){const A={instancePath:t+"/end",schemaPath:"#/oneOf/5/properties/end/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[A]:e.push(A),r++}}var a=E===r}else var a=!0;if(a)if(s.range!==
void 0){const v=r;ke(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?ke.errors:e.concat(ke.
errors),r=e.length);var a=v===r}else var a=!0}}}}}}}}}else{const b={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[b]:e.push(b),r++}var w=z===r;if(w&&i)i=!1,u=[u,5];else{w&&(i=!0,u=5);const b=r;if(r===b)if(s&&
typeof s=="object"&&!Array.isArray(s)){let v;if(s.op===void 0&&(v="op")||s.column===void 0&&(v="column")||s.steps===void 0&&(v="steps")||s.stored===
void 0&&(v="stored")||s.range===void 0&&(v="range")){const E={instancePath:t,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"};e===null?e=[E]:e.push(E),r++}else{const E=r;for(const ie in s)if(!(ie==="op"||ie==="column"||
ie==="steps"||ie==="stored"||ie==="range")){const A={instancePath:t,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:ie},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),r++;break}if(E===r){if(s.op!==void 0){
const ie=r;if(s.op!=="picture"){const A={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"\
picture"},message:"must be equal to constant"};e===null?e=[A]:e.push(A),r++}var f=ie===r}else var f=!0;if(f){if(s.column!==void 0){let ie=s.
column;const A=r;if(r===A)if(typeof ie=="string"){if(T(ie)>65536){const H={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/\
maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[H]:e.push(H),r++}}else{const H={
instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[H]:e.push(H),r++}var f=A===r}else var f=!0;if(f){if(s.steps!==void 0){let ie=s.steps;const A=r;if(r===A)if(Array.isArray(ie))if(ie.length>
64){const H={instancePath:t+"/steps",schemaPath:"#/oneOf/6/properties/steps/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT\
 have more than 64 items"};e===null?e=[H]:e.push(H),r++}else{var d=!0;const H=ie.length;for(let K=0;K<H;K++){const fe=r;lr(ie[K],{instancePath:t+
"/steps/"+K,parentData:ie,parentDataProperty:K,rootData:g})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var d=fe===r;if(!d)break}}else{
const H={instancePath:t+"/steps",schemaPath:"#/oneOf/6/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[H]:e.push(H),r++}var f=A===r}else var f=!0;if(f){if(s.stored!==void 0){const ie=r;Ne(s.stored,{instancePath:t+"/stored",parentData:s,
parentDataProperty:"stored",rootData:g})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var f=ie===r}else var f=!0;if(f)if(s.range!==
void 0){const ie=r;ke(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?ke.errors:e.concat(
ke.errors),r=e.length);var f=ie===r}else var f=!0}}}}}}else{const v={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),r++}var w=b===r;if(w&&i)i=!1,u=[u,6];else{w&&(i=!0,u=6);const v=r;if(r===v)if(s&&
typeof s=="object"&&!Array.isArray(s)){let ie;if(s.op===void 0&&(ie="op")||s.function===void 0&&(ie="function")||s.operand===void 0&&(ie="op\
erand")){const A={instancePath:t,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:ie},message:"must have required \
property '"+ie+"'"};e===null?e=[A]:e.push(A),r++}else{const A=r;for(const Z in s)if(!(Z==="op"||Z==="function"||Z==="operand")){const H={instancePath:t,
schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional p\
roperties"};e===null?e=[H]:e.push(H),r++;break}if(A===r){if(s.op!==void 0){const Z=r;if(s.op!=="apply"){const H={instancePath:t+"/op",schemaPath:"\
#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"apply"},message:"must be equal to constant"};e===null?e=[H]:e.push(H),r++}
var l=Z===r}else var l=!0;if(l){if(s.function!==void 0){let Z=s.function;const H=r;if(!(Z==="abs"||Z==="sqrt"||Z==="exp"||Z==="log"||Z==="lo\
g1p"||Z==="sin"||Z==="cos"||Z==="round"||Z==="floor"||Z==="ceil")){const fe={instancePath:t+"/function",schemaPath:"#/oneOf/7/properties/fun\
ction/enum",keyword:"enum",params:{allowedValues:rr.oneOf[7].properties.function.enum},message:"must be equal to one of the allowed values"};
e===null?e=[fe]:e.push(fe),r++}var l=H===r}else var l=!0;if(l)if(s.operand!==void 0){const Z=r;we.validate(s.operand,{instancePath:t+"/opera\
nd",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?we.validate.errors:e.concat(we.validate.errors),r=e.length);var l=Z===
r}else var l=!0}}}}else{const ie={instancePath:t,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[ie]:e.push(ie),r++}var w=v===r;if(w&&i)i=!1,u=[u,7];else{w&&(i=!0,u=7);const ie=r;if(r===ie)if(s&&typeof s=="object"&&!Array.isArray(
s)){let Z;if(s.op===void 0&&(Z="op")||s.column===void 0&&(Z="column")||s.count===void 0&&(Z="count")||s.names===void 0&&(Z="names")||s.range===
void 0&&(Z="range")){const H={instancePath:t,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:Z},message:"must hav\
e required property '"+Z+"'"};e===null?e=[H]:e.push(H),r++}else{const H=r;for(const K in s)if(!(K==="op"||K==="filled"||K==="column"||K==="c\
ount"||K==="names"||K==="range")){const fe={instancePath:t,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:K},message:"must NOT have additional properties"};e===null?e=[fe]:e.push(fe),r++;break}if(H===r){if(s.op!==void 0){const K=r;
if(s.op!=="one_hot"){const fe={instancePath:t+"/op",schemaPath:"#/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"one_hot"},
message:"must be equal to constant"};e===null?e=[fe]:e.push(fe),r++}var V=K===r}else var V=!0;if(V){if(s.filled!==void 0){let K=s.filled;const fe=r;
if(r===fe)if(typeof K=="string"){if(T(K)>65536){const O={instancePath:t+"/filled",schemaPath:"#/oneOf/8/properties/filled/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[O]:e.push(O),r++}}else{const O={instancePath:t+
"/filled",schemaPath:"#/oneOf/8/properties/filled/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(
O),r++}var V=fe===r}else var V=!0;if(V){if(s.column!==void 0){let K=s.column;const fe=r;if(r===fe)if(typeof K=="string"){if(T(K)>65536){const O={
instancePath:t+"/column",schemaPath:"#/oneOf/8/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};e===null?e=[O]:e.push(O),r++}}else{const O={instancePath:t+"/column",schemaPath:"#/oneOf/8/properties/column/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),r++}var V=fe===r}else var V=!0;if(V){if(s.count!==
void 0){const K=r;J(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"count",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length);var V=K===r}else var V=!0;if(V){if(s.names!==void 0){let K=s.names;const fe=r,ae=r;let O=!1;const ee=r;if(r===ee)if(Array.isArray(
K))if(K.length>1e6){const ne={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"};e===null?e=[ne]:e.push(ne),r++}else{var k=!0;const ne=K.length;for(let ge=0;ge<ne;ge++){let n=K[ge];
const se=r;if(r===se)if(typeof n=="string"){if(T(n)>65536){const S={instancePath:t+"/names/"+ge,schemaPath:"#/oneOf/8/properties/names/anyOf\
/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[S]:e.push(S),r++}}else{
const S={instancePath:t+"/names/"+ge,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[S]:e.push(S),r++}var k=se===r;if(!k)break}}else{const ne={instancePath:t+"/names",schemaPath:"#/oneOf/8/propert\
ies/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[ne]:e.push(ne),r++}var W=ee===r;if(O=O||W,
!O){const ne=r;if(K!==null){const n={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[n]:e.push(n),r++}var W=ne===r;O=O||W}if(O)r=ae,e!==null&&(ae?e.length=ae:e=null);else{const ne={instancePath:t+
"/names",schemaPath:"#/oneOf/8/properties/names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[ne]:e.push(
ne),r++}var V=fe===r}else var V=!0;if(V)if(s.range!==void 0){const K=r;ke(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"\
range",rootData:g})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var V=K===r}else var V=!0}}}}}}}else{const Z={instancePath:t,schemaPath:"\
#/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Z]:e.push(Z),r++}var w=ie===r;if(w&&i)i=!1,u=[u,
8];else{w&&(i=!0,u=8);const Z=r;if(r===Z)if(s&&typeof s=="object"&&!Array.isArray(s)){let K;if(s.op===void 0&&(K="op")||s.column===void 0&&(K=
"column")||s.part===void 0&&(K="part")||s.format===void 0&&(K="format")||s.range===void 0&&(K="range")){const fe={instancePath:t,schemaPath:"\
#/oneOf/9/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"};e===null?e=[fe]:e.push(fe),
r++}else{const fe=r;for(const ae in s)if(!(ae==="op"||ae==="column"||ae==="part"||ae==="format"||ae==="range")){const O={instancePath:t,schemaPath:"\
#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"};
e===null?e=[O]:e.push(O),r++;break}if(fe===r){if(s.op!==void 0){const ae=r;if(s.op!=="date"){const O={instancePath:t+"/op",schemaPath:"#/one\
Of/9/properties/op/const",keyword:"const",params:{allowedValue:"date"},message:"must be equal to constant"};e===null?e=[O]:e.push(O),r++}var D=ae===
r}else var D=!0;if(D){if(s.column!==void 0){let ae=s.column;const O=r;if(r===O)if(typeof ae=="string"){if(T(ae)>65536){const he={instancePath:t+
"/column",schemaPath:"#/oneOf/9/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};e===null?e=[he]:e.push(he),r++}}else{const he={instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[he]:e.push(he),r++}var D=O===r}else var D=!0;if(D){if(s.part!==void 0){let ae=s.
part;const O=r;if(!(ae==="days"||ae==="year"||ae==="month"||ae==="day"||ae==="day_of_week"||ae==="day_of_year"||ae==="hour"||ae==="minute")){
const he={instancePath:t+"/part",schemaPath:"#/oneOf/9/properties/part/enum",keyword:"enum",params:{allowedValues:rr.oneOf[9].properties.part.
enum},message:"must be equal to one of the allowed values"};e===null?e=[he]:e.push(he),r++}var D=O===r}else var D=!0;if(D){if(s.format!==void 0){
let ae=s.format;const O=r,ee=r;let he=!1;const ne=r;if(r===ne)if(typeof ae=="string"){if(T(ae)>256){const n={instancePath:t+"/format",schemaPath:"\
#/oneOf/9/properties/format/anyOf/0/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===
null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}var I=ne===r;if(he=he||I,!he){const n=r;if(ae!==null){const Xe={instancePath:t+
"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[Xe]:
e.push(Xe),r++}var I=n===r;he=he||I}if(he)r=ee,e!==null&&(ee?e.length=ee:e=null);else{const n={instancePath:t+"/format",schemaPath:"#/oneOf/\
9/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[n]:e.push(n),r++}var D=O===r}else var D=!0;
if(D)if(s.range!==void 0){const ae=r;ke(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?ke.
errors:e.concat(ke.errors),r=e.length);var D=ae===r}else var D=!0}}}}}}else{const K={instancePath:t,schemaPath:"#/oneOf/9/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[K]:e.push(K),r++}var w=Z===r;if(w&&i)i=!1,u=[u,9];else{w&&(i=!0,u=9);const K=r;
if(r===K)if(s&&typeof s=="object"&&!Array.isArray(s)){let ae;if(s.op===void 0&&(ae="op")||s.first===void 0&&(ae="first")||s.last===void 0&&(ae=
"last")||s.operand===void 0&&(ae="operand")){const O={instancePath:t,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:ae},
message:"must have required property '"+ae+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const ee in s)if(!(ee==="op"||ee==="first"||
ee==="last"||ee==="operand")){const he={instancePath:t,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},
message:"must NOT have additional properties"};e===null?e=[he]:e.push(he),r++;break}if(O===r){if(s.op!==void 0){const ee=r;if(s.op!=="window"){
const he={instancePath:t+"/op",schemaPath:"#/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"window"},message:"must be e\
qual to constant"};e===null?e=[he]:e.push(he),r++}var G=ee===r}else var G=!0;if(G){if(s.first!==void 0){let ee=s.first;const he=r;if(!(typeof ee==
"number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee))){const ge={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[ge]:e.push(ge),r++}if(r===he&&typeof ee=="number"&&isFinite(ee)){if(ee>1e6||isNaN(
ee)){const ge={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[ge]:e.push(ge),r++}else if(ee<-1e6||isNaN(ee)){const ge={instancePath:t+"/first",schemaPath:"#/one\
Of/10/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=[ge]:e.push(
ge),r++}}var G=he===r}else var G=!0;if(G){if(s.last!==void 0){let ee=s.last;const he=r;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(
ee))){const ge={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[ge]:e.push(ge),r++}if(r===he&&typeof ee=="number"&&isFinite(ee)){if(ee>1e6||isNaN(ee)){const ge={instancePath:t+"/last",
schemaPath:"#/oneOf/10/properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?
e=[ge]:e.push(ge),r++}else if(ee<-1e6||isNaN(ee)){const ge={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=[ge]:e.push(ge),r++}}var G=he===r}else var G=!0;if(G)
if(s.operand!==void 0){const ee=r;we.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=
e===null?we.validate.errors:e.concat(we.validate.errors),r=e.length);var G=ee===r}else var G=!0}}}}}else{const ae={instancePath:t,schemaPath:"\
#/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[ae]:e.push(ae),r++}var w=K===r;w&&i?(i=!1,u=[u,
10]):w&&(i=!0,u=10)}}}}}}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const X={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?e=[X]:e.push(X),r++,tr.errors=e,!1}return tr.errors=e,r===
0}function Oe(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.name===void 0&&(u="name")||s.type===void 0&&(u="type")||s.value===void 0&&(u="value"))return Oe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const p=r;for(const h in s)
if(!(h==="name"||h==="type"||h==="value"||h==="within")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(p===r){if(s.name!==void 0){let h=s.
name;const Q=r;if(r===Q)if(typeof h=="string"){if(T(h)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(h)<1)return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=Q===r}else var m=!0;if(m){if(s.type!==void 0){const h=r;or(s.type,{instancePath:t+"/type",parentData:s,parentDataProperty:"type",rootData:g})||
(e=e===null?or.errors:e.concat(or.errors),r=e.length);var m=h===r}else var m=!0;if(m){if(s.value!==void 0){const h=r;tr(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:g})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var m=h===r}else var m=!0;
if(m)if(s.within!==void 0){let h=s.within;const Q=r;if(r===Q)if(Array.isArray(h)){if(h.length>2)return Oe.errors=[{instancePath:t+"/within",
schemaPath:"#/properties/within/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1;if(h.length<2)return Oe.
errors=[{instancePath:t+"/within",schemaPath:"#/properties/within/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer\
 than 2 items"}],!1;{var i=!0;const N=h.length;for(let w=0;w<N;w++){let B=h[w];const c=r;if(!(typeof B=="number"&&isFinite(B)))return Oe.errors=
[{instancePath:t+"/within/"+w,schemaPath:"#/properties/within/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var i=c===r;if(!i)break}}}else return Oe.errors=[{instancePath:t+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var m=Q===r}else var m=!0}}}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Oe.errors=e,r===0}function Ue(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const x={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};e===null?e=[x]:
e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="value")){const f={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),r++;
break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="constant"){const f={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};e===null?e=[f]:e.push(f),r++}var h=a===r}else var h=!0;
if(h)if(s.value!==void 0){let a=s.value;const f=r;if(!(typeof a=="number"&&isFinite(a))){const l={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),r++}var h=f===r}else var h=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var N=p===r;N&&(i=!0,u=0);const Q=r;if(r===Q)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const x={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};e===null?e=[x]:e.push(x),r++}else{const x=r;for(const a in s)if(!(a==="kind"||a==="bound")){const f={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[f]:e.push(f),r++;break}if(x===r){if(s.kind!==void 0){const a=r;if(s.kind!=="uniform"){const f={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};e===null?e=
[f]:e.push(f),r++}var $=a===r}else var $=!0;if($)if(s.bound!==void 0){let a=s.bound;const f=r;if(r===f)if(typeof a=="number"&&isFinite(a)){if(a<
0||isNaN(a)){const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),r++}var $=f===r}else var $=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var N=Q===r;if(N&&i)
i=!1,u=[u,1];else{N&&(i=!0,u=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kind===void 0&&(a="kind")||s.deviation===
void 0&&(a="deviation")){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:a},message:"must\
 have required property '"+a+"'"};e===null?e=[f]:e.push(f),r++}else{const f=r;for(const d in s)if(!(d==="kind"||d==="deviation"||d==="zero_r\
ow")){const l={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;break}if(f===r){if(s.kind!==void 0){const d=r;if(s.kind!=="normal"){const l={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};e===null?e=[l]:e.push(l),r++}var w=d===r}else var w=!0;if(w){if(s.deviation!==void 0){let d=s.deviation;const l=r;if(r===l)if(typeof d==
"number"&&isFinite(d)){if(d<0||isNaN(d)){const k={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[k]:e.push(k),r++}var w=l===
r}else var w=!0;if(w)if(s.zero_row!==void 0){const d=r;j(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length);var w=d===r}else var w=!0}}}}else{const a={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}var N=y===r;if(N&&i)i=!1,u=[u,2];else{N&&(i=!0,u=2);const a=r;
if(r===a)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.kind===void 0&&(d="kind")||s.values===void 0&&(d="values")){const l={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};e===null?e=[l]:
e.push(l),r++}else{const l=r;for(const V in s)if(!(V==="kind"||V==="values")){const k={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),r++;
break}if(l===r){if(s.kind!==void 0){const V=r;if(s.kind!=="values"){const k={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),r++}var B=V===r}else var B=!0;
if(B)if(s.values!==void 0){let V=s.values;const k=r;if(r===k)if(Array.isArray(V)){var c=!0;const D=V.length;for(let I=0;I<D;I++){let G=V[I];
const X=r;if(!(typeof G=="number"&&isFinite(G))){const q={instancePath:t+"/values/"+I,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[q]:e.push(q),r++}var c=X===r;if(!c)break}}else{const D={instancePath:t+"/\
values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[D]:e.push(D),
r++}var B=k===r}else var B=!0}}}else{const d={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[d]:e.push(d),r++}var N=a===r;N&&i?(i=!1,u=[u,3]):N&&(i=!0,u=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?
e=[y]:e.push(y),r++,Ue.errors=e,!1}return Ue.errors=e,r===0}function je(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&(i="shape")||s.
initializer===void 0&&(i="initializer")||s.decays===void 0&&(i="decays")||s.layer===void 0&&(i="layer"))return je.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)if(!(p===
"name"||p==="shape"||p==="initializer"||p==="decays"||p==="layer")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.name!==void 0){let p=s.
name;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>1024)return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(p)<1)return je.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=h===r}else var m=!0;if(m){if(s.shape!==void 0){const p=r;ze(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var m=p===r}else var m=!0;if(m){if(s.initializer!==void 0){const p=r;Ue(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:g})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length);var m=p===r}else var m=!0;if(m){if(s.decays!==void 0){const p=r;if(typeof s.decays!="boolean")return je.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var m=p===r}else var m=!0;
if(m)if(s.layer!==void 0){let p=s.layer;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>65536)return je.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return je.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===
r}else var m=!0}}}}}}else return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return je.errors=e,r===0}const br={enum:["float32","int32","bool"]};function Ce(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,
r=0;return s==="float32"||s==="int32"||s==="bool"?(Ce.errors=e,r===0):(Ce.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:br.enum},message:"must be equal to one of the allowed values"}],!1)}function De(s,{instancePath:t="",parentData:ue,parentDataProperty:de,
rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&
(i="shape")||s.dtype===void 0&&(i="dtype")||s.initializer===void 0&&(i="initializer")||s.layer===void 0&&(i="layer"))return De.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)
if(!(p==="name"||p==="shape"||p==="dtype"||p==="initializer"||p==="layer")){return De.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.name!==
void 0){let p=s.name;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>1024)return De.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(p)<1)return De.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return De.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.shape!==void 0){const p=r;ze(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var m=p===r}else var m=!0;if(m){if(s.dtype!==void 0){const p=r;Ce(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:g})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);
var m=p===r}else var m=!0;if(m){if(s.initializer!==void 0){const p=r;Ue(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:g})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var m=p===r}else var m=!0;if(m)if(s.layer!==void 0){let p=s.
layer;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>65536)return De.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return De.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0}}}}}}else
return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=e,
r===0}const kr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Je(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){
let e=null,r=0;const m=r;let i=!1;const u=r;j(s,{instancePath:t,parentData:ue,parentDataProperty:de,rootData:g})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length);var p=u===r;if(i=i||p,!i){const h=r;if(r===h)if(typeof s=="string"){if(T(s)>200){const $={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[$]:e.push($),r++}else if(!kr.
test(s)){const $={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};e===null?e=[$]:e.push($),r++}}else{const $={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),r++}var p=h===r;i=i||p}if(i)r=m,e!==null&&(m?e.
length=m:e=null);else{const h={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===
null?e=[h]:e.push(h),r++,Je.errors=e,!1}return Je.errors=e,r===0}function qe(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const i in s){const u=r;Ze(s[i],{instancePath:t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var m=u===r;if(!m)break}else return qe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=e,r===0}function Ae(s,{instancePath:t="",parentData:ue,
parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="n\
ame")||s.options===void 0&&(i="options"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{const u=r;for(const p in s)if(!(p==="name"||p==="options")){return Ae.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"}],!1;break}if(u===r){if(s.name!==void 0){let p=s.name;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>1024)return Ae.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(T(p)<1)return Ae.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Ae.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m)if(s.options!==void 0){const p=r;qe(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:g})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var m=p===r}else var m=!0}}}else
return Ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=e,
r===0}const wr=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function Le(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,
r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.options===void 0&&(i="options"))return Le.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],
!1;{const u=r;for(const p in s)if(!(p==="name"||p==="options"||p==="as")){return Le.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===r){if(s.name!==
void 0){let p=s.name;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>1024)return Le.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(p)<1)return Le.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return Le.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.options!==void 0){const p=r;qe(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"\
options",rootData:g})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var m=p===r}else var m=!0;if(m)if(s.as!==void 0){let p=s.as;const h=r;
if(r===h)if(typeof p=="string"){if(T(p)>1024)return Le.errors=[{instancePath:t+"/as",schemaPath:"#/properties/as/maxLength",keyword:"maxLeng\
th",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(!wr.test(p))return Le.errors=[{instancePath:t+"/as",schemaPath:"\
#/properties/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$\
"'}],!1}else return Le.errors=[{instancePath:t+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var m=h===r}else var m=!0}}}}else return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Le.errors=e,r===0}const ur={type:"object",description:"Typed SSA: `values` are the types; inputs, instr\
uctions and outputs name values by their index.",properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"\
#/$defs/tensorType"},maxItems:1e6},inputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["parameter","buffer","feature","label","scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},
instructions:{type:"array",items:{$ref:"#/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},role:{enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},
rows:{type:"object",properties:{part:{enum:["values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},
required:["name","role","value"],additionalProperties:!1}}},required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Be(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.dtype===void 0&&(u="dtype")||s.shape===void 0&&(u="shape"))return Be.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const p=r;for(const h in s)if(!(h==="dtype"||
h==="shape")){return Be.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(p===r){if(s.dtype!==void 0){const h=r;Ce(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:g})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var m=h===r}else var m=!0;if(m)if(s.shape!==void 0){
let h=s.shape;const Q=r;if(r===Q)if(Array.isArray(h)){if(h.length>16)return Be.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var i=!0;const N=h.length;for(let w=0;w<N;w++){
const B=r;Je(h[w],{instancePath:t+"/shape/"+w,parentData:h,parentDataProperty:w,rootData:g})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.
length);var i=B===r;if(!i)break}}}else return Be.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var m=Q===r}else var m=!0}}}else return Be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Be.errors=e,r===0}function mr(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1;const u=r;if(!(typeof s==
"number"&&isFinite(s))){const Q={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[Q]:e.push(Q),r++}var p=u===r;if(i=i||p,!i){const Q=r;if(r===Q)if(typeof s=="string"){if(T(s)>65536){const N={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[N]:e.push(N),r++}}else{
const N={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),
r++}var p=Q===r;if(i=i||p,!i){const N=r;if(typeof s!="boolean"){const B={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[B]:e.push(B),r++}var p=N===r;if(i=i||p,!i){const B=r;if(r===B)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};e===null?e=[y]:e.push(y),r++}else{var h=!0;const y=s.length;for(let x=0;x<y;x++){let a=s[x];const f=r;if(!(typeof a=="number"&&isFinite(
a))){const l={instancePath:t+"/"+x,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[l]:e.push(l),r++}var h=f===r;if(!h)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),r++}var p=B===r;i=i||p}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const Q={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[Q]:e.push(Q),r++,mr.errors=e,!1}return mr.errors=
e,r===0}function _e(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let h;if(s.op===void 0&&(h="op")||s.inputs===void 0&&(h="inputs")||s.outputs===void 0&&(h="outputs")||s.attributes===
void 0&&(h="attributes")||s.layer===void 0&&(h="layer"))return _e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const Q=r;for(const $ in s)if(!($==="op"||$==="inputs"||$==="outputs"||
$==="attributes"||$==="layer")){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(Q===r){if(s.op!==void 0){let $=s.op;const N=r;if(r===N)if(typeof $==
"string"){if(T($)>1024)return _e.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(T($)<1)return _e.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _e.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=N===r}else var m=!0;if(m){if(s.inputs!==void 0){
let $=s.inputs;const N=r;if(r===N)if(Array.isArray($)){if($.length>4096)return _e.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var i=!0;const B=$.length;for(let c=0;c<
B;c++){const y=r;j($[c],{instancePath:t+"/inputs/"+c,parentData:$,parentDataProperty:c,rootData:g})||(e=e===null?j.errors:e.concat(j.errors),
r=e.length);var i=y===r;if(!i)break}}}else return _e.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var m=N===r}else var m=!0;if(m){if(s.outputs!==void 0){let $=s.outputs;const N=r;if(r===N)
if(Array.isArray($)){if($.length>4096)return _e.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var u=!0;const B=$.length;for(let c=0;c<B;c++){const y=r;j($[c],
{instancePath:t+"/outputs/"+c,parentData:$,parentDataProperty:c,rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var u=y===
r;if(!u)break}}}else return _e.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=N===r}else var m=!0;if(m){if(s.attributes!==void 0){let $=s.attributes;const N=r;if(r===N)if($&&typeof $==
"object"&&!Array.isArray($))for(const B in $){const c=r;mr($[B],{instancePath:t+"/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,
parentDataProperty:B,rootData:g})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var p=c===r;if(!p)break}else return _e.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=N===r}else
var m=!0;if(m)if(s.layer!==void 0){let $=s.layer;const N=r;if(r===N)if(typeof $=="string"){if(T($)>65536)return _e.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return _e.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var m=N===r}else var m=!0}}}}}}else return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return _e.errors=e,r===0}function ce(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return ce.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const B=r;for(const c in s)
if(!(c==="name"||c==="values"||c==="inputs"||c==="instructions"||c==="outputs")){return ce.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(B===r){if(s.
name!==void 0){let c=s.name;const y=r;if(r===y)if(typeof c=="string"){if(T(c)>1024)return ce.errors=[{instancePath:t+"/name",schemaPath:"#/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(c)<1)return ce.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ce.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var m=y===r}else var m=!0;if(m){if(s.values!==void 0){let c=s.values;const y=r;if(r===y)if(Array.isArray(c)){
if(c.length>1e6)return ce.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var i=!0;const a=c.length;for(let f=0;f<a;f++){const d=r;Be(c[f],{instancePath:t+"/val\
ues/"+f,parentData:c,parentDataProperty:f,rootData:g})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var i=d===r;if(!i)break}}}else
return ce.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var m=y===r}else var m=!0;if(m){if(s.inputs!==void 0){let c=s.inputs;const y=r;if(r===y)if(Array.isArray(c)){var u=!0;const a=c.length;
for(let f=0;f<a;f++){let d=c[f];const l=r;if(r===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let k;if(d.name===void 0&&(k="name")||d.role===
void 0&&(k="role")||d.value===void 0&&(k="value"))return ce.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const W=r;for(const D in d)if(!(D==="\
name"||D==="role"||D==="value")){return ce.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/properties/inputs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(W===r){if(d.name!==
void 0){let D=d.name;const I=r;if(r===I)if(typeof D=="string"){if(T(D)>1024)return ce.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"\
#/properties/inputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1;if(T(D)<1)return ce.errors=[{instancePath:t+"/inputs/"+f+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ce.errors=[{instancePath:t+"/inputs/"+f+"/name",
schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=I===r}else
var p=!0;if(p){if(d.role!==void 0){let D=d.role;const I=r;if(!(D==="parameter"||D==="buffer"||D==="feature"||D==="label"||D==="scalar"))return ce.
errors=[{instancePath:t+"/inputs/"+f+"/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:ur.
properties.inputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var p=I===r}else var p=!0;if(p)if(d.
value!==void 0){const D=r;j(d.value,{instancePath:t+"/inputs/"+f+"/value",parentData:d,parentDataProperty:"value",rootData:g})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length);var p=D===r}else var p=!0}}}}else return ce.errors=[{instancePath:t+"/inputs/"+f,schemaPath:"#/prope\
rties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=l===r;if(!u)break}}else return ce.errors=
[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===
r}else var m=!0;if(m){if(s.instructions!==void 0){let c=s.instructions;const y=r;if(r===y)if(Array.isArray(c)){if(c.length>1e6)return ce.errors=
[{instancePath:t+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT hav\
e more than 1000000 items"}],!1;{var h=!0;const a=c.length;for(let f=0;f<a;f++){const d=r;_e(c[f],{instancePath:t+"/instructions/"+f,parentData:c,
parentDataProperty:f,rootData:g})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var h=d===r;if(!h)break}}}else return ce.errors=[{instancePath:t+
"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===r}else
var m=!0;if(m)if(s.outputs!==void 0){let c=s.outputs;const y=r;if(r===y)if(Array.isArray(c)){var Q=!0;const a=c.length;for(let f=0;f<a;f++){
let d=c[f];const l=r;if(r===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let k;if(d.name===void 0&&(k="name")||d.role===void 0&&(k="role")||
d.value===void 0&&(k="value"))return ce.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/required",keyword:"requ\
ired",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const W=r;for(const D in d)if(!(D==="name"||D==="role"||
D==="value"||D==="rows")){return ce.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(W===r){if(d.name!==void 0){let D=d.
name;const I=r;if(r===I)if(typeof D=="string"){if(T(D)>1024)return ce.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties\
/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(
D)<1)return ce.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ce.errors=[{instancePath:t+"/outputs/"+f+"/name",schemaPath:"\
#/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=I===r}else var $=!0;
if($){if(d.role!==void 0){let D=d.role;const I=r;if(!(D==="gradient"||D==="buffer"||D==="loss_sum"||D==="weight_sum"||D==="metric"||D==="out\
put"))return ce.errors=[{instancePath:t+"/outputs/"+f+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{
allowedValues:ur.properties.outputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var $=I===r}else var $=!0;
if($){if(d.value!==void 0){const D=r;j(d.value,{instancePath:t+"/outputs/"+f+"/value",parentData:d,parentDataProperty:"value",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length);var $=D===r}else var $=!0;if($)if(d.rows!==void 0){let D=d.rows;const I=r;if(r===I)if(D&&
typeof D=="object"&&!Array.isArray(D)){let X;if(D.part===void 0&&(X="part")||D.term===void 0&&(X="term"))return ce.errors=[{instancePath:t+"\
/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/required",keyword:"required",params:{missingProperty:X},message:"\
must have required property '"+X+"'"}],!1;{const M=r;for(const q in D)if(!(q==="part"||q==="term")){return ce.errors=[{instancePath:t+"/outp\
uts/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(M===r){if(D.part!==void 0){let q=D.part;const _=r;if(!(q==="values"||q==="indice\
s"))return ce.errors=[{instancePath:t+"/outputs/"+f+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",
keyword:"enum",params:{allowedValues:ur.properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the \
allowed values"}],!1;var N=_===r}else var N=!0;if(N)if(D.term!==void 0){const q=r;j(D.term,{instancePath:t+"/outputs/"+f+"/rows/term",parentData:D,
parentDataProperty:"term",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var N=q===r}else var N=!0}}}else return ce.errors=
[{instancePath:t+"/outputs/"+f+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var $=I===r}else var $=!0}}}}}else return ce.errors=[{instancePath:t+"/outputs/"+f,schemaPath:"#/properties/outputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=l===r;if(!Q)break}}else return ce.errors=[{instancePath:t+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===r}else var m=!0}}}}}}else
return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=e,
r===0}const Pr={type:"object",properties:{evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},
required:["trigger","delay"],additionalProperties:!1},logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"b\
oolean"}},required:["trigger","firstStep"],additionalProperties:!1},saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{
anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"\
string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"\
null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","best","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"obj\
ect",properties:{kind:{enum:["linear","cosine","cosine_with_restarts","polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{
oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:[
"kind","warmup"],additionalProperties:!1}},required:["evaluation","logging","saving","learningRate"],additionalProperties:!1},_r={oneOf:[{type:"\
object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{
$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"object",properties:{kind:{enum:["epochs","seconds"]},every:{
type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};function Fe(s,{instancePath:t="",parentData:ue,parentDataProperty:de,
rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")){const B={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have\
 required property '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r&&s.kind!==void 0&&s.kind!=="never"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const w={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var $=p===
r;$&&(i=!0,u=0);const h=r;if(r===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.every===void 0&&(w="\
every")){const B={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required p\
roperty '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(!(c==="kind"||c==="every")){const y={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r){if(s.kind!==void 0){const c=r;if(s.kind!=="steps"){const y={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),
r++}var Q=c===r}else var Q=!0;if(Q)if(s.every!==void 0){const c=r;J(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",
rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var Q=c===r}else var Q=!0}}}else{const w={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var $=h===r;if($&&i)i=!1,u=[u,1];else{
$&&(i=!0,u=1);const w=r;if(r===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.every===void 0&&(c="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},message:"must have required pro\
perty '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const x in s)if(!(x==="kind"||x==="every")){const a={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),r++;break}if(y===r){if(s.kind!==void 0){let x=s.kind;const a=r;if(!(x==="epochs"||x==="seconds")){const f={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:_r.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[f]:e.push(f),r++}var N=a===r}else var N=!0;if(N)if(s.every!==void 0){let x=s.every;const a=r;
if(r===a)if(typeof x=="number"&&isFinite(x)){if(x<=0||isNaN(x)){const d={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[d]:e.push(d),r++}}else{const d={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[d]:e.push(d),r++}var N=a===r}else var N=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),r++}var $=w===r;$&&i?(i=!1,u=[u,2]):$&&(i=!0,u=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===
null?e=[w]:e.push(w),r++,Fe.errors=e,!1}return Fe.errors=e,r===0}function be(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return be.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const x=r;for(const a in s)if(!(a===
"evaluation"||a==="logging"||a==="saving"||a==="learningRate")){return be.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(x===r){if(s.evaluation!==void 0){
let a=s.evaluation;const f=r;if(r===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.trigger===void 0&&(d="trigger")||a.delay===void 0&&
(d="delay"))return be.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{const l=r;for(const V in a)if(!(V==="trigger"||V==="delay")){return be.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"\
must NOT have additional properties"}],!1;break}if(l===r){if(a.trigger!==void 0){const V=r;Fe(a.trigger,{instancePath:t+"/evaluation/trigger",
parentData:a,parentDataProperty:"trigger",rootData:g})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var m=V===r}else var m=!0;if(m)
if(a.delay!==void 0){let V=a.delay;const k=r;if(r===k)if(typeof V=="number"&&isFinite(V)){if(V<0||isNaN(V))return be.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return be.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var m=k===r}else var m=!0}}}else return be.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===r}else var i=!0;if(i){
if(s.logging!==void 0){let a=s.logging;const f=r;if(r===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.trigger===void 0&&(l="trig\
ger")||a.firstStep===void 0&&(l="firstStep"))return be.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const V=r;for(const k in a)if(!(k==="trigger"||k===
"firstStep")){return be.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(V===r){if(a.trigger!==void 0){const k=r;Fe(a.
trigger,{instancePath:t+"/logging/trigger",parentData:a,parentDataProperty:"trigger",rootData:g})||(e=e===null?Fe.errors:e.concat(Fe.errors),
r=e.length);var u=k===r}else var u=!0;if(u)if(a.firstStep!==void 0){const k=r;if(typeof a.firstStep!="boolean")return be.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var u=k===r}else var u=!0}}}else return be.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=f===r}else var i=!0;if(i){if(s.saving!==void 0){let a=s.saving;const f=r;if(r===
f)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.trigger===void 0&&(l="trigger")||a.keep===void 0&&(l="keep")||a.best===void 0&&(l=
"best")||a.loadBestAtEnd===void 0&&(l="loadBestAtEnd"))return be.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const V=r;for(const k in a)if(!(k==="trigg\
er"||k==="keep"||k==="best"||k==="loadBestAtEnd")){return be.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(V===r){if(a.
trigger!==void 0){const k=r;Fe(a.trigger,{instancePath:t+"/saving/trigger",parentData:a,parentDataProperty:"trigger",rootData:g})||(e=e===null?
Fe.errors:e.concat(Fe.errors),r=e.length);var p=k===r}else var p=!0;if(p){if(a.keep!==void 0){let k=a.keep;const W=r,D=r;let I=!1;const G=r;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[M]:e.push(M),r++}if(r===G&&typeof k=="numbe\
r"&&isFinite(k)){if(k>9007199254740991||isNaN(k)){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[M]:e.push(
M),r++}else if(k<-9007199254740991||isNaN(k)){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};e===null?e=[M]:e.push(M),
r++}}var h=G===r;if(I=I||h,!I){const M=r;if(k!==null){const _={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),r++}var h=M===r;I=I||h}if(I)r=D,e!==null&&
(D?e.length=D:e=null);else{const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return e===null?e=[M]:e.push(M),r++,be.errors=e,!1}var p=W===r}else var p=!0;if(p){if(a.best!==void 0){
let k=a.best;const W=r,D=r;let I=!1;const G=r;if(r===G)if(k&&typeof k=="object"&&!Array.isArray(k)){let M;if(k.metric===void 0&&(M="metric")||
k.greaterIsBetter===void 0&&(M="greaterIsBetter")){const q={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"};e===null?e=[q]:e.push(q),r++}else{
const q=r;for(const _ in k)if(!(_==="metric"||_==="greaterIsBetter")){const R={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additiona\
l properties"};e===null?e=[R]:e.push(R),r++;break}if(q===r){if(k.metric!==void 0){let _=k.metric;const R=r;if(r===R)if(typeof _=="string"){if(T(
_)>1024){const L={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[L]:e.push(L),r++}else if(T(_)<1){const L={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[L]:e.push(L),r++}var Q=R===r}else var Q=!0;if(Q)if(k.greaterIsBetter!==void 0){const _=r;if(typeof k.greaterIsBetter!=
"boolean"){const L={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[L]:e.push(L),r++}var Q=_===r}else var Q=!0}}}else{
const M={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[M]:e.push(M),r++}var $=G===r;if(I=I||$,!I){const M=r;if(k!==null){const _={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),r++}var $=M===
r;I=I||$}if(I)r=D,e!==null&&(D?e.length=D:e=null);else{const M={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[M]:e.push(M),r++,be.errors=e,!1}var p=W===r}else
var p=!0;if(p)if(a.loadBestAtEnd!==void 0){const k=r;if(typeof a.loadBestAtEnd!="boolean")return be.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var p=k===r}else var p=!0}}}}}else return be.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=f===r}else var i=!0;if(i)if(s.learningRate!==void 0){let a=s.learningRate;const f=r;if(r===
f)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.warmup===void 0&&(l="warmup"))return be.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;{const V=r;for(const k in a)if(!(k==="kind"||k==="warmup")){return be.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have addition\
al properties"}],!1;break}if(V===r){if(a.kind!==void 0){let k=a.kind;const W=r;if(!(k==="linear"||k==="cosine"||k==="cosine_with_restarts"||
k==="polynomial"||k==="constant"||k==="constant_with_warmup"||k==="inverse_sqrt"))return be.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:Pr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var N=W===r}else var N=!0;if(N)if(a.warmup!==void 0){let k=a.warmup;const W=r,D=r;let I=!1,
G=null;const X=r;if(r===X)if(k&&typeof k=="object"&&!Array.isArray(k)){let _;if(k.kind===void 0&&(_="kind")||k.value===void 0&&(_="value")){
const R={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:_},message:"must have required property '"+_+"'"};e===null?e=[R]:e.push(R),r++}else{const R=r;for(const L in k)if(!(L===
"kind"||L==="value")){const z={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[z]:e.
push(z),r++;break}if(R===r){if(k.kind!==void 0){const L=r;if(k.kind!=="steps"){const z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};e===null?e=[z]:e.push(z),r++}var w=L===r}else var w=!0;if(w)if(k.value!==void 0){const L=r;j(k.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:k,parentDataProperty:"value",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var w=L===
r}else var w=!0}}}else{const _={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),r++}var c=X===r;c&&(I=!0,G=0);const M=r;if(r===M)if(k&&
typeof k=="object"&&!Array.isArray(k)){let _;if(k.kind===void 0&&(_="kind")||k.value===void 0&&(_="value")){const R={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"};e===null?e=[R]:e.push(R),r++}else{const R=r;for(const L in k)if(!(L==="kind"||L==="value")){const z={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[z]:e.push(z),r++;break}if(R===r){if(k.kind!==void 0){
const L=r;if(k.kind!=="ratio"){const z={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};e===null?e=[z]:e.push(z),r++}
var B=L===r}else var B=!0;if(B)if(k.value!==void 0){let L=k.value;const z=r;if(r===z)if(typeof L=="number"&&isFinite(L)){if(L>1||isNaN(L)){const b={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[b]:e.push(b),r++}else if(L<0||isNaN(L)){const b={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[b]:e.push(b),r++}var B=z===r}else var B=!0}}}else{const _={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),r++}var c=M===r;
if(c&&I?(I=!1,G=[G,1]):c&&(I=!0,G=1),I)r=D,e!==null&&(D?e.length=D:e=null);else{const _={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:G},message:"must match exactly one schema in oneOf"};
return e===null?e=[_]:e.push(_),r++,be.errors=e,!1}var N=W===r}else var N=!0}}}else return be.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===r}else var i=!0}}}}}else return be.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=e,r===0}const dr={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},Se={validate:We};function We(s,{
instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,u=null;const p=r;if(r===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;
for(const x in s)if(!(x==="op"||x==="value")){const a={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:x},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++;break}if(y===r){if(s.op!==void 0){
const x=r;if(s.op!=="constant"){const a={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),r++}var h=x===r}else var h=!0;if(h)if(s.value!==void 0){let x=s.value;
const a=r;if(!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"&&typeof x!="string"&&x!==null){const d={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:dr.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
e===null?e=[d]:e.push(d),r++}var h=a===r}else var h=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var N=p===r;N&&(i=!0,u=0);const Q=r;if(r===Q)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.op===void 0&&(c="op")||s.name===void 0&&(c="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const x in s)
if(!(x==="op"||x==="name")){const a={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++;break}if(y===r){if(s.op!==void 0){const x=r;if(s.op!=="name"){const a={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};e===null?e=[a]:e.push(a),r++}var $=x===r}else var $=!0;if($)if(s.name!==void 0){let x=s.name;const a=r;if(r===a)if(typeof x=="string"){
if(T(x)>1024){const d={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};e===null?e=[d]:e.push(d),r++}else if(T(x)<1){const d={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),r++}var $=a===r}else var $=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var N=Q===r;if(N&&i)i=!1,u=[u,1];else{N&&(i=!0,u=1);const c=r;if(r===c)if(s&&
typeof s=="object"&&!Array.isArray(s)){let x;if(s.op===void 0&&(x="op")||s.operand===void 0&&(x="operand")){const a={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};e===null?e=[a]:e.push(a),r++}else{
const a=r;for(const f in s)if(!(f==="op"||f==="operand")){const d={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++;break}if(a===r){if(s.
op!==void 0){let f=s.op;const d=r;if(!(f==="not"||f==="negate"||f==="is-nan"||f==="is-infinite")){const l={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:dr.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),r++}var w=d===r}else var w=!0;if(w)if(s.operand!==void 0){const f=r;Se.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?Se.validate.errors:e.concat(Se.validate.errors),r=e.length);var w=f===
r}else var w=!0}}}else{const x={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[x]:e.push(x),r++}var N=c===r;if(N&&i)i=!1,u=[u,2];else{N&&(i=!0,u=2);const x=r;if(r===x)if(s&&typeof s=="object"&&!Array.isArray(s)){
let f;if(s.op===void 0&&(f="op")||s.left===void 0&&(f="left")||s.right===void 0&&(f="right")){const d={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};e===null?e=[d]:e.push(d),r++}else{const d=r;
for(const l in s)if(!(l==="op"||l==="left"||l==="right")){const V={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[V]:e.push(V),r++;break}if(d===r){if(s.
op!==void 0){let l=s.op;const V=r;if(!(l==="and"||l==="or"||l==="<"||l==="<="||l===">"||l===">="||l==="=="||l==="!="||l==="+"||l==="-"||l===
"*"||l==="/")){const k={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:dr.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),r++}var B=V===r}else var B=!0;if(B){if(s.left!==void 0){
const l=r;Se.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(e=e===null?Se.validate.errors:e.concat(
Se.validate.errors),r=e.length);var B=l===r}else var B=!0;if(B)if(s.right!==void 0){const l=r;Se.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:g})||(e=e===null?Se.validate.errors:e.concat(Se.validate.errors),r=e.length);var B=l===r}else var B=!0}}}}else{
const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),
r++}var N=x===r;N&&i?(i=!1,u=[u,3]):N&&(i=!0,u=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,We.errors=e,
!1}return We.errors=e,r===0}function Ve(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.name===void 0&&(u="name")||s.options===void 0&&(u="options"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const p=r;for(const h in s)if(!(h==="name"||
h==="options"||h==="measured")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(p===r){if(s.name!==void 0){let h=s.name;const Q=r;if(r===Q)
if(typeof h=="string"){if(T(h)>1024)return Ve.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(h)<1)return Ve.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ve.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=Q===r}else var m=!0;if(m){
if(s.options!==void 0){const h=r;qe(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:g})||(e=e===null?
qe.errors:e.concat(qe.errors),r=e.length);var m=h===r}else var m=!0;if(m)if(s.measured!==void 0){let h=s.measured;const Q=r;if(r===Q)if(h&&typeof h==
"object"&&!Array.isArray(h))for(const N in h){const w=r;We(h[N],{instancePath:t+"/measured/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:N,rootData:g})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);var i=w===r;if(!i)break}else return Ve.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=Q===r}else var m=!0}}}}else
return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=e,
r===0}function Te(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.event===void 0&&(p="event")||s.condition===void 0&&(p="condition")||s.actions===void 0&&(p="actions"))return Te.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const h=r;for(const Q in s)if(!(Q==="event"||Q==="condition"||Q==="actions")){return Te.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(h===r){
if(s.event!==void 0){let Q=s.event;const $=r;if(r===$)if(typeof Q=="string"){if(T(Q)>1024)return Te.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(Q)<1)return Te.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Te.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var m=$===r}else var m=!0;if(m){if(s.condition!==void 0){let Q=s.condition;const $=r,N=r;let w=!1;const B=r;
We(Q,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:g})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);
var i=B===r;if(w=w||i,!w){const y=r;if(Q!==null){const a={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[a]:e.push(a),r++}var i=y===r;w=w||i}if(w)r=N,e!==null&&(N?e.length=N:e=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return e===null?e=[y]:e.push(y),r++,Te.errors=e,!1}var m=$===r}else var m=!0;if(m)if(s.actions!==void 0){let Q=s.actions;const $=r;if(r===
$)if(Array.isArray(Q)){var u=!0;const w=Q.length;for(let B=0;B<w;B++){const c=r;Ve(Q[B],{instancePath:t+"/actions/"+B,parentData:Q,parentDataProperty:B,
rootData:g})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var u=c===r;if(!u)break}}else return Te.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=$===r}else var m=!0}}}}else
return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=e,
r===0}function Qe(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return Qe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Qe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const u=s.length;if(u>0){const p=r;J(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:g})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r}if(m){if(u>1){const p=r;J(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r}if(m&&u>2){const p=r;J(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r}}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Qe.errors=e,r===0}function Ee(s,{
instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){var m=!0;const i=s.length;
for(let u=0;u<i;u++){const p=r;Qe(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:g})||(e=e===null?Qe.errors:e.concat(
Qe.errors),r=e.length);var m=p===r;if(!m)break}}else return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return Ee.errors=e,r===0}function Me(s,{instancePath:t="",parentData:ue,parentDataProperty:de,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end")||s.line===void 0&&(i="line")||s.column===
void 0&&(i="column"))return Me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must h\
ave required property '"+i+"'"}],!1;{const u=r;for(const p in s)if(!(p==="file"||p==="start"||p==="end"||p==="line"||p==="column")){return Me.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"}],!1;break}if(u===r){if(s.file!==void 0){let p=s.file;const h=r;if(r===h)if(typeof p=="string"){if(T(p)>65536)return Me.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Me.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.start!==void 0){const p=r;j(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var m=p===r}else var m=!0;if(m){if(s.end!==void 0){
const p=r;j(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);
var m=p===r}else var m=!0;if(m){if(s.line!==void 0){const p=r;J(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:g})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r}else var m=!0;if(m)if(s.column!==void 0){const p=r;J(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var m=p===r}else var m=!0}}}}}}else
return Me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=e,
r===0}const Or=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function P(s,{instancePath:t="",parentData:ue,parentDataProperty:de,
rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let fe;if(s.format_version===void 0&&(fe="format_vers\
ion")||s.hash===void 0&&(fe="hash")||s.spec===void 0&&(fe="spec")||s.environment===void 0&&(fe="environment")||s.source_map===void 0&&(fe="s\
ource_map"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:fe},message:"must have requi\
red property '"+fe+"'"}],!1;{const ae=r;for(const O in s)if(!(O==="format_version"||O==="hash"||O==="spec"||O==="environment"||O==="source_m\
ap")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(ae===r){if(s.format_version!==void 0){const O=r;if(s.format_version!==1)return P.errors=[
{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var m=O===r}else var m=!0;if(m){if(s.hash!==void 0){const O=r;ye(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var m=O===r}else var m=!0;if(m){if(s.spec!==void 0){let O=s.spec;const ee=r;
if(r===ee)if(O&&typeof O=="object"&&!Array.isArray(O)){let ne;if(O.name===void 0&&(ne="name")||O.arguments===void 0&&(ne="arguments")||O.data===
void 0&&(ne="data")||O.model===void 0&&(ne="model")||O.loss===void 0&&(ne="loss")||O.metrics===void 0&&(ne="metrics")||O.programs===void 0&&
(ne="programs")||O.optimizer===void 0&&(ne="optimizer")||O.training===void 0&&(ne="training")||O.callbacks===void 0&&(ne="callbacks")||O.event_rules===
void 0&&(ne="event_rules")||O.forecast===void 0&&(ne="forecast")||O.outputs===void 0&&(ne="outputs"))return P.errors=[{instancePath:t+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;{
const ge=r;for(const n in O)if(!sr.call(He.properties.spec.properties,n)){return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}
if(ge===r){if(O.name!==void 0){let n=O.name;const se=r;if(r===se)if(typeof n=="string"){if(T(n)>1024)return P.errors=[{instancePath:t+"/spec\
/name",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 102\
4 characters"}],!1;if(T(n)<1)return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/name",schemaPath:"\
#/properties/spec/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=se===r}else var i=!0;if(i){
if(O.arguments!==void 0){let n=O.arguments;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n))for(const S in n){const oe=r;Ke(
n[S],{instancePath:t+"/spec/arguments/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:S,rootData:g})||(e=e===null?
Ke.errors:e.concat(Ke.errors),r=e.length);var u=oe===r;if(!u)break}else return P.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/pro\
perties/spec/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=se===r}else var i=!0;if(i){
if(O.data!==void 0){let n=O.data;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.sources===void 0&&(S="sources")||
n.train===void 0&&(S="train")||n.eval===void 0&&(S="eval")||n.test===void 0&&(S="test")||n.inputs===void 0&&(S="inputs")||n.labels===void 0&&
(S="labels"))return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const oe=r;for(const o in n)if(!sr.call(He.properties.spec.properties.
data.properties,o)){return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(n.sources!==void 0){
let o=n.sources;const C=r;if(r===C)if(o&&typeof o=="object"&&!Array.isArray(o))for(const $e in o){const te=r;nr(o[$e],{instancePath:t+"/spec\
/data/sources/"+$e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:$e,rootData:g})||(e=e===null?nr.errors:e.concat(nr.
errors),r=e.length);var p=te===r;if(!p)break}else return P.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/proper\
ties/data/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=C===r}else var h=!0;if(h){if(n.
train!==void 0){let o=n.train;const C=r;if(r===C)if(typeof o=="string"){if(T(o)>1024)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"\
#/properties/spec/properties/data/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(T(o)<1)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/trai\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var h=C===r}else var h=!0;if(h){if(n.eval!==void 0){let o=n.eval;const C=r;if(r===C)if(Array.isArray(o)){var Q=!0;const te=o.
length;for(let U=0;U<te;U++){let F=o[U];const pe=r;if(r===pe)if(typeof F=="string"){if(T(F)>1024)return P.errors=[{instancePath:t+"/spec/dat\
a/eval/"+U,schemaPath:"#/properties/spec/properties/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"m\
ust NOT have more than 1024 characters"}],!1;if(T(F)<1)return P.errors=[{instancePath:t+"/spec/data/eval/"+U,schemaPath:"#/properties/spec/p\
roperties/data/properties/eval/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return P.errors=[{instancePath:t+"/spec/data/eval/"+U,schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Q=pe===r;if(!Q)break}}else return P.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"\
#/properties/spec/properties/data/properties/eval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=C===r}else var h=!0;
if(h){if(n.test!==void 0){let o=n.test;const C=r,$e=r;let te=!1;const U=r;if(r===U)if(typeof o=="string"){if(T(o)>1024){const pe={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};e===null?e=[pe]:e.push(pe),r++}else if(T(o)<1){const pe={instancePath:t+"/spec/data/test",schemaPath:"\
#/properties/spec/properties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[pe]:e.push(pe),r++}}else{const pe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data\
/properties/test/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[pe]:e.push(pe),r++}var $=U===r;if(te=
te||$,!te){const pe=r;if(o!==null){const me={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/\
anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[me]:e.push(me),r++}var $=pe===r;te=te||$}if(te)r=$e,e!==
null&&($e?e.length=$e:e=null);else{const pe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/\
anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[pe]:e.push(pe),r++,P.errors=e,!1}var h=C===r}else
var h=!0;if(h){if(n.inputs!==void 0){let o=n.inputs;const C=r;if(r===C)if(Array.isArray(o)){var N=!0;const te=o.length;for(let U=0;U<te;U++){
const F=r;Oe(o[U],{instancePath:t+"/spec/data/inputs/"+U,parentData:o,parentDataProperty:U,rootData:g})||(e=e===null?Oe.errors:e.concat(Oe.errors),
r=e.length);var N=F===r;if(!N)break}}else return P.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data\
/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=C===r}else var h=!0;if(h){if(n.labels!==void 0){
let o=n.labels;const C=r;if(r===C)if(Array.isArray(o)){var w=!0;const te=o.length;for(let U=0;U<te;U++){const F=r;Oe(o[U],{instancePath:t+"/\
spec/data/labels/"+U,parentData:o,parentDataProperty:U,rootData:g})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length);var w=F===r;if(!w)
break}}else return P.errors=[{instancePath:t+"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var h=C===r}else var h=!0;if(h){if(n.length_column!==void 0){let o=n.length_column;
const C=r;if(r===C)if(typeof o=="string"){if(T(o)>1024)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/\
spec/properties/data/properties/length_column/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 chara\
cters"}],!1;if(T(o)<1)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/l\
ength_column/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var h=C===r}else var h=!0;if(h){if(n.windows!==void 0){let o=n.windows;const C=r;if(r===C)if(o&&typeof o=="obj\
ect"&&!Array.isArray(o))for(const te in o){const U=r;j(o[te],{instancePath:t+"/spec/data/windows/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:o,parentDataProperty:te,rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var B=U===r;if(!B)break}else return P.errors=
[{instancePath:t+"/spec/data/windows",schemaPath:"#/properties/spec/properties/data/properties/windows/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var h=C===r}else var h=!0;if(h)if(n.storage!==void 0){const o=r;if(n.storage!=="disk")return P.errors=[
{instancePath:t+"/spec/data/storage",schemaPath:"#/properties/spec/properties/data/properties/storage/const",keyword:"const",params:{allowedValue:"\
disk"},message:"must be equal to constant"}],!1;var h=o===r}else var h=!0}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/data",schemaPath:"\
#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=se===r}else var i=!0;if(i){
if(O.model!==void 0){let n=O.model;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.parameters===void 0&&(S="par\
ameters")||n.buffers===void 0&&(S="buffers")||n.layers===void 0&&(S="layers")||n.initial_weights===void 0&&(S="initial_weights"))return P.errors=
[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;{const oe=r;for(const o in n)if(!(o==="parameters"||o==="buffers"||o==="layers"||o==="initial_weig\
hts")){return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(n.parameters!==void 0){let o=n.
parameters;const C=r;if(r===C)if(Array.isArray(o)){var c=!0;const $e=o.length;for(let te=0;te<$e;te++){const U=r;je(o[te],{instancePath:t+"/\
spec/model/parameters/"+te,parentData:o,parentDataProperty:te,rootData:g})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var c=U===
r;if(!c)break}}else return P.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/properties/spec/properties/model/properties/para\
meters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=C===r}else var y=!0;if(y){if(n.buffers!==void 0){let o=n.
buffers;const C=r;if(r===C)if(Array.isArray(o)){var x=!0;const te=o.length;for(let U=0;U<te;U++){const F=r;De(o[U],{instancePath:t+"/spec/mo\
del/buffers/"+U,parentData:o,parentDataProperty:U,rootData:g})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var x=F===r;if(!x)break}}else
return P.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/model/properties/buffers/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var y=C===r}else var y=!0;if(y){if(n.layers!==void 0){let o=n.layers;const C=r;if(r===C)if(Array.
isArray(o)){var a=!0;const te=o.length;for(let U=0;U<te;U++){let F=o[U];const pe=r;if(r===pe)if(F&&typeof F=="object"&&!Array.isArray(F)){let me;
if(F.path===void 0&&(me="path")||F.layer===void 0&&(me="layer")||F.output===void 0&&(me="output")||F.parameters===void 0&&(me="parameters"))
return P.errors=[{instancePath:t+"/spec/model/layers/"+U,schemaPath:"#/properties/spec/properties/model/properties/layers/items/required",keyword:"\
required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const Pe=r;for(const le in F)if(!(le==="path"||le===
"layer"||le==="output"||le==="parameters")){return P.errors=[{instancePath:t+"/spec/model/layers/"+U,schemaPath:"#/properties/spec/propertie\
s/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have a\
dditional properties"}],!1;break}if(Pe===r){if(F.path!==void 0){let le=F.path;const ve=r;if(r===ve)if(typeof le=="string"){if(T(le)>65536)return P.
errors=[{instancePath:t+"/spec/model/layers/"+U+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/pa\
th/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/model/layers/"+U+"/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=ve===r}else var f=!0;if(f){if(F.layer!==void 0){let le=F.layer;const ve=r;if(r===
ve)if(typeof le=="string"){if(T(le)>1024)return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/layer",schemaPath:"#/properties/spec/pro\
perties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1\
024 characters"}],!1;if(T(le)<1)return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/layer",schemaPath:"#/properties/spec/properties/m\
odel/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/i\
tems/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=ve===r}else var f=!0;if(f){if(F.output!==
void 0){let le=F.output;const ve=r;if(r===ve)if(Array.isArray(le)){if(le.length>16)return P.errors=[{instancePath:t+"/spec/model/layers/"+U+
"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/maxItems",keyword:"maxItems",params:{limit:16},
message:"must NOT have more than 16 items"}],!1;{var d=!0;const Ge=le.length;for(let xe=0;xe<Ge;xe++){const ir=r;Je(le[xe],{instancePath:t+"\
/spec/model/layers/"+U+"/output/"+xe,parentData:le,parentDataProperty:xe,rootData:g})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var d=ir===r;if(!d)break}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/output",schemaPath:"#/properties/spec/properties/\
model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=ve===r}else var f=!0;
if(f)if(F.parameters!==void 0){const le=r;j(F.parameters,{instancePath:t+"/spec/model/layers/"+U+"/parameters",parentData:F,parentDataProperty:"\
parameters",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var f=le===r}else var f=!0}}}}}else return P.errors=[{instancePath:t+
"/spec/model/layers/"+U,schemaPath:"#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=pe===r;if(!a)break}}else return P.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/prop\
erties/model/properties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=C===r}else var y=!0;if(y)if(n.initial_weights!==
void 0){let o=n.initial_weights;const C=r,$e=r;let te=!1;const U=r;if(r===U)if(o&&typeof o=="object"&&!Array.isArray(o)){let pe;if(o.path===
void 0&&(pe="path")||o.sha256===void 0&&(pe="sha256")){const fr={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/\
properties/model/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:pe},message:"must have required pro\
perty '"+pe+"'"};e===null?e=[fr]:e.push(fr),r++}else{const fr=r;for(const me in o)if(!(me==="path"||me==="sha256"||me==="fresh"||me==="into")){
const Pe={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"};e===null?e=[
Pe]:e.push(Pe),r++;break}if(fr===r){if(o.path!==void 0){let me=o.path;const Pe=r;if(r===Pe)if(typeof me=="string"){if(T(me)>4096){const le={
instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properti\
es/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[le]:e.push(le),r++}else if(T(
me)<1){const le={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights\
/anyOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[le]:e.
push(le),r++}}else{const le={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/ini\
tial_weights/anyOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[le]:e.push(le),r++}var l=Pe===
r}else var l=!0;if(l){if(o.sha256!==void 0){const me=r;ye(o.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:o,parentDataProperty:"\
sha256",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var l=me===r}else var l=!0;if(l){if(o.fresh!==void 0){let me=o.fresh;
const Pe=r;if(r===Pe)if(Array.isArray(me))if(me.length>1e3){const ve={instancePath:t+"/spec/model/initial_weights/fresh",schemaPath:"#/prope\
rties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/maxItems",keyword:"maxItems",params:{limit:1e3},message:"mus\
t NOT have more than 1000 items"};e===null?e=[ve]:e.push(ve),r++}else if(me.length<1){const ve={instancePath:t+"/spec/model/initial_weights/\
fresh",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[ve]:e.push(ve),r++}else{var V=!0;const ve=me.length;for(let Ye=0;Ye<ve;Ye++){
let Ge=me[Ye];const xe=r;if(r===xe)if(typeof Ge=="string"){if(T(Ge)>4096){const Ie={instancePath:t+"/spec/model/initial_weights/fresh/"+Ye,schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/items/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[Ie]:e.push(Ie),r++}else if(T(Ge)<1){const Ie={instancePath:t+"/spec/model/ini\
tial_weights/fresh/"+Ye,schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[Ie]:e.push(Ie),r++}}else{const Ie={instancePath:t+
"/spec/model/initial_weights/fresh/"+Ye,schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Ie]:e.push(Ie),r++}var V=xe===r;if(!V)break}}else{const ve={
instancePath:t+"/spec/model/initial_weights/fresh",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/propert\
ies/fresh/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[ve]:e.push(ve),r++}var l=Pe===r}else var l=!0;if(l)
if(o.into!==void 0){let me=o.into;const Pe=r;if(r===Pe)if(typeof me=="string"){if(T(me)>4096){const ve={instancePath:t+"/spec/model/initial_\
weights/into",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/into/maxLength",keyword:"maxLengt\
h",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[ve]:e.push(ve),r++}else if(T(me)<1){const ve={instancePath:t+
"/spec/model/initial_weights/into",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/into/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[ve]:e.push(ve),r++}}else{const ve={instancePath:t+
"/spec/model/initial_weights/into",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/into/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[ve]:e.push(ve),r++}var l=Pe===r}else var l=!0}}}}}else{const pe={instancePath:t+
"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[pe]:e.push(pe),r++}var k=U===r;if(te=te||k,!te){const pe=r;if(o!==null){const me={instancePath:t+
"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[me]:e.push(me),r++}var k=pe===r;te=te||k}if(te)r=$e,e!==null&&($e?e.length=$e:e=null);else{
const pe={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[pe]:e.push(pe),r++,P.errors=e,!1}var y=C===r}else var y=!0}}}}}else
return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=se===r}else var i=!0;if(i){if(O.loss!==void 0){const n=r;Ae(O.loss,{instancePath:t+"/spec/loss",parentData:O,parentDataProperty:"\
loss",rootData:g})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var i=n===r}else var i=!0;if(i){if(O.metrics!==void 0){let n=O.metrics;
const se=r;if(r===se)if(Array.isArray(n)){var W=!0;const S=n.length;for(let oe=0;oe<S;oe++){const o=r;Le(n[oe],{instancePath:t+"/spec/metric\
s/"+oe,parentData:n,parentDataProperty:oe,rootData:g})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var W=o===r;if(!W)break}}else return P.
errors=[{instancePath:t+"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=se===r}else var i=!0;if(i){if(O.programs!==void 0){let n=O.programs;const se=r;if(r===se)if(n&&typeof n=="object"&&
!Array.isArray(n)){let S;if(n.step===void 0&&(S="step")||n.evaluate===void 0&&(S="evaluate"))return P.errors=[{instancePath:t+"/spec/program\
s",schemaPath:"#/properties/spec/properties/programs/required",keyword:"required",params:{missingProperty:S},message:"must have required pro\
perty '"+S+"'"}],!1;{const oe=r;for(const o in n)if(!(o==="step"||o==="evaluate")){return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"\
#/properties/spec/properties/programs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"}],!1;break}if(oe===r){if(n.step!==void 0){const o=r;ce(n.step,{instancePath:t+"/spec/programs/step",parentData:n,
parentDataProperty:"step",rootData:g})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var D=o===r}else var D=!0;if(D)if(n.evaluate!==
void 0){const o=r;ce(n.evaluate,{instancePath:t+"/spec/programs/evaluate",parentData:n,parentDataProperty:"evaluate",rootData:g})||(e=e===null?
ce.errors:e.concat(ce.errors),r=e.length);var D=o===r}else var D=!0}}}else return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/p\
roperties/spec/properties/programs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=se===r}else var i=!0;if(i){
if(O.optimizer!==void 0){let n=O.optimizer;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.kind===void 0&&(S="k\
ind")||n.learning_rate===void 0&&(S="learning_rate")||n.betas===void 0&&(S="betas")||n.epsilon===void 0&&(S="epsilon")||n.max_grad_norm===void 0&&
(S="max_grad_norm")||n.groups===void 0&&(S="groups")||n.options===void 0&&(S="options"))return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"\
#/properties/spec/properties/optimizer/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],
!1;{const oe=r;for(const o in n)if(!(o==="kind"||o==="learning_rate"||o==="betas"||o==="epsilon"||o==="max_grad_norm"||o==="groups"||o==="op\
tions")){return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(n.kind!==void 0){
let o=n.kind;const C=r;if(!(o==="adamw_torch"||o==="adamw_hf"||o==="sgd"||o==="adagrad"||o==="adafactor"||o==="adamw_anyprecision"))return P.
errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{
allowedValues:He.properties.spec.properties.optimizer.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var I=C===
r}else var I=!0;if(I){if(n.learning_rate!==void 0){let o=n.learning_rate;const C=r;if(r===C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(
o))return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/properties/learning_r\
ate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/opt\
imizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/properties/learning_rate/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var I=C===r}else var I=!0;if(I){if(n.betas!==void 0){let o=n.betas;const C=r;if(r===C)if(Array.isArray(o)){if(o.
length>2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1;if(o.length<2)return P.errors=[{instancePath:t+"/spec\
/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;if(o.length<=2){const U=o.length;if(U>0){let F=o[0];const pe=r;if(r===pe)if(typeof F=="number"&&isFinite(
F)){if(F<0||isNaN(F))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(F>=1||isNaN(F))return P.errors=[{
instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var G=pe===r}if(G&&U>1){let F=o[1];const pe=r;if(r===pe)if(typeof F=="number"&&isFinite(F)){if(F<0||isNaN(F))return P.errors=[{instancePath:t+
"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;if(F>=1||isNaN(F))return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properti\
es/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"\
must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=pe===r}}else return P.errors=[{instancePath:t+
"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/additionalItems",keyword:"additionalItems",params:{
limit:2},message:"must NOT have more than 2 items"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properti\
es/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=C===r}else var I=!0;
if(I){if(n.epsilon!==void 0){let o=n.epsilon;const C=r;if(r===C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+
"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/prope\
rties/optimizer/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=C===r}else var I=!0;if(I){
if(n.max_grad_norm!==void 0){let o=n.max_grad_norm;const C=r;if(r===C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[
{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",
schemaPath:"#/properties/spec/properties/optimizer/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var I=C===r}else var I=!0;if(I){if(n.groups!==void 0){let o=n.groups;const C=r;if(r===C)if(Array.isArray(o)){var X=!0;const te=o.length;
for(let U=0;U<te;U++){let F=o[U];const pe=r;if(r===pe)if(F&&typeof F=="object"&&!Array.isArray(F)){let me;if(F.weight_decay===void 0&&(me="w\
eight_decay")||F.parameters===void 0&&(me="parameters"))return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U,schemaPath:"#/propertie\
s/spec/properties/optimizer/properties/groups/items/required",keyword:"required",params:{missingProperty:me},message:"must have required pro\
perty '"+me+"'"}],!1;{const Pe=r;for(const le in F)if(!(le==="weight_decay"||le==="parameters")){return P.errors=[{instancePath:t+"/spec/opt\
imizer/groups/"+U,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(Pe===r){if(F.weight_decay!==void 0){let le=F.
weight_decay;const ve=r;if(!(typeof le=="number"&&isFinite(le)))return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/weight_decay",
schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/weight_decay/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var M=ve===r}else var M=!0;if(M)if(F.parameters!==void 0){let le=F.parameters;const ve=r;if(r===ve)if(Array.isArray(
le)){var q=!0;const Ge=le.length;for(let xe=0;xe<Ge;xe++){let ir=le[xe];const Ie=r;if(r===Ie)if(typeof ir=="string"){if(T(ir)>1024)return P.
errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters/"+xe,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/i\
tems/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(
ir)<1)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters/"+xe,schemaPath:"#/properties/spec/properties/optimizer/prop\
erties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters/"+xe,schemaPath:"#/properties/spec/properties/optimi\
zer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=Ie===
r;if(!q)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters",schemaPath:"#/properties/spec/properties/opti\
mizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=ve===r}else
var M=!0}}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U,schemaPath:"#/properties/spec/properties/optimizer/properties/g\
roups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=pe===r;if(!X)break}}else return P.errors=[{instancePath:t+
"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var I=C===r}else var I=!0;if(I)if(n.options!==void 0){const o=r;qe(n.options,{instancePath:t+"/spec/optimizer/options",parentData:n,
parentDataProperty:"options",rootData:g})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var I=o===r}else var I=!0}}}}}}}}else return P.
errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=se===r}else var i=!0;if(i){if(O.training!==void 0){let n=O.training;const se=r;if(r===se)if(n&&typeof n=="object"&&
!Array.isArray(n)){let S;if(n.seed===void 0&&(S="seed")||n.data_seed===void 0&&(S="data_seed")||n.train_rows===void 0&&(S="train_rows")||n.eval_rows===
void 0&&(S="eval_rows")||n.train_batch_size===void 0&&(S="train_batch_size")||n.eval_batch_size===void 0&&(S="eval_batch_size")||n.gradient_accumulation_steps===
void 0&&(S="gradient_accumulation_steps")||n.drop_last===void 0&&(S="drop_last")||n.batches_per_epoch===void 0&&(S="batches_per_epoch")||n.updates_per_epoch===
void 0&&(S="updates_per_epoch")||n.total_updates===void 0&&(S="total_updates")||n.epochs===void 0&&(S="epochs")||n.num_train_epochs===void 0&&
(S="num_train_epochs")||n.schedule===void 0&&(S="schedule")||n.warmup_updates===void 0&&(S="warmup_updates")||n.logging_nan_inf_filter===void 0&&
(S="logging_nan_inf_filter"))return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const oe=r;for(const o in n)if(!sr.call(He.properties.
spec.properties.training.properties,o)){return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(oe===r){if(n.seed!==void 0){let o=n.seed;const C=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+
"/spec/training/seed",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===C&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/tra\
ining/seed",schemaPath:"#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"m\
ust be >= -9007199254740991"}],!1}var _=C===r}else var _=!0;if(_){if(n.data_seed!==void 0){let o=n.data_seed;const C=r;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===C&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],
!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],
!1}var _=C===r}else var _=!0;if(_){if(n.train_rows!==void 0){const o=r;J(n.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:n,
parentDataProperty:"train_rows",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.eval_rows!==
void 0){const o=r;j(n.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:n,parentDataProperty:"eval_rows",rootData:g})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.train_batch_size!==void 0){const o=r;J(n.train_batch_size,
{instancePath:t+"/spec/training/train_batch_size",parentData:n,parentDataProperty:"train_batch_size",rootData:g})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.eval_batch_size!==void 0){const o=r;J(n.eval_batch_size,{instancePath:t+"/spec/tr\
aining/eval_batch_size",parentData:n,parentDataProperty:"eval_batch_size",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);
var _=o===r}else var _=!0;if(_){if(n.gradient_accumulation_steps!==void 0){const o=r;J(n.gradient_accumulation_steps,{instancePath:t+"/spec/\
training/gradient_accumulation_steps",parentData:n,parentDataProperty:"gradient_accumulation_steps",rootData:g})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.drop_last!==void 0){const o=r;if(typeof n.drop_last!="boolean")return P.errors=[{
instancePath:t+"/spec/training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var _=o===r}else var _=!0;if(_){if(n.batches_per_epoch!==void 0){const o=r;J(n.batches_per_epoch,
{instancePath:t+"/spec/training/batches_per_epoch",parentData:n,parentDataProperty:"batches_per_epoch",rootData:g})||(e=e===null?J.errors:e.
concat(J.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.updates_per_epoch!==void 0){const o=r;J(n.updates_per_epoch,{instancePath:t+
"/spec/training/updates_per_epoch",parentData:n,parentDataProperty:"updates_per_epoch",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length);var _=o===r}else var _=!0;if(_){if(n.total_updates!==void 0){const o=r;J(n.total_updates,{instancePath:t+"/spec/training/total_u\
pdates",parentData:n,parentDataProperty:"total_updates",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var _=o===r}else var _=!0;
if(_){if(n.epochs!==void 0){const o=r;J(n.epochs,{instancePath:t+"/spec/training/epochs",parentData:n,parentDataProperty:"epochs",rootData:g})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.num_train_epochs!==void 0){let o=n.num_train_epochs;
const C=r;if(!(typeof o=="number"&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/\
spec/properties/training/properties/num_train_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=C===r}else
var _=!0;if(_){if(n.schedule!==void 0){const o=r;be(n.schedule,{instancePath:t+"/spec/training/schedule",parentData:n,parentDataProperty:"sc\
hedule",rootData:g})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var _=o===r}else var _=!0;if(_){if(n.warmup_updates!==void 0){const o=r;
j(n.warmup_updates,{instancePath:t+"/spec/training/warmup_updates",parentData:n,parentDataProperty:"warmup_updates",rootData:g})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length);var _=o===r}else var _=!0;if(_)if(n.logging_nan_inf_filter!==void 0){const o=r;if(typeof n.logging_nan_inf_filter!=
"boolean")return P.errors=[{instancePath:t+"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/propert\
ies/logging_nan_inf_filter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var _=o===r}else var _=!0}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var i=se===r}else var i=!0;if(i){if(O.callbacks!==void 0){let n=O.callbacks;const se=r;if(r===se)if(Array.
isArray(n)){var R=!0;const S=n.length;for(let oe=0;oe<S;oe++){const o=r;Ae(n[oe],{instancePath:t+"/spec/callbacks/"+oe,parentData:n,parentDataProperty:oe,
rootData:g})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var R=o===r;if(!R)break}}else return P.errors=[{instancePath:t+"/spec/ca\
llbacks",schemaPath:"#/properties/spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=se===
r}else var i=!0;if(i){if(O.event_rules!==void 0){let n=O.event_rules;const se=r;if(r===se)if(Array.isArray(n)){var L=!0;const S=n.length;for(let oe=0;oe<
S;oe++){const o=r;Te(n[oe],{instancePath:t+"/spec/event_rules/"+oe,parentData:n,parentDataProperty:oe,rootData:g})||(e=e===null?Te.errors:e.
concat(Te.errors),r=e.length);var L=o===r;if(!L)break}}else return P.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/sp\
ec/properties/event_rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=se===r}else var i=!0;if(i){if(O.callback_files!==
void 0){let n=O.callback_files;const se=r;if(r===se)if(Array.isArray(n)){var z=!0;const S=n.length;for(let oe=0;oe<S;oe++){let o=n[oe];const C=r;
if(r===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let te;if(o.path===void 0&&(te="path")||o.sha256===void 0&&(te="sha256"))return P.errors=
[{instancePath:t+"/spec/callback_files/"+oe,schemaPath:"#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{
missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const U=r;for(const F in o)if(!(F==="path"||F==="sha256")){return P.
errors=[{instancePath:t+"/spec/callback_files/"+oe,schemaPath:"#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(U===r){if(o.path!==void 0){let F=o.
path;const pe=r;if(r===pe)if(typeof F=="string"){if(T(F)>65536)return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"\
#/properties/spec/properties/callback_files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have\
 more than 65536 characters"}],!1;if(T(F)<1)return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"#/properties/spe\
c/properties/callback_files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"#/properties/spec/properties/callback_files/\
items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=pe===r}else var Y=!0;if(Y)if(o.sha256!==
void 0){const F=r;ye(o.sha256,{instancePath:t+"/spec/callback_files/"+oe+"/sha256",parentData:o,parentDataProperty:"sha256",rootData:g})||(e=
e===null?ye.errors:e.concat(ye.errors),r=e.length);var Y=F===r}else var Y=!0}}}else return P.errors=[{instancePath:t+"/spec/callback_files/"+
oe,schemaPath:"#/properties/spec/properties/callback_files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=C===
r;if(!z)break}}else return P.errors=[{instancePath:t+"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=se===r}else var i=!0;if(i){if(O.forecast!==void 0){let n=O.forecast;const se=r;
if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.effective_batch===void 0&&(S="effective_batch")||n.samples===void 0&&(S="s\
amples")||n.parameters===void 0&&(S="parameters")||n.flops_per_step===void 0&&(S="flops_per_step")||n.evaluations===void 0&&(S="evaluations")||
n.logs===void 0&&(S="logs")||n.saves===void 0&&(S="saves")||n.unforecastable===void 0&&(S="unforecastable")||n.memory===void 0&&(S="memory")||
n.checkpoint_bytes===void 0&&(S="checkpoint_bytes")||n.checkpoints_kept===void 0&&(S="checkpoints_kept")||n.learning_rate===void 0&&(S="lear\
ning_rate"))return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",
params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const oe=r;for(const o in n)if(!sr.call(He.properties.spec.properties.
forecast.properties,o)){return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(n.
effective_batch!==void 0){const o=r;J(n.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:n,parentDataProperty:"ef\
fective_batch",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var b=o===r}else var b=!0;if(b){if(n.samples!==void 0){const o=r;
j(n.samples,{instancePath:t+"/spec/forecast/samples",parentData:n,parentDataProperty:"samples",rootData:g})||(e=e===null?j.errors:e.concat(j.
errors),r=e.length);var b=o===r}else var b=!0;if(b){if(n.parameters!==void 0){const o=r;j(n.parameters,{instancePath:t+"/spec/forecast/param\
eters",parentData:n,parentDataProperty:"parameters",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var b=o===r}else var b=!0;
if(b){if(n.flops_per_step!==void 0){let o=n.flops_per_step;const C=r;if(r===C)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.
errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/forecast/flops_p\
er_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var b=C===r}else var b=!0;if(b){if(n.evaluations!==void 0){const o=r;Ee(n.evaluations,{instancePath:t+"/spec/forecast/eva\
luations",parentData:n,parentDataProperty:"evaluations",rootData:g})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var b=o===r}else
var b=!0;if(b){if(n.logs!==void 0){const o=r;Ee(n.logs,{instancePath:t+"/spec/forecast/logs",parentData:n,parentDataProperty:"logs",rootData:g})||
(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var b=o===r}else var b=!0;if(b){if(n.saves!==void 0){const o=r;Ee(n.saves,{instancePath:t+
"/spec/forecast/saves",parentData:n,parentDataProperty:"saves",rootData:g})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var b=o===
r}else var b=!0;if(b){if(n.unforecastable!==void 0){let o=n.unforecastable;const C=r;if(r===C)if(Array.isArray(o)){var re=!0;const te=o.length;
for(let U=0;U<te;U++){let F=o[U];const pe=r;if(!(F==="evaluations"||F==="logs"||F==="saves"))return P.errors=[{instancePath:t+"/spec/forecas\
t/unforecastable/"+U,schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:He.
properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"must be equal to one of the allowed values"}],!1;var re=pe===
r;if(!re)break}}else return P.errors=[{instancePath:t+"/spec/forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/prop\
erties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=C===r}else var b=!0;if(b){if(n.memory!==
void 0){let o=n.memory;const C=r;if(r===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let te;if(o.weights===void 0&&(te="weights")||o.gradients===
void 0&&(te="gradients")||o.optimizer===void 0&&(te="optimizer")||o.activations===void 0&&(te="activations")||o.data===void 0&&(te="data")||
o.saving===void 0&&(te="saving")||o.runtime===void 0&&(te="runtime")||o.peak===void 0&&(te="peak"))return P.errors=[{instancePath:t+"/spec/f\
orecast/memory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/required",keyword:"required",params:{missingProperty:te},
message:"must have required property '"+te+"'"}],!1;{const U=r;for(const F in o)if(!(F==="weights"||F==="gradients"||F==="optimizer"||F==="a\
ctivations"||F==="data"||F==="saving"||F==="runtime"||F==="peak")){return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/pr\
operties/spec/properties/forecast/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"\
must NOT have additional properties"}],!1;break}if(U===r){if(o.weights!==void 0){const F=r;j(o.weights,{instancePath:t+"/spec/forecast/memor\
y/weights",parentData:o,parentDataProperty:"weights",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var v=F===r}else var v=!0;
if(v){if(o.gradients!==void 0){const F=r;j(o.gradients,{instancePath:t+"/spec/forecast/memory/gradients",parentData:o,parentDataProperty:"gr\
adients",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var v=F===r}else var v=!0;if(v){if(o.optimizer!==void 0){const F=r;
j(o.optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:o,parentDataProperty:"optimizer",rootData:g})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length);var v=F===r}else var v=!0;if(v){if(o.activations!==void 0){const F=r;j(o.activations,{instancePath:t+"/spec/f\
orecast/memory/activations",parentData:o,parentDataProperty:"activations",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);
var v=F===r}else var v=!0;if(v){if(o.data!==void 0){const F=r;j(o.data,{instancePath:t+"/spec/forecast/memory/data",parentData:o,parentDataProperty:"\
data",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var v=F===r}else var v=!0;if(v){if(o.saving!==void 0){const F=r;j(o.
saving,{instancePath:t+"/spec/forecast/memory/saving",parentData:o,parentDataProperty:"saving",rootData:g})||(e=e===null?j.errors:e.concat(j.
errors),r=e.length);var v=F===r}else var v=!0;if(v){if(o.runtime!==void 0){const F=r;j(o.runtime,{instancePath:t+"/spec/forecast/memory/runt\
ime",parentData:o,parentDataProperty:"runtime",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var v=F===r}else var v=!0;if(v)
if(o.peak!==void 0){const F=r;j(o.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:o,parentDataProperty:"peak",rootData:g})||(e=
e===null?j.errors:e.concat(j.errors),r=e.length);var v=F===r}else var v=!0}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/forecast/mem\
ory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var b=C===r}else var b=!0;if(b){if(n.rows_bytes!==void 0){const o=r;j(n.rows_bytes,{instancePath:t+"/spec/forecast/rows_bytes",parentData:n,
parentDataProperty:"rows_bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var b=o===r}else var b=!0;if(b){if(n.checkpoint_bytes!==
void 0){const o=r;j(n.checkpoint_bytes,{instancePath:t+"/spec/forecast/checkpoint_bytes",parentData:n,parentDataProperty:"checkpoint_bytes",
rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var b=o===r}else var b=!0;if(b){if(n.checkpoints_kept!==void 0){const o=r;
j(n.checkpoints_kept,{instancePath:t+"/spec/forecast/checkpoints_kept",parentData:n,parentDataProperty:"checkpoints_kept",rootData:g})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length);var b=o===r}else var b=!0;if(b)if(n.learning_rate!==void 0){let o=n.learning_rate;const C=r;if(r===
C)if(Array.isArray(o)){var E=!0;const te=o.length;for(let U=0;U<te;U++){let F=o[U];const pe=r;if(r===pe)if(F&&typeof F=="object"&&!Array.isArray(
F)){let me;if(F.update===void 0&&(me="update")||F.rate===void 0&&(me="rate"))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+
U,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/required",keyword:"required",params:{missingProperty:me},
message:"must have required property '"+me+"'"}],!1;{const Pe=r;for(const le in F)if(!(le==="update"||le==="rate")){return P.errors=[{instancePath:t+
"/spec/forecast/learning_rate/"+U,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(Pe===r){if(F.update!==void 0){
const le=r;J(F.update,{instancePath:t+"/spec/forecast/learning_rate/"+U+"/update",parentData:F,parentDataProperty:"update",rootData:g})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length);var ie=le===r}else var ie=!0;if(ie)if(F.rate!==void 0){let le=F.rate;const ve=r;if(!(typeof le==
"number"&&isFinite(le)))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+U+"/rate",schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ie=ve===
r}else var ie=!0}}}else return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+U,schemaPath:"#/properties/spec/properties/forecast\
/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=pe===r;if(!E)break}}else return P.
errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var b=C===r}else var b=!0}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec\
/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=se===
r}else var i=!0;if(i)if(O.outputs!==void 0){let n=O.outputs;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.output_dir===
void 0&&(S="output_dir"))return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const oe=r;for(const o in n)if(o!=="output_dir"){return P.
errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(oe===r&&n.output_dir!==void 0){let o=n.output_dir;
if(r===r)if(typeof o=="string"){if(T(o)>4096)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/prope\
rties/outputs/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(T(o)<1)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}}}else return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=se===r}else var i=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=ee===r}else var m=!0;if(m){
if(s.environment!==void 0){let O=s.environment;const ee=r;if(r===ee)if(O&&typeof O=="object"&&!Array.isArray(O)){let ne;if(O.root===void 0&&
(ne="root")||O.output_dir===void 0&&(ne="output_dir")||O.engine===void 0&&(ne="engine")||O.device===void 0&&(ne="device")||O.threads===void 0&&
(ne="threads")||O.versions===void 0&&(ne="versions")||O.free_disk_bytes===void 0&&(ne="free_disk_bytes")||O.total_memory_bytes===void 0&&(ne=
"total_memory_bytes")||O.created===void 0&&(ne="created"))return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environme\
nt/required",keyword:"required",params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;{const ge=r;for(const n in O)
if(!sr.call(He.properties.environment.properties,n)){return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(ge===
r){if(O.root!==void 0){let n=O.root;const se=r;if(r===se)if(typeof n=="string"){if(T(n)>65536)return P.errors=[{instancePath:t+"/environment\
/root",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more \
than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=se===r}else var A=!0;if(A){if(O.output_dir!==void 0){let n=O.
output_dir;const se=r;if(r===se)if(typeof n=="string"){if(T(n)>65536)return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"\
#/properties/environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 ch\
aracters"}],!1}else return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=se===r}else var A=!0;if(A){if(O.engine!==void 0){let n=O.engine;
const se=r;if(r===se)if(typeof n=="string"){if(T(n)>1024)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/env\
ironment/properties/engine/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(T(n)<
1)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"\
#/properties/environment/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=se===r}else var A=!0;
if(A){if(O.device!==void 0){let n=O.device;const se=r;if(r===se)if(typeof n=="string"){if(T(n)>1024)return P.errors=[{instancePath:t+"/envir\
onment/device",schemaPath:"#/properties/environment/properties/device/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT h\
ave more than 1024 characters"}],!1;if(T(n)<1)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/pr\
operties/device/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{
instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var A=se===r}else var A=!0;if(A){if(O.threads!==void 0){const n=r;J(O.threads,{instancePath:t+"/environment/threads",parentData:O,
parentDataProperty:"threads",rootData:g})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var A=n===r}else var A=!0;if(A){if(O.versions!==
void 0){let n=O.versions;const se=r;if(r===se)if(n&&typeof n=="object"&&!Array.isArray(n))for(const S in n){let oe=n[S];const o=r;if(r===o)if(typeof oe==
"string"){if(T(oe)>65536)return P.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/environment/properties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/environment/properties/versions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Z=o===r;if(!Z)break}else return P.errors=[{instancePath:t+"/environment/versions",schemaPath:"#/properties/environment/properties/versio\
ns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=se===r}else var A=!0;if(A){if(O.free_disk_bytes!==void 0){
let n=O.free_disk_bytes;const se=r,Xe=r;let S=!1;const oe=r;j(n,{instancePath:t+"/environment/free_disk_bytes",parentData:O,parentDataProperty:"\
free_disk_bytes",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var H=oe===r;if(S=S||H,!S){const C=r;if(n!==null){const te={
instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[te]:e.push(te),r++}var H=C===r;S=S||H}if(S)r=Xe,e!==null&&(Xe?e.length=Xe:e=null);else{const C={
instancePath:t+"/environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return e===null?e=[C]:e.push(C),r++,P.errors=e,!1}var A=se===r}else var A=!0;if(A){if(O.total_memory_bytes!==
void 0){const n=r;j(O.total_memory_bytes,{instancePath:t+"/environment/total_memory_bytes",parentData:O,parentDataProperty:"total_memory_byt\
es",rootData:g})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var A=n===r}else var A=!0;if(A)if(O.created!==void 0){let n=O.created;
const se=r;if(r===se)if(typeof n=="string"){if(!Or.test(n))return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/\
environment/properties/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'\
must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return P.errors=[{instancePath:t+"/environment/create\
d",schemaPath:"#/properties/environment/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=se===
r}else var A=!0}}}}}}}}}}else return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var m=ee===r}else var m=!0;if(m)if(s.source_map!==void 0){let O=s.source_map;const ee=r;if(r===
ee)if(O&&typeof O=="object"&&!Array.isArray(O))for(const ne in O){const ge=r;Me(O[ne],{instancePath:t+"/source_map/"+ne.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:O,parentDataProperty:ne,rootData:g})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var K=ge===r;if(!K)break}else
return P.errors=[{instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var m=ee===r}else var m=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return P.errors=e,r===0}export{qr as default,xr as validate};
