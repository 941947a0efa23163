// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const xr=P;var qr=P;const Ke={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"l\
ist"},column:{type:"string",maxLength:65536},shape:{$ref:"#/$defs/extents"},range:{$ref:"#/$defs/range"}},required:["op","column","shape","r\
ange"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:[
"op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs\
/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/\
columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:["op","operand","with"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"tokens"},filled:{type:"string",maxLength:65536},part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},
tokenizer:{$ref:"#/$defs/tokenizer"},packed:{type:"object",description:"Texts are joined, each followed by the token `end`, and cut into win\
dows.",properties:{end:{type:"integer",minimum:0,maximum:2147483647}},required:["end"],additionalProperties:!1},end:{type:"integer",description:"\
Where each text is a row: the token that follows it, one of those of the row.",minimum:0,maximum:2147483647},range:{$ref:"#/$defs/range"}},required:[
"op","part","column","tokenizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},
steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:[
"op","column","steps","stored","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt",
"exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},
{type:"object",properties:{op:{const:"one_hot"},filled:{type:"string",maxLength:65536},column:{type:"string",maxLength:65536},count:{$ref:"#\
/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},range:{$ref:"#/$defs/range"}},
required:["op","column","count","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"date"},column:{type:"string",
maxLength:65536},part:{enum:["days","year","month","day","day_of_week","day_of_year","hour","minute"]},format:{anyOf:[{type:"string",maxLength:256},
{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","part","format","range"],additionalProperties:!1},{type:"object",properties:{
op:{const:"window"},first:{type:"integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},operand:{$ref:"#/$defs/co\
lumnExpression"}},required:["op","first","last","operand"],additionalProperties:!1}]},feature:{type:"object",properties:{name:{type:"string",
minLength:1,maxLength:1024},type:{$ref:"#/$defs/featureType"},value:{$ref:"#/$defs/columnExpression"},within:{type:"array",description:"Of a\
 label: its loss takes numbers from the first to the second of these, and another is a fault of its row.",items:{type:"number"},minItems:2,maxItems:2}},
required:["name","type","value"],additionalProperties:!1},condition:{oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["n\
umber","boolean","string","null"]}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"\
string",minLength:1,maxLength:1024}},required:["op","name"],additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is\
-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{op:{
enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["\
op","left","right"],additionalProperties:!1}]},metric:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},options:{$ref:"\
#/$defs/options"},as:{type:"string",description:"The name under which an evaluation reports it; absent where that is its own.",pattern:"^[A-\
Za-z_][A-Za-z0-9_]*$",maxLength:1024}},required:["name","options"],additionalProperties:!1},ruleAction:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},options:{$ref:"#/$defs/options"},measured:{type:"object",description:"Options that are worked out when t\
he rule fires.",additionalProperties:{$ref:"#/$defs/condition"}}},required:["name","options"],additionalProperties:!1},eventRule:{type:"obje\
ct",properties:{event:{type:"string",minLength:1,maxLength:1024},condition:{anyOf:[{$ref:"#/$defs/condition"},{type:"null"}]},actions:{type:"\
array",items:{$ref:"#/$defs/ruleAction"}}},required:["event","condition","actions"],additionalProperties:!1},dtype:{enum:["float32","int32",
"bool"]},initializer:{oneOf:[{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"uniform"},bound:{type:"number",minimum:0}},required:["kind","bound"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"normal"},deviation:{type:"number",minimum:0},zero_row:{$ref:"#/$defs/count"}},required:["kind","deviation"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"values"},values:{type:"array",items:{type:"number"}}},required:["kind","val\
ues"],additionalProperties:!1}]},parameter:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{$ref:"#/$defs/e\
xtents"},initializer:{$ref:"#/$defs/initializer"},decays:{type:"boolean"},layer:{type:"string",maxLength:65536}},required:["name","shape","i\
nitializer","decays","layer"],additionalProperties:!1},buffer:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},shape:{
$ref:"#/$defs/extents"},dtype:{$ref:"#/$defs/dtype"},initializer:{$ref:"#/$defs/initializer"},layer:{type:"string",maxLength:65536}},required:[
"name","shape","dtype","initializer","layer"],additionalProperties:!1},dimension:{anyOf:[{$ref:"#/$defs/count"},{type:"string",pattern:"^([0\
-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$",maxLength:200}]},tensorType:{type:"object",properties:{dtype:{$ref:"#/$defs/dtype"},shape:{type:"array",items:{
$ref:"#/$defs/dimension"},maxItems:16}},required:["dtype","shape"],additionalProperties:!1},attribute:{anyOf:[{type:"number"},{type:"string",
maxLength:65536},{type:"boolean"},{type:"array",items:{type:"number"},maxItems:1e5}]},instruction:{type:"object",properties:{op:{type:"strin\
g",minLength:1,maxLength:1024},inputs:{type:"array",items:{$ref:"#/$defs/count"},maxItems:4096},outputs:{type:"array",items:{$ref:"#/$defs/c\
ount"},maxItems:4096},attributes:{type:"object",additionalProperties:{$ref:"#/$defs/attribute"}},layer:{type:"string",maxLength:65536}},required:[
"op","inputs","outputs","attributes","layer"],additionalProperties:!1},program:{type:"object",description:"Typed SSA: `values` are the types\
; inputs, instructions and outputs name values by their index.",properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"ar\
ray",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},
role:{enum:["parameter","buffer","feature","label","scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},
instructions:{type:"array",items:{$ref:"#/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},role:{enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},
rows:{type:"object",properties:{part:{enum:["values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},
required:["name","role","value"],additionalProperties:!1}}},required:["name","values","inputs","instructions","outputs"],additionalProperties:!1},
trigger:{oneOf:[{type:"object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"steps"},every:{$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"object",properties:{kind:{enum:["e\
pochs","seconds"]},every:{type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]},schedule:{type:"object",properties:{
evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},required:["trigger","delay"],additionalProperties:!1},
logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"boolean"}},required:["trigger","firstStep"],additionalProperties:!1},
saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},
required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","b\
est","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"object",properties:{kind:{enum:["linear","cosine","cosine_with_restarts",
"polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"\
#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,
maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:["kind","warmup"],additionalProperties:!1}},required:["evaluation",
"logging","saving","learningRate"],additionalProperties:!1},run:{description:"[first, last, stride]: the updates first, first + stride, … la\
st.",type:"array",items:[{$ref:"#/$defs/positive"},{$ref:"#/$defs/positive"},{$ref:"#/$defs/positive"}],minItems:3,maxItems:3,additionalItems:!1},
runs:{type:"array",items:{$ref:"#/$defs/run"}},tokenizer:{oneOf:[{type:"object",properties:{kind:{enum:["characters","words"]},vocabulary:{$ref:"\
#/$defs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bytes"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$def\
s/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]},file:{type:"object",description:"`path` is relative to `environment\
.root`.",properties:{path:{type:"string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"},bytes:{$ref:"#/$defs/count"}},required:[
"path","sha256","bytes"],additionalProperties:!1},pictureShape:{type:"array",items:{type:"integer",minimum:1,maximum:65536},minItems:3,maxItems:3},
pictureStep:{oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,
maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","fit"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},required:["kind",
"height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,maximum:65536},
width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","width","padding"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"\
number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const hr=new RegExp("^[0-9a-f]{64}$","u");function ge(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,
r=0;if(r===0)if(typeof s=="string"){if(!hr.test(s))return ge.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return ge.errors=e,r===0}const A=s=>[...s].length,er={validate:We};function We(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,
r=0;const m=r;let i=!1;const d=r;if(!(typeof s=="number"&&isFinite(s))){const q={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[q]:e.push(q),r++}var l=d===r;if(i=i||l,!i){const q=r;if(r===q)if(typeof s=="string"){if(A(
s)>65536){const b={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[b]:e.push(b),r++}var l=q===r;if(i=i||l,!i){const b=r;if(typeof s!="boolean"){const c={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),r++}var l=b===r;if(i=
i||l,!i){const c=r;if(s!==null){const O={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[O]:e.push(O),r++}var l=c===r;if(i=i||l,!i){const O=r;if(r===O)if(Array.isArray(s)){var h=!0;const p=s.length;for(let f=0;f<p;f++){
const u=r;er.validate(s[f],{instancePath:t+"/"+f,parentData:s,parentDataProperty:f,rootData:g})||(e=e===null?er.validate.errors:e.concat(er.
validate.errors),r=e.length);var h=u===r;if(!h)break}}else{const p={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}var l=O===r;if(i=i||l,!i){const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const u in s){const M=r;er.validate(s[u],{instancePath:t+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:u,
rootData:g})||(e=e===null?er.validate.errors:e.concat(er.validate.errors),r=e.length);var W=M===r;if(!W)break}else{const u={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}var l=p===r;i=i||l}}}}}if(i)r=m,
e!==null&&(m?e.length=m:e=null);else{const q={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return e===null?e=[q]:e.push(q),r++,We.errors=e,!1}return We.errors=e,r===0}function $(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return $.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return $.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return $.errors=e,r===0}function we(s,{
instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end"))return we.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)if(!(l===
"file"||l==="start"||l==="end")){return we.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.file!==void 0){let l=s.file;const h=r;if(r===h)
if(typeof l=="string"){if(A(l)>65536)return we.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return we.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.start!==void 0){
const l=r;$(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=
e.length);var m=l===r}else var m=!0;if(m)if(s.end!==void 0){const l=r;$(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var m=l===r}else var m=!0}}}}else return we.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=e,r===0}function ar(s,{instancePath:t="",parentData:de,
parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.kind===void 0&&(c="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const O in s)if(O!=="kind"){const o={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r&&s.kind!==void 0&&s.kind!=="default"){const O={instancePath:t+"/kind",schemaPath:"#/\
oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};e===null?e=[O]:e.push(O),
r++}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:
e.push(c),r++}var q=l===r;q&&(i=!0,d=0);const h=r;if(r===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||
s.range===void 0&&(c="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const O in s)if(!(O==="kind"||O==="range")){const o={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(s.kind!==void 0){const O=r;if(s.kind!=="file"){const o={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),
r++}var W=O===r}else var W=!0;if(W)if(s.range!==void 0){const O=r;we(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:g})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var W=O===r}else var W=!0}}}else{const c={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var q=h===r;if(q&&i)i=!1,d=[d,1];else{
q&&(i=!0,d=1);const c=r;if(r===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind")||s.option===void 0&&(O="o\
ption")){const o={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required p\
roperty '"+O+"'"};e===null?e=[o]:e.push(o),r++}else{const o=r;for(const p in s)if(!(p==="kind"||p==="option")){const f={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),r++;break}if(o===r){if(s.kind!==void 0){const p=r;if(s.kind!=="command-line"){const f={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};e===null?e=[f]:e.
push(f),r++}var x=p===r}else var x=!0;if(x)if(s.option!==void 0){let p=s.option;const f=r;if(r===f)if(typeof p=="string"){if(A(p)>65536){const M={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),r++}var x=f===r}else var x=!0}}}else{const O={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[O]:e.push(O),r++}var q=c===r;if(q&&i)
i=!1,d=[d,2];else{q&&(i=!0,d=2);const O=r;if(r===O)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.from===
void 0&&(p="from")||s.reason===void 0&&(p="reason")){const f={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"};e===null?e=[f]:e.push(f),r++}else{const f=r;for(const u in s)if(!(u==="kind"||u==="from"||u===
"reason")){const M={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[M]:e.push(M),r++;break}if(f===r){if(s.kind!==void 0){const u=r;if(s.kind!=="deriv\
ed"){const M={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};e===null?e=[M]:e.push(M),r++}var b=u===r}else var b=!0;if(b){if(s.from!==void 0){let u=s.from;const M=r;if(r===M)
if(Array.isArray(u)){var B=!0;const Z=u.length;for(let R=0;R<Z;R++){let N=u[R];const ee=r;if(r===ee)if(typeof N=="string"){if(A(N)>65536){const T={
instancePath:t+"/from/"+R,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/from/"+R,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),r++}var B=ee===r;if(!B)break}}else{const Z={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[Z]:e.push(Z),r++}var b=M===r}else var b=!0;if(b)if(s.reason!==void 0){let u=s.reason;const M=r;if(r===M)if(typeof u=="string"){if(A(u)>65536){
const Z={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};e===null?e=[Z]:e.push(Z),r++}}else{const Z={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),r++}var b=M===r}else var b=!0}}}}else{
const p={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),
r++}var q=O===r;q&&i?(i=!1,d=[d,3]):q&&(i=!0,d=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,ar.errors=e,
!1}return ar.errors=e,r===0}function Xe(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let i;if(s.value===void 0&&(i="value")||s.origin===void 0&&(i="origin"))return Xe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)
if(!(l==="value"||l==="origin")){return Xe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.value!==void 0){const l=r;We(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:g})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);var m=l===r}else var m=!0;
if(m)if(s.origin!==void 0){const l=r;ar(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:g})||(e=e===null?
ar.errors:e.concat(ar.errors),r=e.length);var m=l===r}else var m=!0}}}else return Xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Xe.errors=e,r===0}const cr={oneOf:[{type:"object",description:"`path` is rel\
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
hasOwnProperty;function K(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return K.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return K.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return K.errors=e,r===0}function Se(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.path===void 0&&(i="path")||s.sha256===void 0&&(i="sha256")||s.bytes===void 0&&(i="bytes"))return Se.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)
if(!(l==="path"||l==="sha256"||l==="bytes")){return Se.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.path!==void 0){let l=s.path;const h=r;
if(r===h)if(typeof l=="string"){if(A(l)>4096)return Se.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(A(l)<1)return Se.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Se.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else
var m=!0;if(m){if(s.sha256!==void 0){const l=r;ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var m=l===r}else var m=!0;if(m)if(s.bytes!==void 0){const l=r;$(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var m=l===r}else var m=!0}}}}else
return Se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=e,
r===0}function De(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return De.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return De.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var m=!0;const i=s.length;for(let d=0;d<i;d++){let l=s[d];const h=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return De.errors=[{instancePath:t+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===h&&typeof l=="number"&&isFinite(l)){if(l>65536||isNaN(l))return De.errors=[{instancePath:t+"/"+d,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(l<1||isNaN(l))return De.errors=[{instancePath:t+"/"+d,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var m=h===r;if(!m)break}}}else return De.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return De.errors=e,r===0}function nr(s,{
instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let ae;if(s.kind===void 0&&(ae="kind")||s.path===void 0&&(ae="path")||s.delimiter===void 0&&(ae="delimiter")||s.
sha256===void 0&&(ae="sha256")||s.bytes===void 0&&(ae="bytes")||s.rows===void 0&&(ae="rows")||s.columns===void 0&&(ae="columns")){const T={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"};e===null?e=[T]:
e.push(T),r++}else{const T=r;for(const F in s)if(!(F==="kind"||F==="path"||F==="delimiter"||F==="sha256"||F==="bytes"||F==="rows"||F==="colu\
mns")){const k={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"\
must NOT have additional properties"};e===null?e=[k]:e.push(k),r++;break}if(T===r){if(s.kind!==void 0){const F=r;if(s.kind!=="csv"){const k={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};e===null?e=[k]:e.push(k),r++}var h=F===r}else var h=!0;if(h){if(s.path!==void 0){let F=s.path;const k=r;if(r===k)if(typeof F=="stri\
ng"){if(A(F)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[L]:e.push(L),r++}else if(A(F)<1){const L={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.
push(L),r++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[L]:e.push(L),r++}var h=k===r}else var h=!0;if(h){if(s.delimiter!==void 0){let F=s.delimiter;const k=r;if(r===k)
if(typeof F=="string"){if(A(F)>1){const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};e===null?e=[L]:e.push(L),r++}else if(A(F)<1){const L={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),r++}var h=k===r}else var h=!0;if(h){if(s.sha256!==void 0){const F=r;
ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);
var h=F===r}else var h=!0;if(h){if(s.bytes!==void 0){const F=r;$(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var h=F===r}else var h=!0;if(h){if(s.rows!==void 0){const F=r;$(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var h=F===r}else var h=!0;if(h)
if(s.columns!==void 0){let F=s.columns;const k=r;if(r===k)if(Array.isArray(F))if(F.length>1e6){const L={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[L]:
e.push(L),r++}else{var W=!0;const L=F.length;for(let D=0;D<L;D++){let C=F[D];const _=r;if(r===_)if(typeof C=="string"){if(A(C)>65536){const E={
instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),r++}var W=_===r;if(!W)break}}else{
const L={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[L]:e.push(L),r++}var h=k===r}else var h=!0}}}}}}}}else{const ae={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[ae]:e.push(ae),r++}var c=l===r;c&&(i=!0,d=0);const q=r;if(r===q)if(s&&typeof s=="object"&&
!Array.isArray(s)){let ae;if(s.kind===void 0&&(ae="kind")||s.path===void 0&&(ae="path")||s.window===void 0&&(ae="window")||s.sha256===void 0&&
(ae="sha256")||s.bytes===void 0&&(ae="bytes")||s.rows===void 0&&(ae="rows")||s.columns===void 0&&(ae="columns")){const T={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"};e===null?e=[T]:e.push(T),
r++}else{const T=r;for(const F in s)if(!(F==="kind"||F==="path"||F==="sha256"||F==="bytes"||F==="rows"||F==="columns"||F==="window")){const k={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT ha\
ve additional properties"};e===null?e=[k]:e.push(k),r++;break}if(T===r){if(s.kind!==void 0){let F=s.kind;const k=r;if(!(F==="jsonl"||F==="pa\
rquet"||F==="text")){const S={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:cr.oneOf[1].
properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[S]:e.push(S),r++}var x=k===r}else var x=!0;if(x){if(s.
path!==void 0){let F=s.path;const k=r;if(r===k)if(typeof F=="string"){if(A(F)>4096){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/pr\
operties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[L]:e.push(L),
r++}else if(A(F)<1){const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/\
path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),r++}var x=k===r}else var x=!0;if(x){if(s.
sha256!==void 0){const F=r;ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ge.errors:
e.concat(ge.errors),r=e.length);var x=F===r}else var x=!0;if(x){if(s.bytes!==void 0){const F=r;$(s.bytes,{instancePath:t+"/bytes",parentData:s,
parentDataProperty:"bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var x=F===r}else var x=!0;if(x){if(s.rows!==void 0){
const F=r;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.
length);var x=F===r}else var x=!0;if(x){if(s.columns!==void 0){let F=s.columns;const k=r;if(r===k)if(Array.isArray(F))if(F.length>1e6){const L={
instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have mo\
re than 1000000 items"};e===null?e=[L]:e.push(L),r++}else{var b=!0;const L=F.length;for(let D=0;D<L;D++){let C=F[D];const _=r;if(r===_)if(typeof C==
"string"){if(A(C)>65536){const E={instancePath:t+"/columns/"+D,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/column\
s/"+D,schemaPath:"#/oneOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.
push(E),r++}var b=_===r;if(!b)break}}else{const L={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[L]:e.push(L),r++}var x=k===r}else var x=!0;if(x)if(s.window!==void 0){let F=s.window;const k=r,
S=r;let L=!1;const D=r;K(F,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:g})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length);var B=D===r;if(L=L||B,!L){const _=r;if(F!==null){const E={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/wind\
ow/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[E]:e.push(E),r++}var B=_===r;L=L||B}if(L)r=S,e!==null&&
(S?e.length=S:e=null);else{const _={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[_]:e.push(_),r++}var x=k===r}else var x=!0}}}}}}}}else{const ae={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[ae]:e.push(ae),r++}var c=q===r;if(c&&i)i=!1,d=[d,1];else{
c&&(i=!0,d=1);const ae=r;if(r===ae)if(s&&typeof s=="object"&&!Array.isArray(s)){let F;if(s.kind===void 0&&(F="kind")||s.path===void 0&&(F="p\
ath")||s.labels===void 0&&(F="labels")||s.sha256===void 0&&(F="sha256")||s.bytes===void 0&&(F="bytes")||s.rows===void 0&&(F="rows")||s.columns===
void 0&&(F="columns")||s.picture===void 0&&(F="picture")){const k={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:F},message:"must have required property '"+F+"'"};e===null?e=[k]:e.push(k),r++}else{const k=r;for(const S in s)if(!(S==="kin\
d"||S==="path"||S==="labels"||S==="sha256"||S==="bytes"||S==="rows"||S==="columns"||S==="picture")){const L={instancePath:t,schemaPath:"#/on\
eOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"};e===
null?e=[L]:e.push(L),r++;break}if(k===r){if(s.kind!==void 0){const S=r;if(s.kind!=="idx"){const L={instancePath:t+"/kind",schemaPath:"#/oneO\
f/2/properties/kind/const",keyword:"const",params:{allowedValue:"idx"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),r++}var y=S===
r}else var y=!0;if(y){if(s.path!==void 0){let S=s.path;const L=r;if(r===L)if(typeof S=="string"){if(A(S)>4096){const C={instancePath:t+"/pat\
h",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};
e===null?e=[C]:e.push(C),r++}else if(A(S)<1){const C={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/path",schemaPath:"\
#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[C]:e.push(C),r++}var y=L===r}else
var y=!0;if(y){if(s.labels!==void 0){let S=s.labels;const L=r,D=r;let C=!1;const _=r;Se(S,{instancePath:t+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:g})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var O=_===r;if(C=C||O,!C){const E=r;if(S!==null){const he={instancePath:t+
"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[he]:
e.push(he),r++}var O=E===r;C=C||O}if(C)r=D,e!==null&&(D?e.length=D:e=null);else{const E={instancePath:t+"/labels",schemaPath:"#/oneOf/2/prop\
erties/labels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[E]:e.push(E),r++}var y=L===r}else var y=!0;
if(y){if(s.sha256!==void 0){const S=r;ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?
ge.errors:e.concat(ge.errors),r=e.length);var y=S===r}else var y=!0;if(y){if(s.bytes!==void 0){const S=r;$(s.bytes,{instancePath:t+"/bytes",
parentData:s,parentDataProperty:"bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var y=S===r}else var y=!0;if(y){if(s.
rows!==void 0){const S=r;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length);var y=S===r}else var y=!0;if(y){if(s.columns!==void 0){let S=s.columns;const L=r;if(r===L)if(Array.isArray(S))if(S.length>
1e6){const C={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"mu\
st NOT have more than 1000000 items"};e===null?e=[C]:e.push(C),r++}else{var o=!0;const C=S.length;for(let _=0;_<C;_++){let G=S[_];const E=r;
if(r===E)if(typeof G=="string"){if(A(G)>65536){const he={instancePath:t+"/columns/"+_,schemaPath:"#/oneOf/2/properties/columns/items/maxLeng\
th",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[he]:e.push(he),r++}}else{const he={
instancePath:t+"/columns/"+_,schemaPath:"#/oneOf/2/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[he]:e.push(he),r++}var o=E===r;if(!o)break}}else{const C={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/colum\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[C]:e.push(C),r++}var y=L===r}else var y=!0;if(y)if(s.picture!==
void 0){const S=r;De(s.picture,{instancePath:t+"/picture",parentData:s,parentDataProperty:"picture",rootData:g})||(e=e===null?De.errors:e.concat(
De.errors),r=e.length);var y=S===r}else var y=!0}}}}}}}}}else{const F={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[F]:e.push(F),r++}var c=ae===r;if(c&&i)i=!1,d=[d,2];else{c&&(i=!0,d=2);const F=r;if(r===F)if(s&&
typeof s=="object"&&!Array.isArray(s)){let S;if(s.kind===void 0&&(S="kind")||s.path===void 0&&(S="path")||s.sha256===void 0&&(S="sha256")||s.
bytes===void 0&&(S="bytes")||s.rows===void 0&&(S="rows")||s.columns===void 0&&(S="columns")){const L={instancePath:t,schemaPath:"#/oneOf/3/r\
equired",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"};e===null?e=[L]:e.push(L),r++}else{const L=r;
for(const D in s)if(!(D==="kind"||D==="path"||D==="sha256"||D==="bytes"||D==="rows"||D==="columns")){const C={instancePath:t,schemaPath:"#/o\
neOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===
null?e=[C]:e.push(C),r++;break}if(L===r){if(s.kind!==void 0){const D=r;if(s.kind!=="images"){const C={instancePath:t+"/kind",schemaPath:"#/o\
neOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"images"},message:"must be equal to constant"};e===null?e=[C]:e.push(C),r++}
var p=D===r}else var p=!0;if(p){if(s.path!==void 0){let D=s.path;const C=r;if(r===C)if(typeof D=="string"){if(A(D)>4096){const G={instancePath:t+
"/path",schemaPath:"#/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 chara\
cters"};e===null?e=[G]:e.push(G),r++}else if(A(D)<1){const G={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[G]:e.push(G),r++}}else{const G={instancePath:t+"/pa\
th",schemaPath:"#/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[G]:e.push(G),r++}
var p=C===r}else var p=!0;if(p){if(s.sha256!==void 0){const D=r;ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha25\
6",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var p=D===r}else var p=!0;if(p){if(s.bytes!==void 0){const D=r;$(s.bytes,
{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var p=D===
r}else var p=!0;if(p){if(s.rows!==void 0){const D=r;$(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=
e===null?$.errors:e.concat($.errors),r=e.length);var p=D===r}else var p=!0;if(p)if(s.columns!==void 0){let D=s.columns;const C=r;if(r===C)if(Array.
isArray(D))if(D.length>1e6){const G={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/columns/maxItems",keyword:"maxItems",params:{
limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[G]:e.push(G),r++}else{var f=!0;const G=D.length;for(let E=0;E<G;E++){
let z=D[E];const he=r;if(r===he)if(typeof z=="string"){if(A(z)>65536){const J={instancePath:t+"/columns/"+E,schemaPath:"#/oneOf/3/properties\
/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[J]:e.push(
J),r++}}else{const J={instancePath:t+"/columns/"+E,schemaPath:"#/oneOf/3/properties/columns/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[J]:e.push(J),r++}var f=he===r;if(!f)break}}else{const G={instancePath:t+"/columns",schemaPath:"#/oneOf\
/3/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[G]:e.push(G),r++}var p=C===r}else var p=!0}}}}}}}else{
const S={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),
r++}var c=F===r;if(c&&i)i=!1,d=[d,3];else{c&&(i=!0,d=3);const S=r;if(r===S)if(s&&typeof s=="object"&&!Array.isArray(s)){let D;if(s.kind===void 0&&
(D="kind")||s.of===void 0&&(D="of")||s.fraction===void 0&&(D="fraction")||s.stratify===void 0&&(D="stratify")||s.seed===void 0&&(D="seed")||
s.rows===void 0&&(D="rows")){const C={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:D},message:"\
must have required property '"+D+"'"};e===null?e=[C]:e.push(C),r++}else{const C=r;for(const _ in s)if(!sr.call(cr.oneOf[4].properties,_)){const G={
instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT ha\
ve additional properties"};e===null?e=[G]:e.push(G),r++;break}if(C===r){if(s.kind!==void 0){const _=r;if(s.kind!=="split"){const G={instancePath:t+
"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"split"},message:"must be equal to constant"};e===
null?e=[G]:e.push(G),r++}var u=_===r}else var u=!0;if(u){if(s.of!==void 0){let _=s.of;const G=r;if(r===G)if(typeof _=="string"){if(A(_)>1024){
const z={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have \
more than 1024 characters"};e===null?e=[z]:e.push(z),r++}else if(A(_)<1){const z={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[z]:e.push(z),r++}}else{const z={
instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[z]:
e.push(z),r++}var u=G===r}else var u=!0;if(u){if(s.fraction!==void 0){let _=s.fraction;const G=r;if(r===G)if(typeof _=="number"&&isFinite(_)){
if(_<0||isNaN(_)){const z={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[z]:e.push(z),r++}else if(_>=1||isNaN(_)){const z={instancePath:t+"/fraction",schemaPath:"#/\
oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"};e===null?e=[
z]:e.push(z),r++}}else{const z={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};e===null?e=[z]:e.push(z),r++}var u=G===r}else var u=!0;if(u){if(s.stratify!==void 0){let _=s.stratify;const G=r,
E=r;let z=!1;const he=r;if(r===he)if(typeof _=="string"){if(A(_)>65536){const J={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties\
/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[J]:e.push(
J),r++}}else{const J={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[J]:e.push(J),r++}var M=he===r;if(z=z||M,!z){const J=r;if(_!==null){const re={instancePath:t+"/stratify",
schemaPath:"#/oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[re]:e.push(re),
r++}var M=J===r;z=z||M}if(z)r=E,e!==null&&(E?e.length=E:e=null);else{const J={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/st\
ratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[J]:e.push(J),r++}var u=G===r}else var u=!0;if(u){
if(s.seed!==void 0){let _=s.seed;const G=r;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){const z={instancePath:t+"/seed",schemaPath:"\
#/oneOf/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[z]:e.push(z),r++}if(r===G&&typeof _==
"number"&&isFinite(_)){if(_>9007199254740991||isNaN(_)){const z={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[z]:e.push(z),r++}else if(_<-9007199254740991||
isNaN(_)){const z={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};e===null?e=[z]:e.push(z),r++}}var u=G===r}else var u=!0;if(u){if(s.rows!==void 0){const _=r;$(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var u=_===r}else
var u=!0;if(u){if(s.last!==void 0){const _=r;if(s.last!==!0){const E={instancePath:t+"/last",schemaPath:"#/oneOf/4/properties/last/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[E]:e.push(E),r++}var u=_===r}else var u=!0;if(u){if(s.group!==
void 0){let _=s.group;const G=r;if(r===G)if(typeof _=="string"){if(A(_)>65536){const z={instancePath:t+"/group",schemaPath:"#/oneOf/4/proper\
ties/group/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[z]:e.push(z),
r++}}else{const z={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/group/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[z]:e.push(z),r++}var u=G===r}else var u=!0;if(u)if(s.where!==void 0){let _=s.where;const G=r;if(r===G)if(_&&typeof _==
"object"&&!Array.isArray(_)){let z;if(_.column===void 0&&(z="column")||_.value===void 0&&(z="value")){const he={instancePath:t+"/where",schemaPath:"\
#/oneOf/4/properties/where/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"};e===null?e=
[he]:e.push(he),r++}else{const he=r;for(const j in _)if(!(j==="column"||j==="value")){const J={instancePath:t+"/where",schemaPath:"#/oneOf/4\
/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional prope\
rties"};e===null?e=[J]:e.push(J),r++;break}if(he===r){if(_.column!==void 0){let j=_.column;const J=r;if(r===J)if(typeof j=="string"){if(A(j)>
65536){const Y={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/column/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[Y]:e.push(Y),r++}}else{const Y={instancePath:t+"/where/column",
schemaPath:"#/oneOf/4/properties/where/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Y]:
e.push(Y),r++}var v=J===r}else var v=!0;if(v)if(_.value!==void 0){let j=_.value;const J=r;if(r===J)if(typeof j=="string"){if(A(j)>65536){const re={
instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"};e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/where/value",schemaPath:"#/oneOf/\
4/properties/where/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var v=J===
r}else var v=!0}}}else{const z={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[z]:e.push(z),r++}var u=G===r}else var u=!0}}}}}}}}}}else{const D={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),r++}var c=S===r;if(c&&i)i=!1,d=[d,4];else{c&&(i=!0,d=4);const D=r;
if(r===D)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.path===void 0&&(_="path")||s.sha256===void 0&&
(_="sha256")||s.bytes===void 0&&(_="bytes")||s.rows===void 0&&(_="rows")||s.columns===void 0&&(_="columns")||s.query===void 0&&(_="query")||
s.files===void 0&&(_="files")){const G={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"};e===null?e=[G]:e.push(G),r++}else{const G=r;for(const E in s)if(!(E==="kind"||E==="path"||E==="sha256"||
E==="bytes"||E==="rows"||E==="columns"||E==="query"||E==="files")){const z={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};e===null?e=[z]:e.push(z),r++;break}if(G===
r){if(s.kind!==void 0){const E=r;if(s.kind!=="sql"){const z={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"sql"},message:"must be equal to constant"};e===null?e=[z]:e.push(z),r++}var Z=E===r}else var Z=!0;if(Z){if(s.path!==
void 0){let E=s.path;const z=r;if(r===z)if(typeof E=="string"){if(A(E)>4096){const j={instancePath:t+"/path",schemaPath:"#/oneOf/5/propertie\
s/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[j]:e.push(j),r++}else if(A(
E)<1){const j={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),r++}var Z=z===r}else var Z=!0;if(Z){if(s.sha256!==
void 0){const E=r;ge(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ge.errors:e.concat(
ge.errors),r=e.length);var Z=E===r}else var Z=!0;if(Z){if(s.bytes!==void 0){const E=r;$(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var Z=E===r}else var Z=!0;if(Z){if(s.rows!==void 0){const E=r;$(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var Z=E===r}else
var Z=!0;if(Z){if(s.columns!==void 0){let E=s.columns;const z=r;if(r===z)if(Array.isArray(E))if(E.length>1e6){const j={instancePath:t+"/colu\
mns",schemaPath:"#/oneOf/5/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
e===null?e=[j]:e.push(j),r++}else{var R=!0;const j=E.length;for(let J=0;J<j;J++){let Y=E[J];const re=r;if(r===re)if(typeof Y=="string"){if(A(
Y)>65536){const te={instancePath:t+"/columns/"+J,schemaPath:"#/oneOf/5/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[te]:e.push(te),r++}}else{const te={instancePath:t+"/columns/"+J,schemaPath:"\
#/oneOf/5/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[te]:e.push(te),r++}var R=re===
r;if(!R)break}}else{const j={instancePath:t+"/columns",schemaPath:"#/oneOf/5/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[j]:e.push(j),r++}var Z=z===r}else var Z=!0;if(Z){if(s.query!==void 0){let E=s.query;const z=r;if(r===z)if(typeof E==
"string"){if(A(E)>1e6){const j={instancePath:t+"/query",schemaPath:"#/oneOf/5/properties/query/maxLength",keyword:"maxLength",params:{limit:1e6},
message:"must NOT have more than 1000000 characters"};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/query",schemaPath:"#/oneO\
f/5/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),r++}var Z=z===r}else var Z=!0;
if(Z)if(s.files!==void 0){let E=s.files;const z=r;if(r===z)if(Array.isArray(E))if(E.length>1e3){const j={instancePath:t+"/files",schemaPath:"\
#/oneOf/5/properties/files/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[j]:e.push(
j),r++}else if(E.length<1){const j={instancePath:t+"/files",schemaPath:"#/oneOf/5/properties/files/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[j]:e.push(j),r++}else{var N=!0;const j=E.length;for(let J=0;J<j;J++){let Y=E[J];const re=r;
if(r===re)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let te;if(Y.path===void 0&&(te="path")||Y.sha256===void 0&&(te="sha256")||Y.bytes===void 0&&
(te="bytes")||Y.written===void 0&&(te="written")){const w={instancePath:t+"/files/"+J,schemaPath:"#/oneOf/5/properties/files/items/required",
keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"};e===null?e=[w]:e.push(w),r++}else{const w=r;for(const ie in Y)
if(!(ie==="path"||ie==="sha256"||ie==="bytes"||ie==="written")){const le={instancePath:t+"/files/"+J,schemaPath:"#/oneOf/5/properties/files/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"};e===
null?e=[le]:e.push(le),r++;break}if(w===r){if(Y.path!==void 0){let ie=Y.path;const le=r;if(r===le)if(typeof ie=="string"){if(A(ie)>4096){const H={
instancePath:t+"/files/"+J+"/path",schemaPath:"#/oneOf/5/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[H]:e.push(H),r++}else if(A(ie)<1){const H={instancePath:t+"/files/"+J+"/path",
schemaPath:"#/oneOf/5/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[H]:e.push(H),r++}}else{const H={instancePath:t+"/files/"+J+"/path",schemaPath:"#/oneOf/5/properties/files/item\
s/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),r++}var ee=le===r}else var ee=!0;
if(ee){if(Y.sha256!==void 0){const ie=r;ge(Y.sha256,{instancePath:t+"/files/"+J+"/sha256",parentData:Y,parentDataProperty:"sha256",rootData:g})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var ee=ie===r}else var ee=!0;if(ee){if(Y.bytes!==void 0){const ie=r;$(Y.bytes,{instancePath:t+
"/files/"+J+"/bytes",parentData:Y,parentDataProperty:"bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var ee=ie===r}else
var ee=!0;if(ee)if(Y.written!==void 0){let ie=Y.written;const le=r;if(r===le)if(typeof ie=="string"){if(A(ie)>4096){const pe={instancePath:t+
"/files/"+J+"/written",schemaPath:"#/oneOf/5/properties/files/items/properties/written/maxLength",keyword:"maxLength",params:{limit:4096},message:"\
must NOT have more than 4096 characters"};e===null?e=[pe]:e.push(pe),r++}}else{const pe={instancePath:t+"/files/"+J+"/written",schemaPath:"#\
/oneOf/5/properties/files/items/properties/written/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[pe]:e.push(
pe),r++}var ee=le===r}else var ee=!0}}}}}else{const te={instancePath:t+"/files/"+J,schemaPath:"#/oneOf/5/properties/files/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[te]:e.push(te),r++}var N=re===r;if(!N)break}}else{const j={instancePath:t+
"/files",schemaPath:"#/oneOf/5/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),
r++}var Z=z===r}else var Z=!0}}}}}}}}}else{const _={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[_]:e.push(_),r++}var c=D===r;c&&i?(i=!1,d=[d,5]):c&&(i=!0,d=5)}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{
const ae={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===
null?e=[ae]:e.push(ae),r++,nr.errors=e,!1}return nr.errors=e,r===0}const yr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function $e(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
16)return $e.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var m=!0;const i=s.length;for(let d=0;d<i;d++){const l=r;K(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:g})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r;if(!m)break}}}else return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return $e.errors=e,r===0}function or(s,{instancePath:t="",parentData:de,parentDataProperty:ce,
rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const O={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="shape")){const p={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[p]:e.push(p),r++;break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="tensor"){const p={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};e===
null?e=[p]:e.push(p),r++}var h=o===r}else var h=!0;if(h)if(s.shape!==void 0){const o=r;$e(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);var h=o===r}else var h=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=l===r;B&&(i=!0,d=0);const W=r;
if(r===W)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const O={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="count"||o==="names")){const p={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[p]:e.push(p),r++;break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="class"){const p={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};e===null?e=[
p]:e.push(p),r++}var q=o===r}else var q=!0;if(q){if(s.count!==void 0){const o=r;K(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var q=o===r}else var q=!0;if(q)if(s.names!==void 0){let o=s.names;const p=r,
f=r;let u=!1;const M=r;if(r===M)if(Array.isArray(o))if(o.length>1e6){const Z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[Z]:e.push(Z),r++}else{
var x=!0;const Z=o.length;for(let R=0;R<Z;R++){let N=o[R];const ee=r;if(r===ee)if(typeof N=="string"){if(A(N)>65536){const T={instancePath:t+
"/names/"+R,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/names/"+R,schemaPath:"#/oneOf/1/properties/names/a\
nyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),r++}var x=ee===r;if(!x)break}}else{
const Z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[Z]:e.push(Z),r++}var b=M===r;if(u=u||b,!u){const Z=r;if(o!==null){const N={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),r++}var b=Z===r;u=u||b}
if(u)r=f,e!==null&&(f?e.length=f:e=null);else{const Z={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[Z]:e.push(Z),r++}var q=p===r}else var q=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=W===r;if(B&&i)i=!1,d=[d,1];else{
B&&(i=!0,d=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.of===void 0&&(o="of")||
s.vocabulary===void 0&&(o="vocabulary")||s.maximum===void 0&&(o="maximum")||s.fixed===void 0&&(o="fixed")||s.pad===void 0&&(o="pad")){const p={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"};
e===null?e=[p]:e.push(p),r++}else{const p=r;for(const f in s)if(!(f==="kind"||f==="of"||f==="vocabulary"||f==="maximum"||f==="fixed"||f==="p\
ad")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),r++;break}if(p===r){if(s.kind!==void 0){const f=r;if(s.kind!=="sequence"){const u={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};e===null?e=[u]:e.push(u),r++}var c=f===r}else var c=!0;if(c){if(s.of!==void 0){let f=s.of;const u=r;if(!(f==="ids"||f==="mask")){
const v={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:yr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),r++}var c=u===r}else var c=!0;if(c){if(s.vocabulary!==void 0){
const f=r;K(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var c=f===r}else var c=!0;if(c){if(s.maximum!==void 0){const f=r;K(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var c=f===r}else var c=!0;if(c){if(s.fixed!==void 0){const f=r;if(typeof s.
fixed!="boolean"){const M={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[M]:e.push(M),r++}var c=f===r}else var c=!0;if(c)if(s.pad!==void 0){let f=s.pad;const u=r;if(!(typeof f=="numbe\
r"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const v={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[v]:e.push(v),r++}var c=u===r}else var c=!0}}}}}}}else{const o={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}var B=y===r;B&&i?(i=!1,d=[d,2]):
B&&(i=!0,d=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,or.errors=e,!1}return or.errors=e,r===0}const rr={oneOf:[
{type:"object",properties:{op:{const:"columns"},filled:{type:"string",maxLength:65536},names:{type:"array",items:{type:"string",maxLength:65536},
minItems:1,maxItems:1e6},range:{$ref:"#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{
const:"list"},column:{type:"string",maxLength:65536},shape:{$ref:"#/$defs/extents"},range:{$ref:"#/$defs/range"}},required:["op","column","s\
hape","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},required:["op","value"],additionalProperties:!1},
{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},right:{$ref:"#/$defs/columnExpression"}},required:[
"op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:["negate","standardize","rescale"]},operand:{$ref:"#/$defs\
/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/\
columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:["op","operand","with"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"tokens"},filled:{type:"string",maxLength:65536},part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},
tokenizer:{$ref:"#/$defs/tokenizer"},packed:{type:"object",description:"Texts are joined, each followed by the token `end`, and cut into win\
dows.",properties:{end:{type:"integer",minimum:0,maximum:2147483647}},required:["end"],additionalProperties:!1},end:{type:"integer",description:"\
Where each text is a row: the token that follows it, one of those of the row.",minimum:0,maximum:2147483647},range:{$ref:"#/$defs/range"}},required:[
"op","part","column","tokenizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"picture"},column:{type:"string",maxLength:65536},
steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pictureShape"},range:{$ref:"#/$defs/range"}},required:[
"op","column","steps","stored","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"apply"},function:{enum:["abs","sqrt",
"exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","function","operand"],additionalProperties:!1},
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
parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s=="object"&&
!Array.isArray(s)){let b;if(s.kind===void 0&&(b="kind")||s.vocabulary===void 0&&(b="vocabulary")){const B={instancePath:t,schemaPath:"#/oneO\
f/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};e===null?e=[B]:e.push(B),r++}else{
const B=r;for(const c in s)if(!(c==="kind"||c==="vocabulary")){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;break}if(B===
r){if(s.kind!==void 0){let c=s.kind;const y=r;if(!(c==="characters"||c==="words")){const O={instancePath:t+"/kind",schemaPath:"#/oneOf/0/pro\
perties/kind/enum",keyword:"enum",params:{allowedValues:gr.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[O]:e.push(O),r++}var h=y===r}else var h=!0;if(h)if(s.vocabulary!==void 0){const c=r;K(s.vocabulary,{instancePath:t+"/vocabul\
ary",parentData:s,parentDataProperty:"vocabulary",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var h=c===r}else var h=!0}}}else{
const b={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),
r++}var q=l===r;q&&(i=!0,d=0);const W=r;if(r===W)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===void 0&&(b="kind")){const B={
instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};
e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;
break}if(B===r&&s.kind!==void 0&&s.kind!=="bytes"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"con\
st",params:{allowedValue:"bytes"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const b={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),r++}var q=W===r;if(q&&i)i=!1,d=[d,1];else{
q&&(i=!0,d=1);const b=r;if(r===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.path===void 0&&(c="pat\
h")||s.sha256===void 0&&(c="sha256")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const O in s)if(!(O==="kind"||O==="path"||O===
"sha256")){const o={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(s.kind!==void 0){const O=r;if(s.kind!=="file"){
const o={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be e\
qual to constant"};e===null?e=[o]:e.push(o),r++}var x=O===r}else var x=!0;if(x){if(s.path!==void 0){let O=s.path;const o=r;if(r===o)if(typeof O==
"string"){if(A(O)>4096){const f={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[f]:e.push(f),r++}else if(A(O)<1){const f={instancePath:t+"/path",schemaPath:"\
#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.
push(f),r++}}else{const f={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),r++}var x=o===r}else var x=!0;if(x)if(s.sha256!==void 0){const O=r;ge(s.sha256,{instancePath:t+"/s\
ha256",parentData:s,parentDataProperty:"sha256",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var x=O===r}else var x=!0}}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),
r++}var q=b===r;q&&i?(i=!1,d=[d,2]):q&&(i=!0,d=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const b={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[b]:e.push(b),r++,pr.errors=e,
!1}return pr.errors=e,r===0}const vr={oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,maximum:65536},
width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","fit"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},
required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","w\
idth","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"\
number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]};
function lr(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||s.width===void 0&&(y="\
width")||s.fit===void 0&&(y="fit")){const O={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="height"||o==="width"||
o==="fit")){const p={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++;break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="resiz\
e"){const p={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"resize"},message:"mus\
t be equal to constant"};e===null?e=[p]:e.push(p),r++}var h=o===r}else var h=!0;if(h){if(s.height!==void 0){let o=s.height;const p=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const u={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),r++}if(r===p&&typeof o=="number"&&isFinite(o)){if(o>65536||isNaN(o)){const u={
instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[u]:e.push(u),r++}else if(o<1||isNaN(o)){const u={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[u]:e.push(u),r++}}var h=p===r}else var h=!0;
if(h){if(s.width!==void 0){let o=s.width;const p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const u={instancePath:t+"/width",
schemaPath:"#/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),r++}
if(r===p&&typeof o=="number"&&isFinite(o)){if(o>65536||isNaN(o)){const u={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[u]:e.push(u),r++}else if(o<1||isNaN(o)){
const u={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[u]:e.push(u),r++}}var h=p===r}else var h=!0;if(h)if(s.fit!==void 0){let o=s.fit;const p=r;if(!(o==="cover"||o==="\
stretch"||o==="contain")){const u={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/enum",keyword:"enum",params:{allowedValues:vr.
oneOf[0].properties.fit.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),r++}var h=p===r}else var h=!0}}}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var x=l===r;x&&(i=!0,d=0);const W=r;if(r===W)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===
void 0&&(y="height")||s.width===void 0&&(y="width")){const O={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="height"||o===
"width")){const p={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),r++;break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="center_crop"){
const p={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"center_crop"},message:"mu\
st be equal to constant"};e===null?e=[p]:e.push(p),r++}var q=o===r}else var q=!0;if(q){if(s.height!==void 0){let o=s.height;const p=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const u={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),r++}if(r===p&&typeof o=="number"&&isFinite(o)){if(o>65536||isNaN(o)){const u={
instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[u]:e.push(u),r++}else if(o<1||isNaN(o)){const u={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[u]:e.push(u),r++}}var q=p===r}else var q=!0;
if(q)if(s.width!==void 0){let o=s.width;const p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const u={instancePath:t+"/width",
schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),r++}
if(r===p&&typeof o=="number"&&isFinite(o)){if(o>65536||isNaN(o)){const u={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[u]:e.push(u),r++}else if(o<1||isNaN(o)){
const u={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[u]:e.push(u),r++}}var q=p===r}else var q=!0}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var x=W===r;if(x&&i)i=!1,d=[d,1];else{x&&(i=!0,d=1);const y=r;
if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.height===void 0&&(o="height")||s.width===void 0&&
(o="width")||s.padding===void 0&&(o="padding")){const p={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};e===null?e=[p]:e.push(p),r++}else{const p=r;for(const f in s)if(!(f==="kind"||f==="height"||f===
"width"||f==="padding")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),r++;break}if(p===r){if(s.kind!==void 0){const f=r;if(s.kind!=="rando\
m_crop"){const u={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"\
must be equal to constant"};e===null?e=[u]:e.push(u),r++}var b=f===r}else var b=!0;if(b){if(s.height!==void 0){let f=s.height;const u=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const v={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),r++}if(r===u&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(f)){const v={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[v]:e.push(v),r++}else if(f<1||isNaN(f)){const v={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[v]:e.push(v),r++}}var b=u===r}else var b=!0;
if(b){if(s.width!==void 0){let f=s.width;const u=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const v={instancePath:t+"/width",
schemaPath:"#/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),r++}
if(r===u&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(f)){const v={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[v]:e.push(v),r++}else if(f<1||isNaN(f)){
const v={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[v]:e.push(v),r++}}var b=u===r}else var b=!0;if(b)if(s.padding!==void 0){let f=s.padding;const u=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),r++}if(r===u&&typeof f=="number"&&isFinite(f)){if(f>65536||isNaN(
f)){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};e===null?e=[v]:e.push(v),r++}else if(f<0||isNaN(f)){const v={instancePath:t+"/padding",schemaPath:"#/oneOf/2/pro\
perties/padding/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[v]:e.push(v),r++}}var b=u===
r}else var b=!0}}}}}else{const o={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),r++}var x=y===r;if(x&&i)i=!1,d=[d,2];else{x&&(i=!0,d=2);const o=r;if(r===o)if(s&&typeof s=="object"&&!Array.isArray(
s)){let f;if(s.kind===void 0&&(f="kind")){const u={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};e===null?e=[u]:e.push(u),r++}else{const u=r;for(const M in s)if(M!=="kind"){const v={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional p\
roperties"};e===null?e=[v]:e.push(v),r++;break}if(u===r&&s.kind!==void 0&&s.kind!=="grayscale"){const M={instancePath:t+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"grayscale"},message:"must be equal to constant"};e===null?e=[M]:e.push(
M),r++}}}else{const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[f]:e.push(f),r++}var x=o===r;if(x&&i)i=!1,d=[d,3];else{x&&(i=!0,d=3);const f=r;if(r===f)if(s&&typeof s=="object"&&!Array.isArray(s)){let M;
if(s.kind===void 0&&(M="kind")||s.probability===void 0&&(M="probability")){const v={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:M},message:"must have required property '"+M+"'"};e===null?e=[v]:e.push(v),r++}else{const v=r;for(const Z in s)
if(!(Z==="kind"||Z==="probability")){const R={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Z},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),r++;break}if(v===r){if(s.kind!==void 0){const Z=r;
if(s.kind!=="random_horizontal_flip"){const R={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
random_horizontal_flip"},message:"must be equal to constant"};e===null?e=[R]:e.push(R),r++}var B=Z===r}else var B=!0;if(B)if(s.probability!==
void 0){let Z=s.probability;const R=r;if(r===R)if(typeof Z=="number"&&isFinite(Z)){if(Z>1||isNaN(Z)){const ee={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=
[ee]:e.push(ee),r++}else if(Z<0||isNaN(Z)){const ee={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[ee]:e.push(ee),r++}}else{const ee={instancePath:t+"/probabilit\
y",schemaPath:"#/oneOf/4/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[ee]:e.push(
ee),r++}var B=R===r}else var B=!0}}}else{const M={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[M]:e.push(M),r++}var x=f===r;if(x&&i)i=!1,d=[d,4];else{x&&(i=!0,d=4);const M=r;if(r===M)if(s&&typeof s=="object"&&
!Array.isArray(s)){let Z;if(s.kind===void 0&&(Z="kind")||s.brightness===void 0&&(Z="brightness")||s.contrast===void 0&&(Z="contrast")||s.saturation===
void 0&&(Z="saturation")||s.hue===void 0&&(Z="hue")){const R={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:Z},
message:"must have required property '"+Z+"'"};e===null?e=[R]:e.push(R),r++}else{const R=r;for(const N in s)if(!(N==="kind"||N==="brightness"||
N==="contrast"||N==="saturation"||N==="hue")){const ee={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:N},message:"must NOT have additional properties"};e===null?e=[ee]:e.push(ee),r++;break}if(R===r){if(s.kind!==
void 0){const N=r;if(s.kind!=="color_jitter"){const ee={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",
params:{allowedValue:"color_jitter"},message:"must be equal to constant"};e===null?e=[ee]:e.push(ee),r++}var c=N===r}else var c=!0;if(c){if(s.
brightness!==void 0){let N=s.brightness;const ee=r;if(r===ee)if(typeof N=="number"&&isFinite(N)){if(N<0||isNaN(N)){const T={instancePath:t+"\
/brightness",schemaPath:"#/oneOf/5/properties/brightness/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[T]:e.push(T),r++}var c=ee===r}else var c=!0;if(c){if(s.contrast!==void 0){let N=s.contrast;
const ee=r;if(r===ee)if(typeof N=="number"&&isFinite(N)){if(N<0||isNaN(N)){const T={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/propert\
ies/contrast/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[T]:e.push(T),r++}}else{const T={
instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[T]:e.push(T),r++}var c=ee===r}else var c=!0;if(c){if(s.saturation!==void 0){let N=s.saturation;const ee=r;if(r===ee)if(typeof N=="nu\
mber"&&isFinite(N)){if(N<0||isNaN(N)){const T={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/saturation",schemaPath:"\
#/oneOf/5/properties/saturation/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[T]:e.push(T),r++}var c=ee===
r}else var c=!0;if(c)if(s.hue!==void 0){let N=s.hue;const ee=r;if(r===ee)if(typeof N=="number"&&isFinite(N)){if(N>.5||isNaN(N)){const T={instancePath:t+
"/hue",schemaPath:"#/oneOf/5/properties/hue/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},message:"must be <= 0.5"};e===null?
e=[T]:e.push(T),r++}else if(N<0||isNaN(N)){const T={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/hue",schemaPath:"#/oneOf/5/pro\
perties/hue/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[T]:e.push(T),r++}var c=ee===r}else var c=!0}}}}}}else{
const Z={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Z]:e.push(Z),
r++}var x=M===r;x&&i?(i=!1,d=[d,5]):x&&(i=!0,d=5)}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={instancePath:t,schemaPath:"#/one\
Of",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,lr.errors=
e,!1}return lr.errors=e,r===0}const Pe={validate:tr};function tr(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let T;if(s.op===void 0&&(T="op")||s.
names===void 0&&(T="names")||s.range===void 0&&(T="range")){const F={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:T},message:"must have required property '"+T+"'"};e===null?e=[F]:e.push(F),r++}else{const F=r;for(const k in s)if(!(k==="op"||
k==="filled"||k==="names"||k==="range")){const S={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[S]:e.push(S),r++;break}if(F===r){if(s.op!==void 0){
const k=r;if(s.op!=="columns"){const S={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
columns"},message:"must be equal to constant"};e===null?e=[S]:e.push(S),r++}var h=k===r}else var h=!0;if(h){if(s.filled!==void 0){let k=s.filled;
const S=r;if(r===S)if(typeof k=="string"){if(A(k)>65536){const D={instancePath:t+"/filled",schemaPath:"#/oneOf/0/properties/filled/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[D]:e.push(D),r++}}else{const D={instancePath:t+
"/filled",schemaPath:"#/oneOf/0/properties/filled/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(
D),r++}var h=S===r}else var h=!0;if(h){if(s.names!==void 0){let k=s.names;const S=r;if(r===S)if(Array.isArray(k))if(k.length>1e6){const D={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};e===null?e=[D]:e.push(D),r++}else if(k.length<1){const D={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[D]:e.push(D),r++}else{var W=!0;const D=k.length;for(let C=0;C<
D;C++){let _=k[C];const G=r;if(r===G)if(typeof _=="string"){if(A(_)>65536){const z={instancePath:t+"/names/"+C,schemaPath:"#/oneOf/0/propert\
ies/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[z]:e.push(
z),r++}}else{const z={instancePath:t+"/names/"+C,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[z]:e.push(z),r++}var W=G===r;if(!W)break}}else{const D={instancePath:t+"/names",schemaPath:"#/oneOf/0/propertie\
s/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[D]:e.push(D),r++}var h=S===r}else var h=!0;if(h)if(s.
range!==void 0){const k=r;we(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?we.errors:e.
concat(we.errors),r=e.length);var h=k===r}else var h=!0}}}}}else{const T={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[T]:e.push(T),r++}var b=l===r;b&&(i=!0,d=0);const q=r;if(r===q)if(s&&typeof s=="object"&&
!Array.isArray(s)){let T;if(s.op===void 0&&(T="op")||s.column===void 0&&(T="column")||s.shape===void 0&&(T="shape")||s.range===void 0&&(T="r\
ange")){const F={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:T},message:"must have required pr\
operty '"+T+"'"};e===null?e=[F]:e.push(F),r++}else{const F=r;for(const k in s)if(!(k==="op"||k==="column"||k==="shape"||k==="range")){const S={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT ha\
ve additional properties"};e===null?e=[S]:e.push(S),r++;break}if(F===r){if(s.op!==void 0){const k=r;if(s.op!=="list"){const S={instancePath:t+
"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"list"},message:"must be equal to constant"};e===null?
e=[S]:e.push(S),r++}var x=k===r}else var x=!0;if(x){if(s.column!==void 0){let k=s.column;const S=r;if(r===S)if(typeof k=="string"){if(A(k)>65536){
const D={instancePath:t+"/column",schemaPath:"#/oneOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};e===null?e=[D]:e.push(D),r++}}else{const D={instancePath:t+"/column",schemaPath:"#/oneOf/1/properties/\
column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),r++}var x=S===r}else var x=!0;if(x){if(s.
shape!==void 0){const k=r;$e(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",rootData:g})||(e=e===null?$e.errors:e.
concat($e.errors),r=e.length);var x=k===r}else var x=!0;if(x)if(s.range!==void 0){const k=r;we(s.range,{instancePath:t+"/range",parentData:s,
parentDataProperty:"range",rootData:g})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var x=k===r}else var x=!0}}}}}else{const T={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[T]:e.push(T),r++}var b=q===r;if(b&&i)
i=!1,d=[d,1];else{b&&(i=!0,d=1);const T=r;if(r===T)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.op===void 0&&(k="op")||s.value===
void 0&&(k="value")){const S={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must hav\
e required property '"+k+"'"};e===null?e=[S]:e.push(S),r++}else{const S=r;for(const L in s)if(!(L==="op"||L==="value")){const D={instancePath:t,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional p\
roperties"};e===null?e=[D]:e.push(D),r++;break}if(S===r){if(s.op!==void 0){const L=r;if(s.op!=="constant"){const D={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),
r++}var B=L===r}else var B=!0;if(B)if(s.value!==void 0){let L=s.value;const D=r;if(!(typeof L=="number"&&isFinite(L))){const _={instancePath:t+
"/value",schemaPath:"#/oneOf/2/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[_]:e.push(
_),r++}var B=D===r}else var B=!0}}}else{const k={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[k]:e.push(k),r++}var b=T===r;if(b&&i)i=!1,d=[d,2];else{b&&(i=!0,d=2);const k=r;if(r===k)if(s&&typeof s=="object"&&
!Array.isArray(s)){let L;if(s.op===void 0&&(L="op")||s.left===void 0&&(L="left")||s.right===void 0&&(L="right")){const D={instancePath:t,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:L},message:"must have required property '"+L+"'"};e===null?e=[D]:e.push(D),r++}else{
const D=r;for(const C in s)if(!(C==="op"||C==="left"||C==="right")){const _={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};e===null?e=[_]:e.push(_),r++;break}if(D===
r){if(s.op!==void 0){let C=s.op;const _=r;if(!(C==="+"||C==="-"||C==="*"||C==="/")){const G={instancePath:t+"/op",schemaPath:"#/oneOf/3/prop\
erties/op/enum",keyword:"enum",params:{allowedValues:rr.oneOf[3].properties.op.enum},message:"must be equal to one of the allowed values"};e===
null?e=[G]:e.push(G),r++}var c=_===r}else var c=!0;if(c){if(s.left!==void 0){const C=r;Pe.validate(s.left,{instancePath:t+"/left",parentData:s,
parentDataProperty:"left",rootData:g})||(e=e===null?Pe.validate.errors:e.concat(Pe.validate.errors),r=e.length);var c=C===r}else var c=!0;if(c)
if(s.right!==void 0){const C=r;Pe.validate(s.right,{instancePath:t+"/right",parentData:s,parentDataProperty:"right",rootData:g})||(e=e===null?
Pe.validate.errors:e.concat(Pe.validate.errors),r=e.length);var c=C===r}else var c=!0}}}}else{const L={instancePath:t,schemaPath:"#/oneOf/3/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[L]:e.push(L),r++}var b=k===r;if(b&&i)i=!1,d=[d,3];else{b&&
(i=!0,d=3);const L=r;if(r===L)if(s&&typeof s=="object"&&!Array.isArray(s)){let C;if(s.op===void 0&&(C="op")||s.operand===void 0&&(C="operand")){
const _={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+
C+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const G in s)if(!(G==="op"||G==="operand")){const E={instancePath:t,schemaPath:"#/one\
Of/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"};e===null?
e=[E]:e.push(E),r++;break}if(_===r){if(s.op!==void 0){let G=s.op;const E=r;if(!(G==="negate"||G==="standardize"||G==="rescale")){const z={instancePath:t+
"/op",schemaPath:"#/oneOf/4/properties/op/enum",keyword:"enum",params:{allowedValues:rr.oneOf[4].properties.op.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[z]:e.push(z),r++}var y=E===r}else var y=!0;if(y)if(s.operand!==void 0){const G=r;Pe.validate(s.operand,
{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?Pe.validate.errors:e.concat(Pe.validate.errors),
r=e.length);var y=G===r}else var y=!0}}}else{const C={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[C]:e.push(C),r++}var b=L===r;if(b&&i)i=!1,d=[d,4];else{b&&(i=!0,d=4);const C=r;if(r===C)if(s&&typeof s=="object"&&
!Array.isArray(s)){let G;if(s.op===void 0&&(G="op")||s.operand===void 0&&(G="operand")||s.with===void 0&&(G="with")){const E={instancePath:t,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"};e===null?e=[E]:
e.push(E),r++}else{const E=r;for(const z in s)if(!(z==="op"||z==="operand"||z==="with")){const he={instancePath:t,schemaPath:"#/oneOf/5/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"};e===null?e=[he]:
e.push(he),r++;break}if(E===r){if(s.op!==void 0){const z=r;if(s.op!=="fill"){const he={instancePath:t+"/op",schemaPath:"#/oneOf/5/properties\
/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};e===null?e=[he]:e.push(he),r++}var O=z===r}else
var O=!0;if(O){if(s.operand!==void 0){const z=r;Pe.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||
(e=e===null?Pe.validate.errors:e.concat(Pe.validate.errors),r=e.length);var O=z===r}else var O=!0;if(O)if(s.with!==void 0){let z=s.with;const he=r,
j=r;let J=!1;const Y=r;if(!(z==="mean"||z==="median")){const ne={instancePath:t+"/with",schemaPath:"#/oneOf/5/properties/with/anyOf/0/enum",
keyword:"enum",params:{allowedValues:rr.oneOf[5].properties.with.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?
e=[ne]:e.push(ne),r++}var o=Y===r;if(J=J||o,!J){const ne=r;if(!(typeof z=="number"&&isFinite(z))){const w={instancePath:t+"/with",schemaPath:"\
#/oneOf/5/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[w]:e.push(w),r++}var o=ne===
r;J=J||o}if(J)r=j,e!==null&&(j?e.length=j:e=null);else{const ne={instancePath:t+"/with",schemaPath:"#/oneOf/5/properties/with/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[ne]:e.push(ne),r++}var O=he===r}else var O=!0}}}}else{const G={instancePath:t,
schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[G]:e.push(G),r++}var b=C===r;if(b&&i)
i=!1,d=[d,5];else{b&&(i=!0,d=5);const G=r;if(r===G)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.op===void 0&&(z="op")||s.part===void 0&&
(z="part")||s.column===void 0&&(z="column")||s.tokenizer===void 0&&(z="tokenizer")||s.range===void 0&&(z="range")){const he={instancePath:t,
schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"};e===null?e=[he]:
e.push(he),r++}else{const he=r;for(const j in s)if(!(j==="op"||j==="filled"||j==="part"||j==="column"||j==="tokenizer"||j==="packed"||j==="e\
nd"||j==="range")){const J={instancePath:t,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"};e===null?e=[J]:e.push(J),r++;break}if(he===r){if(s.op!==void 0){const j=r;if(s.op!=="tokens"){
const J={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},message:"must be equ\
al to constant"};e===null?e=[J]:e.push(J),r++}var p=j===r}else var p=!0;if(p){if(s.filled!==void 0){let j=s.filled;const J=r;if(r===J)if(typeof j==
"string"){if(A(j)>65536){const re={instancePath:t+"/filled",schemaPath:"#/oneOf/6/properties/filled/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/filled",schemaPath:"#/on\
eOf/6/properties/filled/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var p=J===r}else
var p=!0;if(p){if(s.part!==void 0){let j=s.part;const J=r;if(!(j==="ids"||j==="mask"||j==="next")){const re={instancePath:t+"/part",schemaPath:"\
#/oneOf/6/properties/part/enum",keyword:"enum",params:{allowedValues:rr.oneOf[6].properties.part.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[re]:e.push(re),r++}var p=J===r}else var p=!0;if(p){if(s.column!==void 0){let j=s.column;const J=r;if(r===J)if(typeof j==
"string"){if(A(j)>65536){const re={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/column",schemaPath:"#/on\
eOf/6/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var p=J===r}else
var p=!0;if(p){if(s.tokenizer!==void 0){const j=r;pr(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:g})||
(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var p=j===r}else var p=!0;if(p){if(s.packed!==void 0){let j=s.packed;const J=r;if(r===
J)if(j&&typeof j=="object"&&!Array.isArray(j)){let re;if(j.end===void 0&&(re="end")){const ne={instancePath:t+"/packed",schemaPath:"#/oneOf/\
6/properties/packed/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"};e===null?e=[ne]:
e.push(ne),r++}else{const ne=r;for(const te in j)if(te!=="end"){const w={instancePath:t+"/packed",schemaPath:"#/oneOf/6/properties/packed/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"};e===null?e=
[w]:e.push(w),r++;break}if(ne===r&&j.end!==void 0){let te=j.end;const w=r;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te))){const ie={
instancePath:t+"/packed/end",schemaPath:"#/oneOf/6/properties/packed/properties/end/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[ie]:e.push(ie),r++}if(r===w&&typeof te=="number"&&isFinite(te)){if(te>2147483647||isNaN(te)){const ie={instancePath:t+
"/packed/end",schemaPath:"#/oneOf/6/properties/packed/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"\
must be <= 2147483647"};e===null?e=[ie]:e.push(ie),r++}else if(te<0||isNaN(te)){const ie={instancePath:t+"/packed/end",schemaPath:"#/oneOf/6\
/properties/packed/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[ie]:e.push(
ie),r++}}}}}else{const re={instancePath:t+"/packed",schemaPath:"#/oneOf/6/properties/packed/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[re]:e.push(re),r++}var p=J===r}else var p=!0;if(p){if(s.end!==void 0){let j=s.end;const J=r;if(!(typeof j=="num\
ber"&&!(j%1)&&!isNaN(j)&&isFinite(j))){const re={instancePath:t+"/end",schemaPath:"#/oneOf/6/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[re]:e.push(re),r++}if(r===J&&typeof j=="number"&&isFinite(j)){if(j>2147483647||isNaN(j)){const re={
instancePath:t+"/end",schemaPath:"#/oneOf/6/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mus\
t be <= 2147483647"};e===null?e=[re]:e.push(re),r++}else if(j<0||isNaN(j)){const re={instancePath:t+"/end",schemaPath:"#/oneOf/6/properties/\
end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[re]:e.push(re),r++}}var p=J===r}else var p=!0;
if(p)if(s.range!==void 0){const j=r;we(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?we.
errors:e.concat(we.errors),r=e.length);var p=j===r}else var p=!0}}}}}}}}}else{const z={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[z]:e.push(z),r++}var b=G===r;if(b&&i)i=!1,d=[d,6];else{b&&(i=!0,d=6);const z=r;
if(r===z)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.op===void 0&&(j="op")||s.column===void 0&&(j="column")||s.steps===void 0&&(j=
"steps")||s.stored===void 0&&(j="stored")||s.range===void 0&&(j="range")){const J={instancePath:t,schemaPath:"#/oneOf/7/required",keyword:"r\
equired",params:{missingProperty:j},message:"must have required property '"+j+"'"};e===null?e=[J]:e.push(J),r++}else{const J=r;for(const Y in s)
if(!(Y==="op"||Y==="column"||Y==="steps"||Y==="stored"||Y==="range")){const re={instancePath:t,schemaPath:"#/oneOf/7/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"};e===null?e=[re]:e.push(re),r++;break}if(J===
r){if(s.op!==void 0){const Y=r;if(s.op!=="picture"){const re={instancePath:t+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",
params:{allowedValue:"picture"},message:"must be equal to constant"};e===null?e=[re]:e.push(re),r++}var f=Y===r}else var f=!0;if(f){if(s.column!==
void 0){let Y=s.column;const re=r;if(r===re)if(typeof Y=="string"){if(A(Y)>65536){const te={instancePath:t+"/column",schemaPath:"#/oneOf/7/p\
roperties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[te]:e.push(
te),r++}}else{const te={instancePath:t+"/column",schemaPath:"#/oneOf/7/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[te]:e.push(te),r++}var f=re===r}else var f=!0;if(f){if(s.steps!==void 0){let Y=s.steps;const re=r;if(r===re)if(Array.
isArray(Y))if(Y.length>64){const te={instancePath:t+"/steps",schemaPath:"#/oneOf/7/properties/steps/maxItems",keyword:"maxItems",params:{limit:64},
message:"must NOT have more than 64 items"};e===null?e=[te]:e.push(te),r++}else{var u=!0;const te=Y.length;for(let w=0;w<te;w++){const ie=r;
lr(Y[w],{instancePath:t+"/steps/"+w,parentData:Y,parentDataProperty:w,rootData:g})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var u=ie===
r;if(!u)break}}else{const te={instancePath:t+"/steps",schemaPath:"#/oneOf/7/properties/steps/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[te]:e.push(te),r++}var f=re===r}else var f=!0;if(f){if(s.stored!==void 0){const Y=r;De(s.stored,{instancePath:t+
"/stored",parentData:s,parentDataProperty:"stored",rootData:g})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var f=Y===r}else var f=!0;
if(f)if(s.range!==void 0){const Y=r;we(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?we.
errors:e.concat(we.errors),r=e.length);var f=Y===r}else var f=!0}}}}}}else{const j={instancePath:t,schemaPath:"#/oneOf/7/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),r++}var b=z===r;if(b&&i)i=!1,d=[d,7];else{b&&(i=!0,d=7);const j=r;
if(r===j)if(s&&typeof s=="object"&&!Array.isArray(s)){let Y;if(s.op===void 0&&(Y="op")||s.function===void 0&&(Y="function")||s.operand===void 0&&
(Y="operand")){const re={instancePath:t,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:Y},message:"must have req\
uired property '"+Y+"'"};e===null?e=[re]:e.push(re),r++}else{const re=r;for(const ne in s)if(!(ne==="op"||ne==="function"||ne==="operand")){
const te={instancePath:t,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ne},message:"\
must NOT have additional properties"};e===null?e=[te]:e.push(te),r++;break}if(re===r){if(s.op!==void 0){const ne=r;if(s.op!=="apply"){const te={
instancePath:t+"/op",schemaPath:"#/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"apply"},message:"must be equal to cons\
tant"};e===null?e=[te]:e.push(te),r++}var M=ne===r}else var M=!0;if(M){if(s.function!==void 0){let ne=s.function;const te=r;if(!(ne==="abs"||
ne==="sqrt"||ne==="exp"||ne==="log"||ne==="log1p"||ne==="sin"||ne==="cos"||ne==="round"||ne==="floor"||ne==="ceil")){const ie={instancePath:t+
"/function",schemaPath:"#/oneOf/8/properties/function/enum",keyword:"enum",params:{allowedValues:rr.oneOf[8].properties.function.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[ie]:e.push(ie),r++}var M=te===r}else var M=!0;if(M)if(s.operand!==void 0){const ne=r;
Pe.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?Pe.validate.errors:e.concat(
Pe.validate.errors),r=e.length);var M=ne===r}else var M=!0}}}}else{const Y={instancePath:t,schemaPath:"#/oneOf/8/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[Y]:e.push(Y),r++}var b=j===r;if(b&&i)i=!1,d=[d,8];else{b&&(i=!0,d=8);const Y=r;if(r===Y)
if(s&&typeof s=="object"&&!Array.isArray(s)){let ne;if(s.op===void 0&&(ne="op")||s.column===void 0&&(ne="column")||s.count===void 0&&(ne="co\
unt")||s.names===void 0&&(ne="names")||s.range===void 0&&(ne="range")){const te={instancePath:t,schemaPath:"#/oneOf/9/required",keyword:"req\
uired",params:{missingProperty:ne},message:"must have required property '"+ne+"'"};e===null?e=[te]:e.push(te),r++}else{const te=r;for(const w in s)
if(!(w==="op"||w==="filled"||w==="column"||w==="count"||w==="names"||w==="range")){const ie={instancePath:t,schemaPath:"#/oneOf/9/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[ie]:e.push(
ie),r++;break}if(te===r){if(s.op!==void 0){const w=r;if(s.op!=="one_hot"){const ie={instancePath:t+"/op",schemaPath:"#/oneOf/9/properties/op\
/const",keyword:"const",params:{allowedValue:"one_hot"},message:"must be equal to constant"};e===null?e=[ie]:e.push(ie),r++}var v=w===r}else
var v=!0;if(v){if(s.filled!==void 0){let w=s.filled;const ie=r;if(r===ie)if(typeof w=="string"){if(A(w)>65536){const H={instancePath:t+"/fil\
led",schemaPath:"#/oneOf/9/properties/filled/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 char\
acters"};e===null?e=[H]:e.push(H),r++}}else{const H={instancePath:t+"/filled",schemaPath:"#/oneOf/9/properties/filled/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),r++}var v=ie===r}else var v=!0;if(v){if(s.column!==void 0){let w=s.column;
const ie=r;if(r===ie)if(typeof w=="string"){if(A(w)>65536){const H={instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/maxLeng\
th",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[H]:e.push(H),r++}}else{const H={
instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[H]:e.push(H),r++}var v=ie===r}else var v=!0;if(v){if(s.count!==void 0){const w=r;K(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(s.names!==void 0){let w=s.names;
const ie=r,le=r;let H=!1;const pe=r;if(r===pe)if(Array.isArray(w))if(w.length>1e6){const X={instancePath:t+"/names",schemaPath:"#/oneOf/9/pr\
operties/names/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[X]:e.push(
X),r++}else{var Z=!0;const X=w.length;for(let be=0;be<X;be++){let I=w[be];const oe=r;if(r===oe)if(typeof I=="string"){if(A(I)>65536){const Q={
instancePath:t+"/names/"+be,schemaPath:"#/oneOf/9/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"};e===null?e=[Q]:e.push(Q),r++}}else{const Q={instancePath:t+"/names/"+be,schemaPath:"#/oneOf/9/pro\
perties/names/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Q]:e.push(Q),r++}var Z=oe===r;
if(!Z)break}}else{const X={instancePath:t+"/names",schemaPath:"#/oneOf/9/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[X]:e.push(X),r++}var R=pe===r;if(H=H||R,!H){const X=r;if(w!==null){const I={instancePath:t+"/names",schemaPath:"\
#/oneOf/9/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[I]:e.push(I),r++}var R=X===
r;H=H||R}if(H)r=le,e!==null&&(le?e.length=le:e=null);else{const X={instancePath:t+"/names",schemaPath:"#/oneOf/9/properties/names/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[X]:e.push(X),r++}var v=ie===r}else var v=!0;if(v)if(s.range!==void 0){const w=r;
we(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);
var v=w===r}else var v=!0}}}}}}}else{const ne={instancePath:t,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[ne]:e.push(ne),r++}var b=Y===r;if(b&&i)i=!1,d=[d,9];else{b&&(i=!0,d=9);const ne=r;if(r===ne)if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let w;if(s.op===void 0&&(w="op")||s.column===void 0&&(w="column")||s.part===void 0&&(w="part")||s.format===void 0&&(w=
"format")||s.range===void 0&&(w="range")){const ie={instancePath:t,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"};e===null?e=[ie]:e.push(ie),r++}else{const ie=r;for(const le in s)if(!(le==="op"||le==="column"||
le==="part"||le==="format"||le==="range")){const H={instancePath:t,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:le},message:"must NOT have additional properties"};e===null?e=[H]:e.push(H),r++;break}if(ie===r){if(s.op!==void 0){
const le=r;if(s.op!=="date"){const H={instancePath:t+"/op",schemaPath:"#/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"\
date"},message:"must be equal to constant"};e===null?e=[H]:e.push(H),r++}var N=le===r}else var N=!0;if(N){if(s.column!==void 0){let le=s.column;
const H=r;if(r===H)if(typeof le=="string"){if(A(le)>65536){const a={instancePath:t+"/column",schemaPath:"#/oneOf/10/properties/column/maxLen\
gth",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:t+"/column",schemaPath:"#/oneOf/10/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}var N=H===r}else var N=!0;if(N){if(s.part!==void 0){let le=s.part;const H=r;if(!(le==="days"||le==="year"||le==="mo\
nth"||le==="day"||le==="day_of_week"||le==="day_of_year"||le==="hour"||le==="minute")){const a={instancePath:t+"/part",schemaPath:"#/oneOf/1\
0/properties/part/enum",keyword:"enum",params:{allowedValues:rr.oneOf[10].properties.part.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[a]:e.push(a),r++}var N=H===r}else var N=!0;if(N){if(s.format!==void 0){let le=s.format;const H=r,pe=r;let a=!1;const X=r;
if(r===X)if(typeof le=="string"){if(A(le)>256){const I={instancePath:t+"/format",schemaPath:"#/oneOf/10/properties/format/anyOf/0/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[I]:e.push(I),r++}}else{const I={instancePath:t+
"/format",schemaPath:"#/oneOf/10/properties/format/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[I]:e.push(I),r++}var ee=X===r;if(a=a||ee,!a){const I=r;if(le!==null){const n={instancePath:t+"/format",schemaPath:"#/oneOf/10/properties/fo\
rmat/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[n]:e.push(n),r++}var ee=I===r;a=a||ee}if(a)r=pe,e!==
null&&(pe?e.length=pe:e=null);else{const I={instancePath:t+"/format",schemaPath:"#/oneOf/10/properties/format/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),r++}var N=H===r}else var N=!0;if(N)if(s.range!==void 0){const le=r;we(s.range,
{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:g})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var N=le===
r}else var N=!0}}}}}}else{const w={instancePath:t,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[w]:e.push(w),r++}var b=ne===r;if(b&&i)i=!1,d=[d,10];else{b&&(i=!0,d=10);const w=r;if(r===w)if(s&&typeof s=="object"&&!Array.isArray(
s)){let le;if(s.op===void 0&&(le="op")||s.first===void 0&&(le="first")||s.last===void 0&&(le="last")||s.operand===void 0&&(le="operand")){const H={
instancePath:t,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"};
e===null?e=[H]:e.push(H),r++}else{const H=r;for(const pe in s)if(!(pe==="op"||pe==="first"||pe==="last"||pe==="operand")){const a={instancePath:t,
schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional\
 properties"};e===null?e=[a]:e.push(a),r++;break}if(H===r){if(s.op!==void 0){const pe=r;if(s.op!=="window"){const a={instancePath:t+"/op",schemaPath:"\
#/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"window"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
r++}var ae=pe===r}else var ae=!0;if(ae){if(s.first!==void 0){let pe=s.first;const a=r;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe)&&isFinite(
pe))){const be={instancePath:t+"/first",schemaPath:"#/oneOf/11/properties/first/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[be]:e.push(be),r++}if(r===a&&typeof pe=="number"&&isFinite(pe)){if(pe>1e6||isNaN(pe)){const be={instancePath:t+"/fir\
st",schemaPath:"#/oneOf/11/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===
null?e=[be]:e.push(be),r++}else if(pe<-1e6||isNaN(pe)){const be={instancePath:t+"/first",schemaPath:"#/oneOf/11/properties/first/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=[be]:e.push(be),r++}}var ae=a===r}else var ae=!0;if(ae){
if(s.last!==void 0){let pe=s.last;const a=r;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe)&&isFinite(pe))){const be={instancePath:t+"/last",schemaPath:"\
#/oneOf/11/properties/last/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[be]:e.push(be),r++}if(r===a&&
typeof pe=="number"&&isFinite(pe)){if(pe>1e6||isNaN(pe)){const be={instancePath:t+"/last",schemaPath:"#/oneOf/11/properties/last/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[be]:e.push(be),r++}else if(pe<-1e6||isNaN(pe)){const be={
instancePath:t+"/last",schemaPath:"#/oneOf/11/properties/last/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must b\
e >= -1000000"};e===null?e=[be]:e.push(be),r++}}var ae=a===r}else var ae=!0;if(ae)if(s.operand!==void 0){const pe=r;Pe.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?Pe.validate.errors:e.concat(Pe.validate.errors),r=e.length);var ae=pe===
r}else var ae=!0}}}}}else{const le={instancePath:t,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[le]:e.push(le),r++}var b=w===r;b&&i?(i=!1,d=[d,11]):b&&(i=!0,d=11)}}}}}}}}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const T={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?
e=[T]:e.push(T),r++,tr.errors=e,!1}return tr.errors=e,r===0}function xe(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.name===void 0&&(d="name")||s.type===void 0&&(d="type")||s.value===
void 0&&(d="value"))return xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;{const l=r;for(const h in s)if(!(h==="name"||h==="type"||h==="value"||h==="within")){return xe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional propertie\
s"}],!1;break}if(l===r){if(s.name!==void 0){let h=s.name;const W=r;if(r===W)if(typeof h=="string"){if(A(h)>1024)return xe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(A(h)<1)return xe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return xe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var m=W===r}else var m=!0;if(m){if(s.type!==void 0){const h=r;or(s.type,{instancePath:t+
"/type",parentData:s,parentDataProperty:"type",rootData:g})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var m=h===r}else var m=!0;
if(m){if(s.value!==void 0){const h=r;tr(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:g})||(e=e===null?tr.
errors:e.concat(tr.errors),r=e.length);var m=h===r}else var m=!0;if(m)if(s.within!==void 0){let h=s.within;const W=r;if(r===W)if(Array.isArray(
h)){if(h.length>2)return xe.errors=[{instancePath:t+"/within",schemaPath:"#/properties/within/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items"}],!1;if(h.length<2)return xe.errors=[{instancePath:t+"/within",schemaPath:"#/properties/within/min\
Items",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var i=!0;const x=h.length;for(let b=0;b<x;b++){let B=h[b];
const c=r;if(!(typeof B=="number"&&isFinite(B)))return xe.errors=[{instancePath:t+"/within/"+b,schemaPath:"#/properties/within/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=c===r;if(!i)break}}}else return xe.errors=[{instancePath:t+"/within",schemaPath:"\
#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=W===r}else var m=!0}}}}}else return xe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=e,r===0}function Ce(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===
l)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const O={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};e===null?e=[O]:
e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="value")){const p={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++;
break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="constant"){const p={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};e===null?e=[p]:e.push(p),r++}var h=o===r}else var h=!0;
if(h)if(s.value!==void 0){let o=s.value;const p=r;if(!(typeof o=="number"&&isFinite(o))){const u={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.push(u),r++}var h=p===r}else var h=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var x=l===r;x&&(i=!0,d=0);const W=r;if(r===W)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const O={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};e===null?e=[O]:e.push(O),r++}else{const O=r;for(const o in s)if(!(o==="kind"||o==="bound")){const p={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[p]:e.push(p),r++;break}if(O===r){if(s.kind!==void 0){const o=r;if(s.kind!=="uniform"){const p={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};e===null?e=
[p]:e.push(p),r++}var q=o===r}else var q=!0;if(q)if(s.bound!==void 0){let o=s.bound;const p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o<
0||isNaN(o)){const u={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.push(u),r++}var q=p===r}else var q=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var x=W===r;if(x&&i)
i=!1,d=[d,1];else{x&&(i=!0,d=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.kind===void 0&&(o="kind")||s.deviation===
void 0&&(o="deviation")){const p={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:o},message:"must\
 have required property '"+o+"'"};e===null?e=[p]:e.push(p),r++}else{const p=r;for(const f in s)if(!(f==="kind"||f==="deviation"||f==="zero_r\
ow")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),r++;break}if(p===r){if(s.kind!==void 0){const f=r;if(s.kind!=="normal"){const u={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};e===null?e=[u]:e.push(u),r++}var b=f===r}else var b=!0;if(b){if(s.deviation!==void 0){let f=s.deviation;const u=r;if(r===u)if(typeof f==
"number"&&isFinite(f)){if(f<0||isNaN(f)){const v={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[v]:e.push(v),r++}var b=u===
r}else var b=!0;if(b)if(s.zero_row!==void 0){const f=r;$(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var b=f===r}else var b=!0}}}}else{const o={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}var x=y===r;if(x&&i)i=!1,d=[d,2];else{x&&(i=!0,d=2);const o=r;
if(r===o)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.kind===void 0&&(f="kind")||s.values===void 0&&(f="values")){const u={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};e===null?e=[u]:
e.push(u),r++}else{const u=r;for(const M in s)if(!(M==="kind"||M==="values")){const v={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),r++;
break}if(u===r){if(s.kind!==void 0){const M=r;if(s.kind!=="values"){const v={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),r++}var B=M===r}else var B=!0;
if(B)if(s.values!==void 0){let M=s.values;const v=r;if(r===v)if(Array.isArray(M)){var c=!0;const R=M.length;for(let N=0;N<R;N++){let ee=M[N];
const ae=r;if(!(typeof ee=="number"&&isFinite(ee))){const F={instancePath:t+"/values/"+N,schemaPath:"#/oneOf/3/properties/values/items/type",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[F]:e.push(F),r++}var c=ae===r;if(!c)break}}else{const R={instancePath:t+
"/values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[R]:e.push(
R),r++}var B=v===r}else var B=!0}}}else{const f={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[f]:e.push(f),r++}var x=o===r;x&&i?(i=!1,d=[d,3]):x&&(i=!0,d=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?
e=[y]:e.push(y),r++,Ce.errors=e,!1}return Ce.errors=e,r===0}function Ne(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&(i="shape")||s.
initializer===void 0&&(i="initializer")||s.decays===void 0&&(i="decays")||s.layer===void 0&&(i="layer"))return Ne.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)if(!(l===
"name"||l==="shape"||l==="initializer"||l==="decays"||l==="layer")){return Ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==void 0){let l=s.
name;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>1024)return Ne.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(l)<1)return Ne.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Ne.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=h===r}else var m=!0;if(m){if(s.shape!==void 0){const l=r;$e(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:g})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);var m=l===r}else var m=!0;if(m){if(s.initializer!==void 0){const l=r;Ce(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:g})||(e=e===null?Ce.errors:e.concat(Ce.errors),
r=e.length);var m=l===r}else var m=!0;if(m){if(s.decays!==void 0){const l=r;if(typeof s.decays!="boolean")return Ne.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var m=l===r}else var m=!0;
if(m)if(s.layer!==void 0){let l=s.layer;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>65536)return Ne.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Ne.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===
r}else var m=!0}}}}}}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Ne.errors=e,r===0}const br={enum:["float32","int32","bool"]};function Je(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,
r=0;return s==="float32"||s==="int32"||s==="bool"?(Je.errors=e,r===0):(Je.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:br.enum},message:"must be equal to one of the allowed values"}],!1)}function ze(s,{instancePath:t="",parentData:de,parentDataProperty:ce,
rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.shape===void 0&&
(i="shape")||s.dtype===void 0&&(i="dtype")||s.initializer===void 0&&(i="initializer")||s.layer===void 0&&(i="layer"))return ze.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)
if(!(l==="name"||l==="shape"||l==="dtype"||l==="initializer"||l==="layer")){return ze.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==
void 0){let l=s.name;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>1024)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(l)<1)return ze.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return ze.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.shape!==void 0){const l=r;$e(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:g})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);var m=l===r}else var m=!0;if(m){if(s.dtype!==void 0){const l=r;Je(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:g})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var m=l===r}else var m=!0;if(m){if(s.initializer!==void 0){const l=r;Ce(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:g})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var m=l===r}else var m=!0;if(m)if(s.layer!==void 0){let l=s.
layer;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>65536)return ze.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ze.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0}}}}}}else
return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=e,
r===0}const kr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Ge(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;const m=r;let i=!1;const d=r;$(s,{instancePath:t,parentData:de,parentDataProperty:ce,rootData:g})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length);var l=d===r;if(i=i||l,!i){const h=r;if(r===h)if(typeof s=="string"){if(A(s)>200){const q={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[q]:e.push(q),r++}else if(!kr.
test(s)){const q={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};e===null?e=[q]:e.push(q),r++}}else{const q={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),r++}var l=h===r;i=i||l}if(i)r=m,e!==null&&(m?e.
length=m:e=null);else{const h={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===
null?e=[h]:e.push(h),r++,Ge.errors=e,!1}return Ge.errors=e,r===0}function je(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const i in s){const d=r;We(s[i],{instancePath:t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);var m=d===r;if(!m)break}else return je.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=e,r===0}function Te(s,{instancePath:t="",parentData:de,
parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="n\
ame")||s.options===void 0&&(i="options"))return Te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{const d=r;for(const l in s)if(!(l==="name"||l==="options")){return Te.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propertie\
s"}],!1;break}if(d===r){if(s.name!==void 0){let l=s.name;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>1024)return Te.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(A(l)<1)return Te.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Te.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m)if(s.options!==void 0){const l=r;je(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:g})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var m=l===r}else var m=!0}}}else
return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=e,
r===0}const wr=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function Ae(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,
r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.name===void 0&&(i="name")||s.options===void 0&&(i="options"))return Ae.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],
!1;{const d=r;for(const l in s)if(!(l==="name"||l==="options"||l==="as")){return Ae.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==
void 0){let l=s.name;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>1024)return Ae.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(l)<1)return Ae.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return Ae.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.options!==void 0){const l=r;je(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"\
options",rootData:g})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var m=l===r}else var m=!0;if(m)if(s.as!==void 0){let l=s.as;const h=r;
if(r===h)if(typeof l=="string"){if(A(l)>1024)return Ae.errors=[{instancePath:t+"/as",schemaPath:"#/properties/as/maxLength",keyword:"maxLeng\
th",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(!wr.test(l))return Ae.errors=[{instancePath:t+"/as",schemaPath:"\
#/properties/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$\
"'}],!1}else return Ae.errors=[{instancePath:t+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var m=h===r}else var m=!0}}}}else return Ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ae.errors=e,r===0}const ur={type:"object",description:"Typed SSA: `values` are the types; inputs, instr\
uctions and outputs name values by their index.",properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"\
#/$defs/tensorType"},maxItems:1e6},inputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["parameter","buffer","feature","label","scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},
instructions:{type:"array",items:{$ref:"#/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"\
string",minLength:1,maxLength:1024},role:{enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},
rows:{type:"object",properties:{part:{enum:["values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},
required:["name","role","value"],additionalProperties:!1}}},required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Me(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.dtype===void 0&&(d="dtype")||s.shape===void 0&&(d="shape"))return Me.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const l=r;for(const h in s)if(!(h==="dtype"||
h==="shape")){return Me.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(l===r){if(s.dtype!==void 0){const h=r;Je(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:g})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var m=h===r}else var m=!0;if(m)if(s.shape!==void 0){
let h=s.shape;const W=r;if(r===W)if(Array.isArray(h)){if(h.length>16)return Me.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var i=!0;const x=h.length;for(let b=0;b<x;b++){
const B=r;Ge(h[b],{instancePath:t+"/shape/"+b,parentData:h,parentDataProperty:b,rootData:g})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.
length);var i=B===r;if(!i)break}}}else return Me.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var m=W===r}else var m=!0}}}else return Me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Me.errors=e,r===0}function mr(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1;const d=r;if(!(typeof s==
"number"&&isFinite(s))){const W={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[W]:e.push(W),r++}var l=d===r;if(i=i||l,!i){const W=r;if(r===W)if(typeof s=="string"){if(A(s)>65536){const x={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[x]:e.push(x),r++}}else{
const x={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),
r++}var l=W===r;if(i=i||l,!i){const x=r;if(typeof s!="boolean"){const B={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[B]:e.push(B),r++}var l=x===r;if(i=i||l,!i){const B=r;if(r===B)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};e===null?e=[y]:e.push(y),r++}else{var h=!0;const y=s.length;for(let O=0;O<y;O++){let o=s[O];const p=r;if(!(typeof o=="number"&&isFinite(
o))){const u={instancePath:t+"/"+O,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[u]:e.push(u),r++}var h=p===r;if(!h)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),r++}var l=B===r;i=i||l}}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const W={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[W]:e.push(W),r++,mr.errors=e,!1}return mr.errors=
e,r===0}function Oe(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let h;if(s.op===void 0&&(h="op")||s.inputs===void 0&&(h="inputs")||s.outputs===void 0&&(h="outputs")||s.attributes===
void 0&&(h="attributes")||s.layer===void 0&&(h="layer"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const W=r;for(const q in s)if(!(q==="op"||q==="inputs"||q==="outputs"||
q==="attributes"||q==="layer")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(W===r){if(s.op!==void 0){let q=s.op;const x=r;if(r===x)if(typeof q==
"string"){if(A(q)>1024)return Oe.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(A(q)<1)return Oe.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Oe.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=x===r}else var m=!0;if(m){if(s.inputs!==void 0){
let q=s.inputs;const x=r;if(r===x)if(Array.isArray(q)){if(q.length>4096)return Oe.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var i=!0;const B=q.length;for(let c=0;c<
B;c++){const y=r;$(q[c],{instancePath:t+"/inputs/"+c,parentData:q,parentDataProperty:c,rootData:g})||(e=e===null?$.errors:e.concat($.errors),
r=e.length);var i=y===r;if(!i)break}}}else return Oe.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var m=x===r}else var m=!0;if(m){if(s.outputs!==void 0){let q=s.outputs;const x=r;if(r===x)
if(Array.isArray(q)){if(q.length>4096)return Oe.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var d=!0;const B=q.length;for(let c=0;c<B;c++){const y=r;$(q[c],
{instancePath:t+"/outputs/"+c,parentData:q,parentDataProperty:c,rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var d=y===
r;if(!d)break}}}else return Oe.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=x===r}else var m=!0;if(m){if(s.attributes!==void 0){let q=s.attributes;const x=r;if(r===x)if(q&&typeof q==
"object"&&!Array.isArray(q))for(const B in q){const c=r;mr(q[B],{instancePath:t+"/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:q,
parentDataProperty:B,rootData:g})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var l=c===r;if(!l)break}else return Oe.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=x===r}else
var m=!0;if(m)if(s.layer!==void 0){let q=s.layer;const x=r;if(r===x)if(typeof q=="string"){if(A(q)>65536)return Oe.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return Oe.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var m=x===r}else var m=!0}}}}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Oe.errors=e,r===0}function ye(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.name===void 0&&(b="name")||s.values===void 0&&(b="values")||
s.inputs===void 0&&(b="inputs")||s.instructions===void 0&&(b="instructions")||s.outputs===void 0&&(b="outputs"))return ye.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const B=r;for(const c in s)
if(!(c==="name"||c==="values"||c==="inputs"||c==="instructions"||c==="outputs")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(B===r){if(s.
name!==void 0){let c=s.name;const y=r;if(r===y)if(typeof c=="string"){if(A(c)>1024)return ye.errors=[{instancePath:t+"/name",schemaPath:"#/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(c)<1)return ye.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ye.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var m=y===r}else var m=!0;if(m){if(s.values!==void 0){let c=s.values;const y=r;if(r===y)if(Array.isArray(c)){
if(c.length>1e6)return ye.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var i=!0;const o=c.length;for(let p=0;p<o;p++){const f=r;Me(c[p],{instancePath:t+"/val\
ues/"+p,parentData:c,parentDataProperty:p,rootData:g})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var i=f===r;if(!i)break}}}else
return ye.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var m=y===r}else var m=!0;if(m){if(s.inputs!==void 0){let c=s.inputs;const y=r;if(r===y)if(Array.isArray(c)){var d=!0;const o=c.length;
for(let p=0;p<o;p++){let f=c[p];const u=r;if(r===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.name===void 0&&(v="name")||f.role===
void 0&&(v="role")||f.value===void 0&&(v="value"))return ye.errors=[{instancePath:t+"/inputs/"+p,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const Z=r;for(const R in f)if(!(R==="\
name"||R==="role"||R==="value")){return ye.errors=[{instancePath:t+"/inputs/"+p,schemaPath:"#/properties/inputs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Z===r){if(f.name!==
void 0){let R=f.name;const N=r;if(r===N)if(typeof R=="string"){if(A(R)>1024)return ye.errors=[{instancePath:t+"/inputs/"+p+"/name",schemaPath:"\
#/properties/inputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1;if(A(R)<1)return ye.errors=[{instancePath:t+"/inputs/"+p+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ye.errors=[{instancePath:t+"/inputs/"+p+"/name",
schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=N===r}else
var l=!0;if(l){if(f.role!==void 0){let R=f.role;const N=r;if(!(R==="parameter"||R==="buffer"||R==="feature"||R==="label"||R==="scalar"))return ye.
errors=[{instancePath:t+"/inputs/"+p+"/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:ur.
properties.inputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var l=N===r}else var l=!0;if(l)if(f.
value!==void 0){const R=r;$(f.value,{instancePath:t+"/inputs/"+p+"/value",parentData:f,parentDataProperty:"value",rootData:g})||(e=e===null?
$.errors:e.concat($.errors),r=e.length);var l=R===r}else var l=!0}}}}else return ye.errors=[{instancePath:t+"/inputs/"+p,schemaPath:"#/prope\
rties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=u===r;if(!d)break}}else return ye.errors=
[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===
r}else var m=!0;if(m){if(s.instructions!==void 0){let c=s.instructions;const y=r;if(r===y)if(Array.isArray(c)){if(c.length>1e6)return ye.errors=
[{instancePath:t+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT hav\
e more than 1000000 items"}],!1;{var h=!0;const o=c.length;for(let p=0;p<o;p++){const f=r;Oe(c[p],{instancePath:t+"/instructions/"+p,parentData:c,
parentDataProperty:p,rootData:g})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length);var h=f===r;if(!h)break}}}else return ye.errors=[{instancePath:t+
"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===r}else
var m=!0;if(m)if(s.outputs!==void 0){let c=s.outputs;const y=r;if(r===y)if(Array.isArray(c)){var W=!0;const o=c.length;for(let p=0;p<o;p++){
let f=c[p];const u=r;if(r===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.name===void 0&&(v="name")||f.role===void 0&&(v="role")||
f.value===void 0&&(v="value"))return ye.errors=[{instancePath:t+"/outputs/"+p,schemaPath:"#/properties/outputs/items/required",keyword:"requ\
ired",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const Z=r;for(const R in f)if(!(R==="name"||R==="role"||
R==="value"||R==="rows")){return ye.errors=[{instancePath:t+"/outputs/"+p,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Z===r){if(f.name!==void 0){let R=f.
name;const N=r;if(r===N)if(typeof R=="string"){if(A(R)>1024)return ye.errors=[{instancePath:t+"/outputs/"+p+"/name",schemaPath:"#/properties\
/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(
R)<1)return ye.errors=[{instancePath:t+"/outputs/"+p+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ye.errors=[{instancePath:t+"/outputs/"+p+"/name",schemaPath:"\
#/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=N===r}else var q=!0;
if(q){if(f.role!==void 0){let R=f.role;const N=r;if(!(R==="gradient"||R==="buffer"||R==="loss_sum"||R==="weight_sum"||R==="metric"||R==="out\
put"))return ye.errors=[{instancePath:t+"/outputs/"+p+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{
allowedValues:ur.properties.outputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var q=N===r}else var q=!0;
if(q){if(f.value!==void 0){const R=r;$(f.value,{instancePath:t+"/outputs/"+p+"/value",parentData:f,parentDataProperty:"value",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var q=R===r}else var q=!0;if(q)if(f.rows!==void 0){let R=f.rows;const N=r;if(r===N)if(R&&
typeof R=="object"&&!Array.isArray(R)){let ae;if(R.part===void 0&&(ae="part")||R.term===void 0&&(ae="term"))return ye.errors=[{instancePath:t+
"/outputs/"+p+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/required",keyword:"required",params:{missingProperty:ae},message:"\
must have required property '"+ae+"'"}],!1;{const T=r;for(const F in R)if(!(F==="part"||F==="term")){return ye.errors=[{instancePath:t+"/out\
puts/"+p+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"}],!1;break}if(T===r){if(R.part!==void 0){let F=R.part;const k=r;if(!(F==="values"||F==="indice\
s"))return ye.errors=[{instancePath:t+"/outputs/"+p+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",
keyword:"enum",params:{allowedValues:ur.properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the \
allowed values"}],!1;var x=k===r}else var x=!0;if(x)if(R.term!==void 0){const F=r;$(R.term,{instancePath:t+"/outputs/"+p+"/rows/term",parentData:R,
parentDataProperty:"term",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var x=F===r}else var x=!0}}}else return ye.errors=
[{instancePath:t+"/outputs/"+p+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var q=N===r}else var q=!0}}}}}else return ye.errors=[{instancePath:t+"/outputs/"+p,schemaPath:"#/properties/outputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=u===r;if(!W)break}}else return ye.errors=[{instancePath:t+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=y===r}else var m=!0}}}}}}else
return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=e,
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
type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};function Ee(s,{instancePath:t="",parentData:de,parentDataProperty:ce,
rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===
void 0&&(b="kind")){const B={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have\
 required property '"+b+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r&&s.kind!==void 0&&s.kind!=="never"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const b={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),r++}var q=l===
r;q&&(i=!0,d=0);const h=r;if(r===h)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.kind===void 0&&(b="kind")||s.every===void 0&&(b="\
every")){const B={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required p\
roperty '"+b+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(!(c==="kind"||c==="every")){const y={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r){if(s.kind!==void 0){const c=r;if(s.kind!=="steps"){const y={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),
r++}var W=c===r}else var W=!0;if(W)if(s.every!==void 0){const c=r;K(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",
rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var W=c===r}else var W=!0}}}else{const b={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),r++}var q=h===r;if(q&&i)i=!1,d=[d,1];else{
q&&(i=!0,d=1);const b=r;if(r===b)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.every===void 0&&(c="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},message:"must have required pro\
perty '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const O in s)if(!(O==="kind"||O==="every")){const o={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};
e===null?e=[o]:e.push(o),r++;break}if(y===r){if(s.kind!==void 0){let O=s.kind;const o=r;if(!(O==="epochs"||O==="seconds")){const p={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:_r.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var x=o===r}else var x=!0;if(x)if(s.every!==void 0){let O=s.every;const o=r;
if(r===o)if(typeof O=="number"&&isFinite(O)){if(O<=0||isNaN(O)){const f={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[f]:e.push(f),r++}var x=o===r}else var x=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),r++}var q=b===r;q&&i?(i=!1,d=[d,2]):q&&(i=!0,d=2)}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{
const b={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===
null?e=[b]:e.push(b),r++,Ee.errors=e,!1}return Ee.errors=e,r===0}function ke(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return ke.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const O=r;for(const o in s)if(!(o===
"evaluation"||o==="logging"||o==="saving"||o==="learningRate")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(O===r){if(s.evaluation!==void 0){
let o=s.evaluation;const p=r;if(r===p)if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.trigger===void 0&&(f="trigger")||o.delay===void 0&&
(f="delay"))return ke.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{const u=r;for(const M in o)if(!(M==="trigger"||M==="delay")){return ke.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"\
must NOT have additional properties"}],!1;break}if(u===r){if(o.trigger!==void 0){const M=r;Ee(o.trigger,{instancePath:t+"/evaluation/trigger",
parentData:o,parentDataProperty:"trigger",rootData:g})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var m=M===r}else var m=!0;if(m)
if(o.delay!==void 0){let M=o.delay;const v=r;if(r===v)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return ke.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ke.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var m=v===r}else var m=!0}}}else return ke.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===r}else var i=!0;if(i){
if(s.logging!==void 0){let o=s.logging;const p=r;if(r===p)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.trigger===void 0&&(u="trig\
ger")||o.firstStep===void 0&&(u="firstStep"))return ke.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const M=r;for(const v in o)if(!(v==="trigger"||v===
"firstStep")){return ke.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(M===r){if(o.trigger!==void 0){const v=r;Ee(o.
trigger,{instancePath:t+"/logging/trigger",parentData:o,parentDataProperty:"trigger",rootData:g})||(e=e===null?Ee.errors:e.concat(Ee.errors),
r=e.length);var d=v===r}else var d=!0;if(d)if(o.firstStep!==void 0){const v=r;if(typeof o.firstStep!="boolean")return ke.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var d=v===r}else var d=!0}}}else return ke.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=p===r}else var i=!0;if(i){if(s.saving!==void 0){let o=s.saving;const p=r;if(r===
p)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.trigger===void 0&&(u="trigger")||o.keep===void 0&&(u="keep")||o.best===void 0&&(u=
"best")||o.loadBestAtEnd===void 0&&(u="loadBestAtEnd"))return ke.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const M=r;for(const v in o)if(!(v==="trigg\
er"||v==="keep"||v==="best"||v==="loadBestAtEnd")){return ke.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(M===r){if(o.
trigger!==void 0){const v=r;Ee(o.trigger,{instancePath:t+"/saving/trigger",parentData:o,parentDataProperty:"trigger",rootData:g})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var l=v===r}else var l=!0;if(l){if(o.keep!==void 0){let v=o.keep;const Z=r,R=r;let N=!1;const ee=r;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const T={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[T]:e.push(T),r++}if(r===ee&&typeof v=="numb\
er"&&isFinite(v)){if(v>9007199254740991||isNaN(v)){const T={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/an\
yOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[T]:e.push(
T),r++}else if(v<-9007199254740991||isNaN(v)){const T={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};e===null?e=[T]:e.push(T),
r++}}var h=ee===r;if(N=N||h,!N){const T=r;if(v!==null){const k={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/kee\
p/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),r++}var h=T===r;N=N||h}if(N)r=R,e!==null&&
(R?e.length=R:e=null);else{const T={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return e===null?e=[T]:e.push(T),r++,ke.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(o.best!==void 0){
let v=o.best;const Z=r,R=r;let N=!1;const ee=r;if(r===ee)if(v&&typeof v=="object"&&!Array.isArray(v)){let T;if(v.metric===void 0&&(T="metric")||
v.greaterIsBetter===void 0&&(T="greaterIsBetter")){const F={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"};e===null?e=[F]:e.push(F),r++}else{
const F=r;for(const k in v)if(!(k==="metric"||k==="greaterIsBetter")){const S={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additiona\
l properties"};e===null?e=[S]:e.push(S),r++;break}if(F===r){if(v.metric!==void 0){let k=v.metric;const S=r;if(r===S)if(typeof k=="string"){if(A(
k)>1024){const L={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[L]:e.push(L),r++}else if(A(k)<1){const L={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[L]:e.push(L),r++}var W=S===r}else var W=!0;if(W)if(v.greaterIsBetter!==void 0){const k=r;if(typeof v.greaterIsBetter!=
"boolean"){const L={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[L]:e.push(L),r++}var W=k===r}else var W=!0}}}else{
const T={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[T]:e.push(T),r++}var q=ee===r;if(N=N||q,!N){const T=r;if(v!==null){const k={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),r++}var q=T===
r;N=N||q}if(N)r=R,e!==null&&(R?e.length=R:e=null);else{const T={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[T]:e.push(T),r++,ke.errors=e,!1}var l=Z===r}else
var l=!0;if(l)if(o.loadBestAtEnd!==void 0){const v=r;if(typeof o.loadBestAtEnd!="boolean")return ke.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var l=v===r}else var l=!0}}}}}else return ke.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=p===r}else var i=!0;if(i)if(s.learningRate!==void 0){let o=s.learningRate;const p=r;if(r===
p)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.kind===void 0&&(u="kind")||o.warmup===void 0&&(u="warmup"))return ke.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:u},message:"must have required pr\
operty '"+u+"'"}],!1;{const M=r;for(const v in o)if(!(v==="kind"||v==="warmup")){return ke.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have addition\
al properties"}],!1;break}if(M===r){if(o.kind!==void 0){let v=o.kind;const Z=r;if(!(v==="linear"||v==="cosine"||v==="cosine_with_restarts"||
v==="polynomial"||v==="constant"||v==="constant_with_warmup"||v==="inverse_sqrt"))return ke.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:Pr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var x=Z===r}else var x=!0;if(x)if(o.warmup!==void 0){let v=o.warmup;const Z=r,R=r;let N=!1,
ee=null;const ae=r;if(r===ae)if(v&&typeof v=="object"&&!Array.isArray(v)){let k;if(v.kind===void 0&&(k="kind")||v.value===void 0&&(k="value")){
const S={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:k},message:"must have required property '"+k+"'"};e===null?e=[S]:e.push(S),r++}else{const S=r;for(const L in v)if(!(L===
"kind"||L==="value")){const D={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[D]:e.
push(D),r++;break}if(S===r){if(v.kind!==void 0){const L=r;if(v.kind!=="steps"){const D={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};e===null?e=[D]:e.push(D),r++}var b=L===r}else var b=!0;if(b)if(v.value!==void 0){const L=r;$(v.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:v,parentDataProperty:"value",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var b=L===
r}else var b=!0}}}else{const k={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),r++}var c=ae===r;c&&(N=!0,ee=0);const T=r;if(r===T)
if(v&&typeof v=="object"&&!Array.isArray(v)){let k;if(v.kind===void 0&&(k="kind")||v.value===void 0&&(k="value")){const S={instancePath:t+"/\
learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"};e===null?e=[S]:e.push(S),r++}else{const S=r;for(const L in v)if(!(L==="kind"||L==="value")){const D={
instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[D]:e.push(D),r++;break}if(S===r){if(v.
kind!==void 0){const L=r;if(v.kind!=="ratio"){const D={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/prop\
erties/warmup/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};e===null?e=[
D]:e.push(D),r++}var B=L===r}else var B=!0;if(B)if(v.value!==void 0){let L=v.value;const D=r;if(r===D)if(typeof L=="number"&&isFinite(L)){if(L>
1||isNaN(L)){const _={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties\
/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[_]:e.push(_),r++}else if(L<0||isNaN(L)){
const _={instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[_]:e.push(_),r++}}else{const _={instancePath:t+"/l\
earningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[_]:e.push(_),r++}var B=D===r}else var B=!0}}}else{const k={instancePath:t+"/learningRate/warm\
up",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[k]:e.push(k),r++}var c=T===r;if(c&&N?(N=!1,ee=[ee,1]):c&&(N=!0,ee=1),N)r=R,e!==null&&(R?e.length=R:e=null);else{const k={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:ee},message:"mu\
st match exactly one schema in oneOf"};return e===null?e=[k]:e.push(k),r++,ke.errors=e,!1}var x=Z===r}else var x=!0}}}else return ke.errors=
[{instancePath:t+"/learningRate",schemaPath:"#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var i=p===r}else var i=!0}}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return ke.errors=e,r===0}const dr={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},Be={validate:Qe};function Qe(s,{
instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;const m=r;let i=!1,d=null;const l=r;if(r===l)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;
for(const O in s)if(!(O==="op"||O==="value")){const o={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:O},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(s.op!==void 0){
const O=r;if(s.op!=="constant"){const o={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),r++}var h=O===r}else var h=!0;if(h)if(s.value!==void 0){let O=s.value;
const o=r;if(!(typeof O=="number"&&isFinite(O))&&typeof O!="boolean"&&typeof O!="string"&&O!==null){const f={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:dr.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
e===null?e=[f]:e.push(f),r++}var h=o===r}else var h=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var x=l===r;x&&(i=!0,d=0);const W=r;if(r===W)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.op===void 0&&(c="op")||s.name===void 0&&(c="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const O in s)
if(!(O==="op"||O==="name")){const o={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(s.op!==void 0){const O=r;if(s.op!=="name"){const o={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};e===null?e=[o]:e.push(o),r++}var q=O===r}else var q=!0;if(q)if(s.name!==void 0){let O=s.name;const o=r;if(r===o)if(typeof O=="string"){
if(A(O)>1024){const f={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};e===null?e=[f]:e.push(f),r++}else if(A(O)<1){const f={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[f]:e.push(f),r++}var q=o===r}else var q=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var x=W===r;if(x&&i)i=!1,d=[d,1];else{x&&(i=!0,d=1);const c=r;if(r===c)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.op===void 0&&(O="op")||s.operand===void 0&&(O="operand")){const o={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};e===null?e=[o]:e.push(o),r++}else{
const o=r;for(const p in s)if(!(p==="op"||p==="operand")){const f={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),r++;break}if(o===r){if(s.
op!==void 0){let p=s.op;const f=r;if(!(p==="not"||p==="negate"||p==="is-nan"||p==="is-infinite")){const u={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:dr.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[u]:e.push(u),r++}var b=f===r}else var b=!0;if(b)if(s.operand!==void 0){const p=r;Be.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:g})||(e=e===null?Be.validate.errors:e.concat(Be.validate.errors),r=e.length);var b=p===
r}else var b=!0}}}else{const O={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[O]:e.push(O),r++}var x=c===r;if(x&&i)i=!1,d=[d,2];else{x&&(i=!0,d=2);const O=r;if(r===O)if(s&&typeof s=="object"&&!Array.isArray(s)){
let p;if(s.op===void 0&&(p="op")||s.left===void 0&&(p="left")||s.right===void 0&&(p="right")){const f={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"};e===null?e=[f]:e.push(f),r++}else{const f=r;
for(const u in s)if(!(u==="op"||u==="left"||u==="right")){const M={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[M]:e.push(M),r++;break}if(f===r){if(s.
op!==void 0){let u=s.op;const M=r;if(!(u==="and"||u==="or"||u==="<"||u==="<="||u===">"||u===">="||u==="=="||u==="!="||u==="+"||u==="-"||u===
"*"||u==="/")){const v={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:dr.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),r++}var B=M===r}else var B=!0;if(B){if(s.left!==void 0){
const u=r;Be.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:g})||(e=e===null?Be.validate.errors:e.concat(
Be.validate.errors),r=e.length);var B=u===r}else var B=!0;if(B)if(s.right!==void 0){const u=r;Be.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:g})||(e=e===null?Be.validate.errors:e.concat(Be.validate.errors),r=e.length);var B=u===r}else var B=!0}}}}else{
const p={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),
r++}var x=O===r;x&&i?(i=!1,d=[d,3]):x&&(i=!0,d=3)}}if(i)r=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,Qe.errors=e,
!1}return Qe.errors=e,r===0}function Re(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.name===void 0&&(d="name")||s.options===void 0&&(d="options"))return Re.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const l=r;for(const h in s)if(!(h==="name"||
h==="options"||h==="measured")){return Re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(l===r){if(s.name!==void 0){let h=s.name;const W=r;if(r===W)
if(typeof h=="string"){if(A(h)>1024)return Re.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(h)<1)return Re.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Re.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=W===r}else var m=!0;if(m){
if(s.options!==void 0){const h=r;je(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:g})||(e=e===null?
je.errors:e.concat(je.errors),r=e.length);var m=h===r}else var m=!0;if(m)if(s.measured!==void 0){let h=s.measured;const W=r;if(r===W)if(h&&typeof h==
"object"&&!Array.isArray(h))for(const x in h){const b=r;Qe(h[x],{instancePath:t+"/measured/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:x,rootData:g})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var i=b===r;if(!i)break}else return Re.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=W===r}else var m=!0}}}}else
return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=e,
r===0}function Ie(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let l;if(s.event===void 0&&(l="event")||s.condition===void 0&&(l="condition")||s.actions===void 0&&(l="actions"))return Ie.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const h=r;for(const W in s)if(!(W==="event"||W==="condition"||W==="actions")){return Ie.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(h===r){
if(s.event!==void 0){let W=s.event;const q=r;if(r===q)if(typeof W=="string"){if(A(W)>1024)return Ie.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(W)<1)return Ie.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Ie.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var m=q===r}else var m=!0;if(m){if(s.condition!==void 0){let W=s.condition;const q=r,x=r;let b=!1;const B=r;
Qe(W,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:g})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);
var i=B===r;if(b=b||i,!b){const y=r;if(W!==null){const o={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[o]:e.push(o),r++}var i=y===r;b=b||i}if(b)r=x,e!==null&&(x?e.length=x:e=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return e===null?e=[y]:e.push(y),r++,Ie.errors=e,!1}var m=q===r}else var m=!0;if(m)if(s.actions!==void 0){let W=s.actions;const q=r;if(r===
q)if(Array.isArray(W)){var d=!0;const b=W.length;for(let B=0;B<b;B++){const c=r;Re(W[B],{instancePath:t+"/actions/"+B,parentData:W,parentDataProperty:B,
rootData:g})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var d=c===r;if(!d)break}}else return Ie.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=q===r}else var m=!0}}}}else
return Ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=e,
r===0}function Ue(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return Ue.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Ue.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const d=s.length;if(d>0){const l=r;K(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:g})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r}if(m){if(d>1){const l=r;K(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r}if(m&&d>2){const l=r;K(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r}}}else return Ue.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Ue.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ue.errors=e,r===0}function Ve(s,{
instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){var m=!0;const i=s.length;
for(let d=0;d<i;d++){const l=r;Ue(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:g})||(e=e===null?Ue.errors:e.concat(
Ue.errors),r=e.length);var m=l===r;if(!m)break}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return Ve.errors=e,r===0}function Ze(s,{instancePath:t="",parentData:de,parentDataProperty:ce,rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let i;if(s.file===void 0&&(i="file")||s.start===void 0&&(i="start")||s.end===void 0&&(i="end")||s.line===void 0&&(i="line")||s.column===
void 0&&(i="column"))return Ze.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must h\
ave required property '"+i+"'"}],!1;{const d=r;for(const l in s)if(!(l==="file"||l==="start"||l==="end"||l==="line"||l==="column")){return Ze.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties"}],!1;break}if(d===r){if(s.file!==void 0){let l=s.file;const h=r;if(r===h)if(typeof l=="string"){if(A(l)>65536)return Ze.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Ze.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=h===r}else var m=!0;if(m){if(s.start!==void 0){const l=r;$(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var m=l===r}else var m=!0;if(m){if(s.end!==void 0){
const l=r;$(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);
var m=l===r}else var m=!0;if(m){if(s.line!==void 0){const l=r;K(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:g})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r}else var m=!0;if(m)if(s.column!==void 0){const l=r;K(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=l===r}else var m=!0}}}}}}else
return Ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=e,
r===0}const Or=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function P(s,{instancePath:t="",parentData:de,parentDataProperty:ce,
rootData:g=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let ne;if(s.format_version===void 0&&(ne="format_vers\
ion")||s.hash===void 0&&(ne="hash")||s.spec===void 0&&(ne="spec")||s.environment===void 0&&(ne="environment")||s.source_map===void 0&&(ne="s\
ource_map"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:ne},message:"must have requi\
red property '"+ne+"'"}],!1;{const te=r;for(const w in s)if(!(w==="format_version"||w==="hash"||w==="spec"||w==="environment"||w==="source_m\
ap")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"\
must NOT have additional properties"}],!1;break}if(te===r){if(s.format_version!==void 0){const w=r;if(s.format_version!==1)return P.errors=[
{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var m=w===r}else var m=!0;if(m){if(s.hash!==void 0){const w=r;ge(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var m=w===r}else var m=!0;if(m){if(s.spec!==void 0){let w=s.spec;const ie=r;
if(r===ie)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if(w.name===void 0&&(H="name")||w.arguments===void 0&&(H="arguments")||w.data===
void 0&&(H="data")||w.model===void 0&&(H="model")||w.loss===void 0&&(H="loss")||w.metrics===void 0&&(H="metrics")||w.programs===void 0&&(H="\
programs")||w.optimizer===void 0&&(H="optimizer")||w.training===void 0&&(H="training")||w.callbacks===void 0&&(H="callbacks")||w.event_rules===
void 0&&(H="event_rules")||w.forecast===void 0&&(H="forecast")||w.outputs===void 0&&(H="outputs"))return P.errors=[{instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const pe=r;for(const a in w)
if(!sr.call(Ke.properties.spec.properties,a)){return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(pe===r){if(w.name!==void 0){
let a=w.name;const X=r;if(r===X)if(typeof a=="string"){if(A(a)>1024)return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/s\
pec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(a)<1)return P.
errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=X===r}else var i=!0;if(i){if(w.arguments!==void 0){let a=w.
arguments;const X=r;if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a))for(const I in a){const oe=r;Xe(a[I],{instancePath:t+"/spec/argumen\
ts/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:I,rootData:g})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.
length);var d=oe===r;if(!d)break}else return P.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/spec/properties/arguments/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=X===r}else var i=!0;if(i){if(w.data!==void 0){let a=w.data;const X=r;
if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.sources===void 0&&(I="sources")||a.train===void 0&&(I="train")||a.eval===void 0&&
(I="eval")||a.test===void 0&&(I="test")||a.inputs===void 0&&(I="inputs")||a.labels===void 0&&(I="labels"))return P.errors=[{instancePath:t+"\
/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:I},message:"must have require\
d property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(!sr.call(Ke.properties.spec.properties.data.properties,n)){return P.errors=[{instancePath:t+
"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(oe===r){if(a.sources!==void 0){let n=a.sources;const Q=r;if(r===Q)if(n&&typeof n==
"object"&&!Array.isArray(n))for(const Le in n){const se=r;nr(n[Le],{instancePath:t+"/spec/data/sources/"+Le.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:n,parentDataProperty:Le,rootData:g})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var l=se===r;if(!l)break}else return P.
errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/properties/data/properties/sources/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var h=Q===r}else var h=!0;if(h){if(a.train!==void 0){let n=a.train;const Q=r;if(r===Q)if(typeof n=="s\
tring"){if(A(n)>1024)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/maxL\
ength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(n)<1)return P.errors=[{instancePath:t+
"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties\
/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=Q===r}else var h=!0;if(h){if(a.eval!==
void 0){let n=a.eval;const Q=r;if(r===Q)if(Array.isArray(n)){var W=!0;const se=n.length;for(let U=0;U<se;U++){let V=n[U];const me=r;if(r===me)
if(typeof V=="string"){if(A(V)>1024)return P.errors=[{instancePath:t+"/spec/data/eval/"+U,schemaPath:"#/properties/spec/properties/data/prop\
erties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(V)<1)return P.
errors=[{instancePath:t+"/spec/data/eval/"+U,schemaPath:"#/properties/spec/properties/data/properties/eval/items/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/eval/"+U,schemaPath:"\
#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=me===
r;if(!W)break}}else return P.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/properties/spec/properties/data/properties/eval/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var h=Q===r}else var h=!0;if(h){if(a.test!==void 0){let n=a.test;const Q=r,Le=r;let se=!1;
const U=r;if(r===U)if(typeof n=="string"){if(A(n)>1024){const me={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/\
data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?
e=[me]:e.push(me),r++}else if(A(n)<1){const me={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/te\
st/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[me]:e.push(me),r++}}else{
const me={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[me]:e.push(me),r++}var q=U===r;if(se=se||q,!se){const me=r;if(n!==null){const ue={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/1/type",keyword:"type",params:{type:"null"},message:"m\
ust be null"};e===null?e=[ue]:e.push(ue),r++}var q=me===r;se=se||q}if(se)r=Le,e!==null&&(Le?e.length=Le:e=null);else{const me={instancePath:t+
"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};return e===null?e=[me]:e.push(me),r++,P.errors=e,!1}var h=Q===r}else var h=!0;if(h){if(a.inputs!==void 0){let n=a.inputs;const Q=r;
if(r===Q)if(Array.isArray(n)){var x=!0;const se=n.length;for(let U=0;U<se;U++){const V=r;xe(n[U],{instancePath:t+"/spec/data/inputs/"+U,parentData:n,
parentDataProperty:U,rootData:g})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var x=V===r;if(!x)break}}else return P.errors=[{instancePath:t+
"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var h=Q===r}else var h=!0;if(h){if(a.labels!==void 0){let n=a.labels;const Q=r;if(r===Q)if(Array.isArray(n)){var b=!0;const se=n.
length;for(let U=0;U<se;U++){const V=r;xe(n[U],{instancePath:t+"/spec/data/labels/"+U,parentData:n,parentDataProperty:U,rootData:g})||(e=e===
null?xe.errors:e.concat(xe.errors),r=e.length);var b=V===r;if(!b)break}}else return P.errors=[{instancePath:t+"/spec/data/labels",schemaPath:"\
#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=Q===r}else
var h=!0;if(h){if(a.length_column!==void 0){let n=a.length_column;const Q=r;if(r===Q)if(typeof n=="string"){if(A(n)>1024)return P.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(A(n)<1)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/p\
roperties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/l\
ength_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=Q===r}else var h=!0;if(h){if(a.windows!==void 0){
let n=a.windows;const Q=r;if(r===Q)if(n&&typeof n=="object"&&!Array.isArray(n))for(const se in n){const U=r;$(n[se],{instancePath:t+"/spec/d\
ata/windows/"+se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:se,rootData:g})||(e=e===null?$.errors:e.concat($.errors),
r=e.length);var B=U===r;if(!B)break}else return P.errors=[{instancePath:t+"/spec/data/windows",schemaPath:"#/properties/spec/properties/data\
/properties/windows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=Q===r}else var h=!0;if(h)if(a.storage!==
void 0){const n=r;if(a.storage!=="disk")return P.errors=[{instancePath:t+"/spec/data/storage",schemaPath:"#/properties/spec/properties/data/\
properties/storage/const",keyword:"const",params:{allowedValue:"disk"},message:"must be equal to constant"}],!1;var h=n===r}else var h=!0}}}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=X===r}else var i=!0;if(i){if(w.model!==void 0){let a=w.model;const X=r;if(r===X)if(a&&typeof a=="object"&&!Array.
isArray(a)){let I;if(a.parameters===void 0&&(I="parameters")||a.buffers===void 0&&(I="buffers")||a.layers===void 0&&(I="layers")||a.initial_weights===
void 0&&(I="initial_weights"))return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(!(n==="parameters"||
n==="buffers"||n==="layers"||n==="initial_weights")){return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties\
/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(oe===r){if(a.parameters!==void 0){let n=a.parameters;const Q=r;if(r===Q)if(Array.isArray(n)){var c=!0;const Le=n.length;for(let se=0;se<
Le;se++){const U=r;Ne(n[se],{instancePath:t+"/spec/model/parameters/"+se,parentData:n,parentDataProperty:se,rootData:g})||(e=e===null?Ne.errors:
e.concat(Ne.errors),r=e.length);var c=U===r;if(!c)break}}else return P.errors=[{instancePath:t+"/spec/model/parameters",schemaPath:"#/proper\
ties/spec/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Q===r}else var y=!0;
if(y){if(a.buffers!==void 0){let n=a.buffers;const Q=r;if(r===Q)if(Array.isArray(n)){var O=!0;const se=n.length;for(let U=0;U<se;U++){const V=r;
ze(n[U],{instancePath:t+"/spec/model/buffers/"+U,parentData:n,parentDataProperty:U,rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),r=
e.length);var O=V===r;if(!O)break}}else return P.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"#/properties/spec/properties/mode\
l/properties/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Q===r}else var y=!0;if(y){if(a.layers!==void 0){
let n=a.layers;const Q=r;if(r===Q)if(Array.isArray(n)){var o=!0;const se=n.length;for(let U=0;U<se;U++){let V=n[U];const me=r;if(r===me)if(V&&
typeof V=="object"&&!Array.isArray(V)){let ue;if(V.path===void 0&&(ue="path")||V.layer===void 0&&(ue="layer")||V.output===void 0&&(ue="outpu\
t")||V.parameters===void 0&&(ue="parameters"))return P.errors=[{instancePath:t+"/spec/model/layers/"+U,schemaPath:"#/properties/spec/propert\
ies/model/properties/layers/items/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],
!1;{const _e=r;for(const fe in V)if(!(fe==="path"||fe==="layer"||fe==="output"||fe==="parameters")){return P.errors=[{instancePath:t+"/spec/\
model/layers/"+U,schemaPath:"#/properties/spec/properties/model/properties/layers/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(_e===r){if(V.path!==void 0){let fe=V.path;const ve=r;
if(r===ve)if(typeof fe=="string"){if(A(fe)>65536)return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/path",schemaPath:"#/properties/s\
pec/properties/model/properties/layers/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more\
 than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/path",schemaPath:"#/properties/spec/properties/\
model/properties/layers/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=ve===r}else var p=!0;
if(p){if(V.layer!==void 0){let fe=V.layer;const ve=r;if(r===ve)if(typeof fe=="string"){if(A(fe)>1024)return P.errors=[{instancePath:t+"/spec\
/model/layers/"+U+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(fe)<1)return P.errors=[{instancePath:t+"/spec/model/la\
yers/"+U+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/layer",schemaPath:"\
#/properties/spec/properties/model/properties/layers/items/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var p=ve===r}else var p=!0;if(p){if(V.output!==void 0){let fe=V.output;const ve=r;if(r===ve)if(Array.isArray(fe)){if(fe.length>16)
return P.errors=[{instancePath:t+"/spec/model/layers/"+U+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/pr\
operties/output/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var f=!0;const He=fe.length;
for(let qe=0;qe<He;qe++){const ir=r;Ge(fe[qe],{instancePath:t+"/spec/model/layers/"+U+"/output/"+qe,parentData:fe,parentDataProperty:qe,rootData:g})||
(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var f=ir===r;if(!f)break}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+
U+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var p=ve===r}else var p=!0;if(p)if(V.parameters!==void 0){const fe=r;$(V.parameters,{instancePath:t+"/spec/\
model/layers/"+U+"/parameters",parentData:V,parentDataProperty:"parameters",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);
var p=fe===r}else var p=!0}}}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+U,schemaPath:"#/properties/spec/properties/model/\
properties/layers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=me===r;if(!o)break}}else return P.errors=
[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/properties/model/properties/layers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var y=Q===r}else var y=!0;if(y)if(a.initial_weights!==void 0){let n=a.initial_weights;const Q=r,Le=r;let se=!1;
const U=r;if(r===U)if(n&&typeof n=="object"&&!Array.isArray(n)){let me;if(n.path===void 0&&(me="path")||n.sha256===void 0&&(me="sha256")){const fr={
instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/required",keyword:"\
required",params:{missingProperty:me},message:"must have required property '"+me+"'"};e===null?e=[fr]:e.push(fr),r++}else{const fr=r;for(const ue in n)
if(!(ue==="path"||ue==="sha256"||ue==="fresh"||ue==="into")){const _e={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties\
/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},
message:"must NOT have additional properties"};e===null?e=[_e]:e.push(_e),r++;break}if(fr===r){if(n.path!==void 0){let ue=n.path;const _e=r;
if(r===_e)if(typeof ue=="string"){if(A(ue)>4096){const fe={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/p\
roperties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have\
 more than 4096 characters"};e===null?e=[fe]:e.push(fe),r++}else if(A(ue)<1){const fe={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[fe]:e.push(fe),r++}}else{const fe={instancePath:t+"/spec/model/initial_weights/path",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[fe]:e.push(fe),r++}var u=_e===r}else var u=!0;if(u){if(n.sha256!==void 0){const ue=r;ge(n.sha256,{instancePath:t+
"/spec/model/initial_weights/sha256",parentData:n,parentDataProperty:"sha256",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);
var u=ue===r}else var u=!0;if(u){if(n.fresh!==void 0){let ue=n.fresh;const _e=r;if(r===_e)if(Array.isArray(ue))if(ue.length>1e3){const ve={instancePath:t+
"/spec/model/initial_weights/fresh",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/maxIt\
ems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[ve]:e.push(ve),r++}else if(ue.length<1){
const ve={instancePath:t+"/spec/model/initial_weights/fresh",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf\
/0/properties/fresh/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[ve]:e.push(ve),r++}else{
var M=!0;const ve=ue.length;for(let Ye=0;Ye<ve;Ye++){let He=ue[Ye];const qe=r;if(r===qe)if(typeof He=="string"){if(A(He)>4096){const Fe={instancePath:t+
"/spec/model/initial_weights/fresh/"+Ye,schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/fresh/i\
tems/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[Fe]:e.push(Fe),r++}else if(A(
He)<1){const Fe={instancePath:t+"/spec/model/initial_weights/fresh/"+Ye,schemaPath:"#/properties/spec/properties/model/properties/initial_we\
ights/anyOf/0/properties/fresh/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[Fe]:e.push(Fe),r++}}else{const Fe={instancePath:t+"/spec/model/initial_weights/fresh/"+Ye,schemaPath:"#/properties/spec/properties/model/\
properties/initial_weights/anyOf/0/properties/fresh/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
Fe]:e.push(Fe),r++}var M=qe===r;if(!M)break}}else{const ve={instancePath:t+"/spec/model/initial_weights/fresh",schemaPath:"#/properties/spec\
/properties/model/properties/initial_weights/anyOf/0/properties/fresh/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[ve]:e.push(ve),r++}var u=_e===r}else var u=!0;if(u)if(n.into!==void 0){let ue=n.into;const _e=r;if(r===_e)if(typeof ue=="string"){if(A(
ue)>4096){const ve={instancePath:t+"/spec/model/initial_weights/into",schemaPath:"#/properties/spec/properties/model/properties/initial_weig\
hts/anyOf/0/properties/into/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=
[ve]:e.push(ve),r++}else if(A(ue)<1){const ve={instancePath:t+"/spec/model/initial_weights/into",schemaPath:"#/properties/spec/properties/mo\
del/properties/initial_weights/anyOf/0/properties/into/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[ve]:e.push(ve),r++}}else{const ve={instancePath:t+"/spec/model/initial_weights/into",schemaPath:"#/properties/spec/p\
roperties/model/properties/initial_weights/anyOf/0/properties/into/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[ve]:e.push(ve),r++}var u=_e===r}else var u=!0}}}}}else{const me={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properti\
es/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[me]:e.push(me),r++}var v=U===r;if(se=se||v,!se){const me=r;if(n!==null){const ue={instancePath:t+"/spec/model/initial_weights",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[ue]:e.push(ue),r++}var v=me===r;se=se||v}if(se)r=Le,e!==null&&(Le?e.length=Le:e=null);else{const me={instancePath:t+"/spec/model/ini\
tial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return e===null?e=[me]:e.push(me),r++,P.errors=e,!1}var y=Q===r}else var y=!0}}}}}else return P.errors=[{instancePath:t+
"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=X===
r}else var i=!0;if(i){if(w.loss!==void 0){const a=r;Te(w.loss,{instancePath:t+"/spec/loss",parentData:w,parentDataProperty:"loss",rootData:g})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var i=a===r}else var i=!0;if(i){if(w.metrics!==void 0){let a=w.metrics;const X=r;if(r===
X)if(Array.isArray(a)){var Z=!0;const I=a.length;for(let oe=0;oe<I;oe++){const n=r;Ae(a[oe],{instancePath:t+"/spec/metrics/"+oe,parentData:a,
parentDataProperty:oe,rootData:g})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var Z=n===r;if(!Z)break}}else return P.errors=[{instancePath:t+
"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=X===
r}else var i=!0;if(i){if(w.programs!==void 0){let a=w.programs;const X=r;if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.step===
void 0&&(I="step")||a.evaluate===void 0&&(I="evaluate"))return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/prop\
erties/programs/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)
if(!(n==="step"||n==="evaluate")){return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(oe===
r){if(a.step!==void 0){const n=r;ye(a.step,{instancePath:t+"/spec/programs/step",parentData:a,parentDataProperty:"step",rootData:g})||(e=e===
null?ye.errors:e.concat(ye.errors),r=e.length);var R=n===r}else var R=!0;if(R)if(a.evaluate!==void 0){const n=r;ye(a.evaluate,{instancePath:t+
"/spec/programs/evaluate",parentData:a,parentDataProperty:"evaluate",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var R=n===
r}else var R=!0}}}else return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var i=X===r}else var i=!0;if(i){if(w.optimizer!==void 0){let a=w.optimizer;const X=r;
if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.kind===void 0&&(I="kind")||a.learning_rate===void 0&&(I="learning_rate")||a.
betas===void 0&&(I="betas")||a.epsilon===void 0&&(I="epsilon")||a.max_grad_norm===void 0&&(I="max_grad_norm")||a.groups===void 0&&(I="groups")||
a.options===void 0&&(I="options"))return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/requ\
ired",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(!(n===
"kind"||n==="learning_rate"||n==="betas"||n==="epsilon"||n==="max_grad_norm"||n==="groups"||n==="options")){return P.errors=[{instancePath:t+
"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(oe===r){if(a.kind!==void 0){let n=a.kind;const Q=r;if(!(n==="adamw_torch"||n==="\
adamw_hf"||n==="sgd"||n==="adagrad"||n==="adafactor"||n==="adamw_anyprecision"))return P.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"\
#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Ke.properties.spec.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var N=Q===r}else var N=!0;if(N){if(a.learning_rate!==void 0){let n=a.learning_rate;
const Q=r;if(r===Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=Q===r}else var N=!0;if(N){if(a.betas!==void 0){
let n=a.betas;const Q=r;if(r===Q)if(Array.isArray(n)){if(n.length>2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(n.length<2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(n.length<=2){const U=n.length;if(U>0){let V=n[0];
const me=r;if(r===me)if(typeof V=="number"&&isFinite(V)){if(V<0||isNaN(V))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(V>=1||isNaN(V))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ee=me===r}if(ee&&U>1){let V=n[1];const me=r;if(r===me)if(typeof V=="number"&&
isFinite(V)){if(V<0||isNaN(V))return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(V>=1||isNaN(V))return P.
errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaxim\
um",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optim\
izer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ee=me===r}}else return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/o\
ptimizer/properties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return P.
errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var N=Q===r}else var N=!0;if(N){if(a.epsilon!==void 0){let n=a.epsilon;const Q=r;if(r===Q)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var N=Q===r}else var N=!0;if(N){if(a.max_grad_norm!==void 0){let n=a.max_grad_norm;const Q=r;if(r===
Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=Q===r}else var N=!0;if(N){if(a.groups!==void 0){let n=a.
groups;const Q=r;if(r===Q)if(Array.isArray(n)){var ae=!0;const se=n.length;for(let U=0;U<se;U++){let V=n[U];const me=r;if(r===me)if(V&&typeof V==
"object"&&!Array.isArray(V)){let ue;if(V.weight_decay===void 0&&(ue="weight_decay")||V.parameters===void 0&&(ue="parameters"))return P.errors=
[{instancePath:t+"/spec/optimizer/groups/"+U,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const _e=r;for(const fe in V)if(!(fe==="weight_dec\
ay"||fe==="parameters")){return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U,schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional p\
roperties"}],!1;break}if(_e===r){if(V.weight_decay!==void 0){let fe=V.weight_decay;const ve=r;if(!(typeof fe=="number"&&isFinite(fe)))return P.
errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/ite\
ms/properties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=ve===r}else var T=!0;if(T)if(V.parameters!==
void 0){let fe=V.parameters;const ve=r;if(r===ve)if(Array.isArray(fe)){var F=!0;const He=fe.length;for(let qe=0;qe<He;qe++){let ir=fe[qe];const Fe=r;
if(r===Fe)if(typeof ir=="string"){if(A(ir)>1024)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters/"+qe,schemaPath:"#\
/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(A(ir)<1)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters/"+
qe,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/parameters\
/"+qe,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var F=Fe===r;if(!F)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var T=ve===r}else var T=!0}}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+U,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=me===
r;if(!ae)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties\
/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=Q===r}else var N=!0;if(N)if(a.options!==void 0){const n=r;
je(a.options,{instancePath:t+"/spec/optimizer/options",parentData:a,parentDataProperty:"options",rootData:g})||(e=e===null?je.errors:e.concat(
je.errors),r=e.length);var N=n===r}else var N=!0}}}}}}}}else return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=X===r}else var i=!0;if(i){if(w.training!==
void 0){let a=w.training;const X=r;if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.seed===void 0&&(I="seed")||a.data_seed===
void 0&&(I="data_seed")||a.train_rows===void 0&&(I="train_rows")||a.eval_rows===void 0&&(I="eval_rows")||a.train_batch_size===void 0&&(I="tr\
ain_batch_size")||a.eval_batch_size===void 0&&(I="eval_batch_size")||a.gradient_accumulation_steps===void 0&&(I="gradient_accumulation_steps")||
a.drop_last===void 0&&(I="drop_last")||a.batches_per_epoch===void 0&&(I="batches_per_epoch")||a.updates_per_epoch===void 0&&(I="updates_per_\
epoch")||a.total_updates===void 0&&(I="total_updates")||a.epochs===void 0&&(I="epochs")||a.num_train_epochs===void 0&&(I="num_train_epochs")||
a.schedule===void 0&&(I="schedule")||a.warmup_updates===void 0&&(I="warmup_updates")||a.logging_nan_inf_filter===void 0&&(I="logging_nan_inf\
_filter"))return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(!sr.call(Ke.properties.spec.properties.
training.properties,n)){return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(a.
seed!==void 0){let n=a.seed;const Q=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return P.errors=[{instancePath:t+"/spec/train\
ing/seed",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(r===Q&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/seed",
schemaPath:"#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(n<-9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"m\
ust be >= -9007199254740991"}],!1}var k=Q===r}else var k=!0;if(k){if(a.data_seed!==void 0){let n=a.data_seed;const Q=r;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===Q&&typeof n=="number"&&isFinite(
n)){if(n>9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],
!1;if(n<-9007199254740991||isNaN(n))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],
!1}var k=Q===r}else var k=!0;if(k){if(a.train_rows!==void 0){const n=r;K(a.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:a,
parentDataProperty:"train_rows",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.eval_rows!==
void 0){const n=r;$(a.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:a,parentDataProperty:"eval_rows",rootData:g})||(e=e===
null?$.errors:e.concat($.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.train_batch_size!==void 0){const n=r;K(a.train_batch_size,
{instancePath:t+"/spec/training/train_batch_size",parentData:a,parentDataProperty:"train_batch_size",rootData:g})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.eval_batch_size!==void 0){const n=r;K(a.eval_batch_size,{instancePath:t+"/spec/tr\
aining/eval_batch_size",parentData:a,parentDataProperty:"eval_batch_size",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);
var k=n===r}else var k=!0;if(k){if(a.gradient_accumulation_steps!==void 0){const n=r;K(a.gradient_accumulation_steps,{instancePath:t+"/spec/\
training/gradient_accumulation_steps",parentData:a,parentDataProperty:"gradient_accumulation_steps",rootData:g})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.drop_last!==void 0){const n=r;if(typeof a.drop_last!="boolean")return P.errors=[{
instancePath:t+"/spec/training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var k=n===r}else var k=!0;if(k){if(a.batches_per_epoch!==void 0){const n=r;K(a.batches_per_epoch,
{instancePath:t+"/spec/training/batches_per_epoch",parentData:a,parentDataProperty:"batches_per_epoch",rootData:g})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.updates_per_epoch!==void 0){const n=r;K(a.updates_per_epoch,{instancePath:t+
"/spec/training/updates_per_epoch",parentData:a,parentDataProperty:"updates_per_epoch",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length);var k=n===r}else var k=!0;if(k){if(a.total_updates!==void 0){const n=r;K(a.total_updates,{instancePath:t+"/spec/training/total_u\
pdates",parentData:a,parentDataProperty:"total_updates",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var k=n===r}else var k=!0;
if(k){if(a.epochs!==void 0){const n=r;K(a.epochs,{instancePath:t+"/spec/training/epochs",parentData:a,parentDataProperty:"epochs",rootData:g})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.num_train_epochs!==void 0){let n=a.num_train_epochs;
const Q=r;if(!(typeof n=="number"&&isFinite(n)))return P.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/\
spec/properties/training/properties/num_train_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var k=Q===r}else
var k=!0;if(k){if(a.schedule!==void 0){const n=r;ke(a.schedule,{instancePath:t+"/spec/training/schedule",parentData:a,parentDataProperty:"sc\
hedule",rootData:g})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var k=n===r}else var k=!0;if(k){if(a.warmup_updates!==void 0){const n=r;
$(a.warmup_updates,{instancePath:t+"/spec/training/warmup_updates",parentData:a,parentDataProperty:"warmup_updates",rootData:g})||(e=e===null?
$.errors:e.concat($.errors),r=e.length);var k=n===r}else var k=!0;if(k)if(a.logging_nan_inf_filter!==void 0){const n=r;if(typeof a.logging_nan_inf_filter!=
"boolean")return P.errors=[{instancePath:t+"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/propert\
ies/logging_nan_inf_filter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var k=n===r}else var k=!0}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var i=X===r}else var i=!0;if(i){if(w.callbacks!==void 0){let a=w.callbacks;const X=r;if(r===X)if(Array.isArray(
a)){var S=!0;const I=a.length;for(let oe=0;oe<I;oe++){const n=r;Te(a[oe],{instancePath:t+"/spec/callbacks/"+oe,parentData:a,parentDataProperty:oe,
rootData:g})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var S=n===r;if(!S)break}}else return P.errors=[{instancePath:t+"/spec/ca\
llbacks",schemaPath:"#/properties/spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=X===
r}else var i=!0;if(i){if(w.event_rules!==void 0){let a=w.event_rules;const X=r;if(r===X)if(Array.isArray(a)){var L=!0;const I=a.length;for(let oe=0;oe<
I;oe++){const n=r;Ie(a[oe],{instancePath:t+"/spec/event_rules/"+oe,parentData:a,parentDataProperty:oe,rootData:g})||(e=e===null?Ie.errors:e.
concat(Ie.errors),r=e.length);var L=n===r;if(!L)break}}else return P.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/sp\
ec/properties/event_rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=X===r}else var i=!0;if(i){if(w.callback_files!==
void 0){let a=w.callback_files;const X=r;if(r===X)if(Array.isArray(a)){var D=!0;const I=a.length;for(let oe=0;oe<I;oe++){let n=a[oe];const Q=r;
if(r===Q)if(n&&typeof n=="object"&&!Array.isArray(n)){let se;if(n.path===void 0&&(se="path")||n.sha256===void 0&&(se="sha256"))return P.errors=
[{instancePath:t+"/spec/callback_files/"+oe,schemaPath:"#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{
missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const U=r;for(const V in n)if(!(V==="path"||V==="sha256")){return P.
errors=[{instancePath:t+"/spec/callback_files/"+oe,schemaPath:"#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(U===r){if(n.path!==void 0){let V=n.
path;const me=r;if(r===me)if(typeof V=="string"){if(A(V)>65536)return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"\
#/properties/spec/properties/callback_files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have\
 more than 65536 characters"}],!1;if(A(V)<1)return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"#/properties/spe\
c/properties/callback_files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return P.errors=[{instancePath:t+"/spec/callback_files/"+oe+"/path",schemaPath:"#/properties/spec/properties/callback_files/\
items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=me===r}else var C=!0;if(C)if(n.sha256!==
void 0){const V=r;ge(n.sha256,{instancePath:t+"/spec/callback_files/"+oe+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:g})||(e=
e===null?ge.errors:e.concat(ge.errors),r=e.length);var C=V===r}else var C=!0}}}else return P.errors=[{instancePath:t+"/spec/callback_files/"+
oe,schemaPath:"#/properties/spec/properties/callback_files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=Q===
r;if(!D)break}}else return P.errors=[{instancePath:t+"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=X===r}else var i=!0;if(i){if(w.forecast!==void 0){let a=w.forecast;const X=r;
if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.effective_batch===void 0&&(I="effective_batch")||a.samples===void 0&&(I="sa\
mples")||a.parameters===void 0&&(I="parameters")||a.flops_per_step===void 0&&(I="flops_per_step")||a.evaluations===void 0&&(I="evaluations")||
a.logs===void 0&&(I="logs")||a.saves===void 0&&(I="saves")||a.unforecastable===void 0&&(I="unforecastable")||a.memory===void 0&&(I="memory")||
a.checkpoint_bytes===void 0&&(I="checkpoint_bytes")||a.checkpoints_kept===void 0&&(I="checkpoints_kept")||a.learning_rate===void 0&&(I="lear\
ning_rate"))return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",
params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(!sr.call(Ke.properties.spec.properties.
forecast.properties,n)){return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(oe===r){if(a.
effective_batch!==void 0){const n=r;K(a.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:a,parentDataProperty:"ef\
fective_batch",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var _=n===r}else var _=!0;if(_){if(a.samples!==void 0){const n=r;
$(a.samples,{instancePath:t+"/spec/forecast/samples",parentData:a,parentDataProperty:"samples",rootData:g})||(e=e===null?$.errors:e.concat($.
errors),r=e.length);var _=n===r}else var _=!0;if(_){if(a.parameters!==void 0){const n=r;$(a.parameters,{instancePath:t+"/spec/forecast/param\
eters",parentData:a,parentDataProperty:"parameters",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var _=n===r}else var _=!0;
if(_){if(a.flops_per_step!==void 0){let n=a.flops_per_step;const Q=r;if(r===Q)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return P.
errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/forecast/flops_p\
er_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var _=Q===r}else var _=!0;if(_){if(a.evaluations!==void 0){const n=r;Ve(a.evaluations,{instancePath:t+"/spec/forecast/eva\
luations",parentData:a,parentDataProperty:"evaluations",rootData:g})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var _=n===r}else
var _=!0;if(_){if(a.logs!==void 0){const n=r;Ve(a.logs,{instancePath:t+"/spec/forecast/logs",parentData:a,parentDataProperty:"logs",rootData:g})||
(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var _=n===r}else var _=!0;if(_){if(a.saves!==void 0){const n=r;Ve(a.saves,{instancePath:t+
"/spec/forecast/saves",parentData:a,parentDataProperty:"saves",rootData:g})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var _=n===
r}else var _=!0;if(_){if(a.unforecastable!==void 0){let n=a.unforecastable;const Q=r;if(r===Q)if(Array.isArray(n)){var G=!0;const se=n.length;
for(let U=0;U<se;U++){let V=n[U];const me=r;if(!(V==="evaluations"||V==="logs"||V==="saves"))return P.errors=[{instancePath:t+"/spec/forecas\
t/unforecastable/"+U,schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:Ke.
properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"must be equal to one of the allowed values"}],!1;var G=me===
r;if(!G)break}}else return P.errors=[{instancePath:t+"/spec/forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/prope\
rties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=Q===r}else var _=!0;if(_){if(a.memory!==void 0){
let n=a.memory;const Q=r;if(r===Q)if(n&&typeof n=="object"&&!Array.isArray(n)){let se;if(n.weights===void 0&&(se="weights")||n.gradients===void 0&&
(se="gradients")||n.optimizer===void 0&&(se="optimizer")||n.activations===void 0&&(se="activations")||n.data===void 0&&(se="data")||n.saving===
void 0&&(se="saving")||n.runtime===void 0&&(se="runtime")||n.peak===void 0&&(se="peak"))return P.errors=[{instancePath:t+"/spec/forecast/mem\
ory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/required",keyword:"required",params:{missingProperty:se},message:"m\
ust have required property '"+se+"'"}],!1;{const U=r;for(const V in n)if(!(V==="weights"||V==="gradients"||V==="optimizer"||V==="activations"||
V==="data"||V==="saving"||V==="runtime"||V==="peak")){return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec\
/properties/forecast/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT \
have additional properties"}],!1;break}if(U===r){if(n.weights!==void 0){const V=r;$(n.weights,{instancePath:t+"/spec/forecast/memory/weights",
parentData:n,parentDataProperty:"weights",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var E=V===r}else var E=!0;if(E){
if(n.gradients!==void 0){const V=r;$(n.gradients,{instancePath:t+"/spec/forecast/memory/gradients",parentData:n,parentDataProperty:"gradient\
s",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var E=V===r}else var E=!0;if(E){if(n.optimizer!==void 0){const V=r;$(n.
optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:g})||(e=e===null?$.errors:e.
concat($.errors),r=e.length);var E=V===r}else var E=!0;if(E){if(n.activations!==void 0){const V=r;$(n.activations,{instancePath:t+"/spec/for\
ecast/memory/activations",parentData:n,parentDataProperty:"activations",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var E=V===
r}else var E=!0;if(E){if(n.data!==void 0){const V=r;$(n.data,{instancePath:t+"/spec/forecast/memory/data",parentData:n,parentDataProperty:"d\
ata",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var E=V===r}else var E=!0;if(E){if(n.saving!==void 0){const V=r;$(n.saving,
{instancePath:t+"/spec/forecast/memory/saving",parentData:n,parentDataProperty:"saving",rootData:g})||(e=e===null?$.errors:e.concat($.errors),
r=e.length);var E=V===r}else var E=!0;if(E){if(n.runtime!==void 0){const V=r;$(n.runtime,{instancePath:t+"/spec/forecast/memory/runtime",parentData:n,
parentDataProperty:"runtime",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var E=V===r}else var E=!0;if(E)if(n.peak!==void 0){
const V=r;$(n.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:n,parentDataProperty:"peak",rootData:g})||(e=e===null?$.errors:e.
concat($.errors),r=e.length);var E=V===r}else var E=!0}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/p\
roperties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=Q===r}else
var _=!0;if(_){if(a.rows_bytes!==void 0){const n=r;$(a.rows_bytes,{instancePath:t+"/spec/forecast/rows_bytes",parentData:a,parentDataProperty:"\
rows_bytes",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var _=n===r}else var _=!0;if(_){if(a.checkpoint_bytes!==void 0){
const n=r;$(a.checkpoint_bytes,{instancePath:t+"/spec/forecast/checkpoint_bytes",parentData:a,parentDataProperty:"checkpoint_bytes",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var _=n===r}else var _=!0;if(_){if(a.checkpoints_kept!==void 0){const n=r;$(a.checkpoints_kept,
{instancePath:t+"/spec/forecast/checkpoints_kept",parentData:a,parentDataProperty:"checkpoints_kept",rootData:g})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length);var _=n===r}else var _=!0;if(_)if(a.learning_rate!==void 0){let n=a.learning_rate;const Q=r;if(r===Q)if(Array.isArray(
n)){var z=!0;const se=n.length;for(let U=0;U<se;U++){let V=n[U];const me=r;if(r===me)if(V&&typeof V=="object"&&!Array.isArray(V)){let ue;if(V.
update===void 0&&(ue="update")||V.rate===void 0&&(ue="rate"))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+U,schemaPath:"\
#/properties/spec/properties/forecast/properties/learning_rate/items/required",keyword:"required",params:{missingProperty:ue},message:"must \
have required property '"+ue+"'"}],!1;{const _e=r;for(const fe in V)if(!(fe==="update"||fe==="rate")){return P.errors=[{instancePath:t+"/spe\
c/forecast/learning_rate/"+U,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(_e===r){if(V.update!==void 0){
const fe=r;K(V.update,{instancePath:t+"/spec/forecast/learning_rate/"+U+"/update",parentData:V,parentDataProperty:"update",rootData:g})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length);var he=fe===r}else var he=!0;if(he)if(V.rate!==void 0){let fe=V.rate;const ve=r;if(!(typeof fe==
"number"&&isFinite(fe)))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+U+"/rate",schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var he=ve===
r}else var he=!0}}}else return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+U,schemaPath:"#/properties/spec/properties/forecast\
/properties/learning_rate/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=me===r;if(!z)break}}else return P.
errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var _=Q===r}else var _=!0}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec\
/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=X===
r}else var i=!0;if(i)if(w.outputs!==void 0){let a=w.outputs;const X=r;if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.output_dir===
void 0&&(I="output_dir"))return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const oe=r;for(const n in a)if(n!=="output_dir"){return P.
errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(oe===r&&a.output_dir!==void 0){let n=a.output_dir;
if(r===r)if(typeof n=="string"){if(A(n)>4096)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/prope\
rties/outputs/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(A(n)<1)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}}}else return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=X===r}else var i=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=ie===r}else var m=!0;if(m){
if(s.environment!==void 0){let w=s.environment;const ie=r;if(r===ie)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if(w.root===void 0&&(H=
"root")||w.output_dir===void 0&&(H="output_dir")||w.engine===void 0&&(H="engine")||w.device===void 0&&(H="device")||w.threads===void 0&&(H="\
threads")||w.versions===void 0&&(H="versions")||w.free_disk_bytes===void 0&&(H="free_disk_bytes")||w.total_memory_bytes===void 0&&(H="total_\
memory_bytes")||w.created===void 0&&(H="created"))return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/requi\
red",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const pe=r;for(const a in w)if(!sr.call(
Ke.properties.environment.properties,a)){return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(pe===r){if(w.
root!==void 0){let a=w.root;const X=r;if(r===X)if(typeof a=="string"){if(A(a)>65536)return P.errors=[{instancePath:t+"/environment/root",schemaPath:"\
#/properties/environment/properties/root/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characte\
rs"}],!1}else return P.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var j=X===r}else var j=!0;if(j){if(w.output_dir!==void 0){let a=w.output_dir;const X=r;
if(r===X)if(typeof a=="string"){if(A(a)>65536)return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environmen\
t/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return P.
errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var j=X===r}else var j=!0;if(j){if(w.engine!==void 0){let a=w.engine;const X=r;if(r===X)if(typeof a==
"string"){if(A(a)>1024)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine/maxLeng\
th",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(A(a)<1)return P.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/prope\
rties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=X===r}else var j=!0;if(j){if(w.device!==void 0){
let a=w.device;const X=r;if(r===X)if(typeof a=="string"){if(A(a)>1024)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/p\
roperties/environment/properties/device/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(A(a)<1)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/device",
schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=X===r}else
var j=!0;if(j){if(w.threads!==void 0){const a=r;K(w.threads,{instancePath:t+"/environment/threads",parentData:w,parentDataProperty:"threads",
rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var j=a===r}else var j=!0;if(j){if(w.versions!==void 0){let a=w.versions;const X=r;
if(r===X)if(a&&typeof a=="object"&&!Array.isArray(a))for(const I in a){let oe=a[I];const n=r;if(r===n)if(typeof oe=="string"){if(A(oe)>65536)
return P.errors=[{instancePath:t+"/environment/versions/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/prop\
erties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return P.errors=[{instancePath:t+"/environment/versions/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environm\
ent/properties/versions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=n===r;if(!J)break}else
return P.errors=[{instancePath:t+"/environment/versions",schemaPath:"#/properties/environment/properties/versions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var j=X===r}else var j=!0;if(j){if(w.free_disk_bytes!==void 0){let a=w.free_disk_bytes;const X=r,
be=r;let I=!1;const oe=r;$(a,{instancePath:t+"/environment/free_disk_bytes",parentData:w,parentDataProperty:"free_disk_bytes",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var Y=oe===r;if(I=I||Y,!I){const Q=r;if(a!==null){const se={instancePath:t+"/environment\
/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[se]:e.push(se),r++}var Y=Q===r;I=I||Y}if(I)r=be,e!==null&&(be?e.length=be:e=null);else{const Q={instancePath:t+"/\
environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};return e===null?e=[Q]:e.push(Q),r++,P.errors=e,!1}var j=X===r}else var j=!0;if(j){if(w.total_memory_bytes!==void 0){
const a=r;$(w.total_memory_bytes,{instancePath:t+"/environment/total_memory_bytes",parentData:w,parentDataProperty:"total_memory_bytes",rootData:g})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);var j=a===r}else var j=!0;if(j)if(w.created!==void 0){let a=w.created;const X=r;if(r===X)
if(typeof a=="string"){if(!Or.test(a))return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/propertie\
s/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "\
^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/pro\
perties/environment/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=X===r}else var j=!0}}}}}}}}}}else
return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var m=ie===r}else var m=!0;if(m)if(s.source_map!==void 0){let w=s.source_map;const ie=r;if(r===ie)if(w&&typeof w=="object"&&
!Array.isArray(w))for(const H in w){const pe=r;Ze(w[H],{instancePath:t+"/source_map/"+H.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,
parentDataProperty:H,rootData:g})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var re=pe===r;if(!re)break}else return P.errors=[{instancePath:t+
"/source_map",schemaPath:"#/properties/source_map/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=ie===r}else
var m=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return P.errors=e,r===0}export{qr as default,xr as validate};
