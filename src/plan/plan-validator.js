// Made from spec/plan.schema.json by `node scripts/plan-validator.mjs`. Not to be edited.
const wr=P;var Pr=P;const Ue={$schema:"http://json-schema.org/draft-07/schema#",$id:"trainspec:plan.schema.json",title:"A training plan",description:"\
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
object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"#/$\
defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"number"}},
required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpression"},
right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:["negat\
e","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"object",properties:{
op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:["op","operand",
"with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{enum:["ids","mask","next"]},column:{type:"string",maxLength:65536},
tokenizer:{$ref:"#/$defs/tokenizer"},packed:{type:"object",description:"Texts are joined, each followed by the token `end`, and cut into win\
dows.",properties:{end:{type:"integer",minimum:0,maximum:2147483647}},required:["end"],additionalProperties:!1},end:{type:"integer",description:"\
Where each text is a row: the token that follows it, one of those of the row.",minimum:0,maximum:2147483647},range:{$ref:"#/$defs/range"}},required:[
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
required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]}}};const ur=new RegExp("^[0-9a-f]{64}$","u");function de(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,
r=0;if(r===0)if(typeof s=="string"){if(!ur.test(s))return de.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return de.errors=e,r===0}const z=s=>[...s].length,Ge={validate:Se};function Se(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,
r=0;const f=r;let a=!1;const d=r;if(!(typeof s=="number"&&isFinite(s))){const x={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[x]:e.push(x),r++}var p=d===r;if(a=a||p,!a){const x=r;if(r===x)if(typeof s=="string"){if(z(
s)>65536){const w={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[w]:e.push(w),r++}var p=x===r;if(a=a||p,!a){const w=r;if(typeof s!="boolean"){const c={instancePath:t,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),r++}var p=w===r;if(a=
a||p,!a){const c=r;if(s!==null){const _={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[_]:e.push(_),r++}var p=c===r;if(a=a||p,!a){const _=r;if(r===_)if(Array.isArray(s)){var g=!0;const l=s.length;for(let u=0;u<l;u++){
const m=r;Ge.validate(s[u],{instancePath:t+"/"+u,parentData:s,parentDataProperty:u,rootData:h})||(e=e===null?Ge.validate.errors:e.concat(Ge.
validate.errors),r=e.length);var g=m===r;if(!g)break}}else{const l={instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}var p=_===r;if(a=a||p,!a){const l=r;if(r===l)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const m in s){const E=r;Ge.validate(s[m],{instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,
rootData:h})||(e=e===null?Ge.validate.errors:e.concat(Ge.validate.errors),r=e.length);var G=E===r;if(!G)break}else{const m={instancePath:t,schemaPath:"\
#/anyOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}var p=l===r;a=a||p}}}}}if(a)r=f,
e!==null&&(f?e.length=f:e=null);else{const x={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return e===null?e=[x]:e.push(x),r++,Se.errors=e,!1}return Se.errors=e,r===0}function q(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return q.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return q.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return q.errors=e,r===0}function ve(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end"))return ve.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)if(!(p===
"file"||p==="start"||p==="end")){return ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.file!==void 0){let p=s.file;const g=r;if(r===g)
if(typeof p=="string"){if(z(p)>65536)return ve.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ve.errors=[{instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=g===r}else var f=!0;if(f){if(s.start!==void 0){
const p=r;q(s.start,{instancePath:t+"/start",parentData:s,parentDataProperty:"start",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length);var f=p===r}else var f=!0;if(f)if(s.end!==void 0){const p=r;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var f=p===r}else var f=!0}}}}else return ve.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=e,r===0}function er(s,{instancePath:t="",parentData:fe,
parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.kind===void 0&&(c="kind")){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const _ in s)if(_!=="kind"){const n={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),r++;break}if(y===r&&s.kind!==void 0&&s.kind!=="default"){const _={instancePath:t+"/kind",schemaPath:"#/\
oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"default"},message:"must be equal to constant"};e===null?e=[_]:e.push(_),
r++}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:
e.push(c),r++}var x=p===r;x&&(a=!0,d=0);const g=r;if(r===g)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||
s.range===void 0&&(c="range")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const _ in s)if(!(_==="kind"||_==="range")){const n={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),r++;break}if(y===r){if(s.kind!==void 0){const _=r;if(s.kind!=="file"){const n={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
r++}var G=_===r}else var G=!0;if(G)if(s.range!==void 0){const _=r;ve(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",
rootData:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var G=_===r}else var G=!0}}}else{const c={instancePath:t,schemaPath:"#/o\
neOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var x=g===r;if(x&&a)a=!1,d=[d,1];else{
x&&(a=!0,d=1);const c=r;if(r===c)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.option===void 0&&(_="o\
ption")){const n={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required p\
roperty '"+_+"'"};e===null?e=[n]:e.push(n),r++}else{const n=r;for(const l in s)if(!(l==="kind"||l==="option")){const u={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),r++;break}if(n===r){if(s.kind!==void 0){const l=r;if(s.kind!=="command-line"){const u={instancePath:t+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"command-line"},message:"must be equal to constant"};e===null?e=[u]:e.
push(u),r++}var $=l===r}else var $=!0;if($)if(s.option!==void 0){let l=s.option;const u=r;if(r===u)if(typeof l=="string"){if(z(l)>65536){const E={
instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"};e===null?e=[E]:e.push(E),r++}}else{const E={instancePath:t+"/option",schemaPath:"#/oneOf/2/properties/option/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),r++}var $=u===r}else var $=!0}}}else{const _={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),r++}var x=c===r;if(x&&a)
a=!1,d=[d,2];else{x&&(a=!0,d=2);const _=r;if(r===_)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.from===
void 0&&(l="from")||s.reason===void 0&&(l="reason")){const u={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};e===null?e=[u]:e.push(u),r++}else{const u=r;for(const m in s)if(!(m==="kind"||m==="from"||m===
"reason")){const E={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(s.kind!==void 0){const m=r;if(s.kind!=="deriv\
ed"){const E={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"derived"},message:"m\
ust be equal to constant"};e===null?e=[E]:e.push(E),r++}var w=m===r}else var w=!0;if(w){if(s.from!==void 0){let m=s.from;const E=r;if(r===E)
if(Array.isArray(m)){var B=!0;const W=m.length;for(let L=0;L<W;L++){let Z=m[L];const Y=r;if(r===Y)if(typeof Z=="string"){if(z(Z)>65536){const M={
instancePath:t+"/from/"+L,schemaPath:"#/oneOf/3/properties/from/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT \
have more than 65536 characters"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/from/"+L,schemaPath:"#/oneOf/3/properties/fro\
m/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),r++}var B=Y===r;if(!B)break}}else{const W={
instancePath:t+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[W]:e.push(W),r++}var w=E===r}else var w=!0;if(w)if(s.reason!==void 0){let m=s.reason;const E=r;if(r===E)if(typeof m=="string"){if(z(m)>65536){
const W={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};e===null?e=[W]:e.push(W),r++}}else{const W={instancePath:t+"/reason",schemaPath:"#/oneOf/3/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),r++}var w=E===r}else var w=!0}}}}else{
const l={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),
r++}var x=_===r;x&&a?(a=!1,d=[d,3]):x&&(a=!0,d=3)}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,er.errors=e,
!1}return er.errors=e,r===0}function Ce(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let a;if(s.value===void 0&&(a="value")||s.origin===void 0&&(a="origin"))return Ce.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)
if(!(p==="value"||p==="origin")){return Ce.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.value!==void 0){const p=r;Se(s.value,{instancePath:t+
"/value",parentData:s,parentDataProperty:"value",rootData:h})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var f=p===r}else var f=!0;
if(f)if(s.origin!==void 0){const p=r;er(s.origin,{instancePath:t+"/origin",parentData:s,parentDataProperty:"origin",rootData:h})||(e=e===null?
er.errors:e.concat(er.errors),r=e.length);var f=p===r}else var f=!0}}}else return Ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=e,r===0}const fr={oneOf:[{type:"object",description:"`path` is rel\
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
minItems:1,maxItems:1e3}},required:["kind","path","sha256","bytes","rows","columns","query","files"],additionalProperties:!1}]},Ke=Object.prototype.
hasOwnProperty;function K(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===0&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return K.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))return K.errors=[{instancePath:t,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return K.errors=e,r===0}function Fe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.path===void 0&&(a="path")||s.sha256===void 0&&(a="sha256")||s.bytes===void 0&&(a="bytes"))return Fe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)
if(!(p==="path"||p==="sha256"||p==="bytes")){return Fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.path!==void 0){let p=s.path;const g=r;
if(r===g)if(typeof p=="string"){if(z(p)>4096)return Fe.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(z(p)<1)return Fe.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Fe.errors=
[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=g===r}else
var f=!0;if(f){if(s.sha256!==void 0){const p=r;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length);var f=p===r}else var f=!0;if(f)if(s.bytes!==void 0){const p=r;q(s.bytes,{instancePath:t+
"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var f=p===r}else var f=!0}}}}else
return Fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=e,
r===0}function xe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return xe.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return xe.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;{var f=!0;const a=s.length;for(let d=0;d<a;d++){let p=s[d];const g=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return xe.errors=[{instancePath:t+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===g&&typeof p=="number"&&isFinite(p)){if(p>65536||isNaN(p))return xe.errors=[{instancePath:t+"/"+d,schemaPath:"#/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(p<1||isNaN(p))return xe.errors=[{instancePath:t+"/"+d,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var f=g===r;if(!f)break}}}else return xe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return xe.errors=e,r===0}function rr(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let se;if(s.kind===void 0&&(se="kind")||s.path===void 0&&(se="path")||s.delimiter===void 0&&(se="delimiter")||s.
sha256===void 0&&(se="sha256")||s.bytes===void 0&&(se="bytes")||s.rows===void 0&&(se="rows")||s.columns===void 0&&(se="columns")){const M={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"};e===null?e=[M]:
e.push(M),r++}else{const M=r;for(const v in s)if(!(v==="kind"||v==="path"||v==="delimiter"||v==="sha256"||v==="bytes"||v==="rows"||v==="colu\
mns")){const R={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};e===null?e=[R]:e.push(R),r++;break}if(M===r){if(s.kind!==void 0){const v=r;if(s.kind!=="csv"){const R={
instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"csv"},message:"must be equal to co\
nstant"};e===null?e=[R]:e.push(R),r++}var g=v===r}else var g=!0;if(g){if(s.path!==void 0){let v=s.path;const R=r;if(r===R)if(typeof v=="stri\
ng"){if(z(v)>4096){const j={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[j]:e.push(j),r++}else if(z(v)<1){const j={instancePath:t+"/path",schemaPath:"\
#/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[j]:e.
push(j),r++}}else{const j={instancePath:t+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[j]:e.push(j),r++}var g=R===r}else var g=!0;if(g){if(s.delimiter!==void 0){let v=s.delimiter;const R=r;if(r===R)
if(typeof v=="string"){if(z(v)>1){const j={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/maxLength",keyword:"maxLen\
gth",params:{limit:1},message:"must NOT have more than 1 characters"};e===null?e=[j]:e.push(j),r++}else if(z(v)<1){const j={instancePath:t+"\
/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/delimiter",schemaPath:"#/oneOf/0/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),r++}var g=R===r}else var g=!0;if(g){if(s.sha256!==void 0){const v=r;
de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);
var g=v===r}else var g=!0;if(g){if(s.bytes!==void 0){const v=r;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var g=v===r}else var g=!0;if(g){if(s.rows!==void 0){const v=r;q(s.rows,{instancePath:t+"\
/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var g=v===r}else var g=!0;if(g)
if(s.columns!==void 0){let v=s.columns;const R=r;if(r===R)if(Array.isArray(v))if(v.length>1e6){const j={instancePath:t+"/columns",schemaPath:"\
#/oneOf/0/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[j]:
e.push(j),r++}else{var G=!0;const j=v.length;for(let A=0;A<j;A++){let F=v[A];const N=r;if(r===N)if(typeof F=="string"){if(z(F)>65536){const O={
instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/0/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"mus\
t NOT have more than 65536 characters"};e===null?e=[O]:e.push(O),r++}}else{const O={instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/0/prope\
rties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),r++}var G=N===r;if(!G)break}}else{
const j={instancePath:t+"/columns",schemaPath:"#/oneOf/0/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[j]:e.push(j),r++}var g=R===r}else var g=!0}}}}}}}}else{const se={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[se]:e.push(se),r++}var c=p===r;c&&(a=!0,d=0);const x=r;if(r===x)if(s&&typeof s=="object"&&
!Array.isArray(s)){let se;if(s.kind===void 0&&(se="kind")||s.path===void 0&&(se="path")||s.window===void 0&&(se="window")||s.sha256===void 0&&
(se="sha256")||s.bytes===void 0&&(se="bytes")||s.rows===void 0&&(se="rows")||s.columns===void 0&&(se="columns")){const M={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"};e===null?e=[M]:e.push(M),
r++}else{const M=r;for(const v in s)if(!(v==="kind"||v==="path"||v==="sha256"||v==="bytes"||v==="rows"||v==="columns"||v==="window")){const R={
instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT ha\
ve additional properties"};e===null?e=[R]:e.push(R),r++;break}if(M===r){if(s.kind!==void 0){let v=s.kind;const R=r;if(!(v==="jsonl"||v==="pa\
rquet"||v==="text")){const I={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues:fr.oneOf[1].
properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),r++}var $=R===r}else var $=!0;if($){if(s.
path!==void 0){let v=s.path;const R=r;if(r===R)if(typeof v=="string"){if(z(v)>4096){const j={instancePath:t+"/path",schemaPath:"#/oneOf/1/pr\
operties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[j]:e.push(j),
r++}else if(z(v)<1){const j={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/path",schemaPath:"#/oneOf/1/properties/\
path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),r++}var $=R===r}else var $=!0;if($){if(s.
sha256!==void 0){const v=r;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.errors:
e.concat(de.errors),r=e.length);var $=v===r}else var $=!0;if($){if(s.bytes!==void 0){const v=r;q(s.bytes,{instancePath:t+"/bytes",parentData:s,
parentDataProperty:"bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var $=v===r}else var $=!0;if($){if(s.rows!==void 0){
const v=r;q(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.
length);var $=v===r}else var $=!0;if($){if(s.columns!==void 0){let v=s.columns;const R=r;if(r===R)if(Array.isArray(v))if(v.length>1e6){const j={
instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have mo\
re than 1000000 items"};e===null?e=[j]:e.push(j),r++}else{var w=!0;const j=v.length;for(let A=0;A<j;A++){let F=v[A];const N=r;if(r===N)if(typeof F==
"string"){if(z(F)>65536){const O={instancePath:t+"/columns/"+A,schemaPath:"#/oneOf/1/properties/columns/items/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[O]:e.push(O),r++}}else{const O={instancePath:t+"/column\
s/"+A,schemaPath:"#/oneOf/1/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.
push(O),r++}var w=N===r;if(!w)break}}else{const j={instancePath:t+"/columns",schemaPath:"#/oneOf/1/properties/columns/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),r++}var $=R===r}else var $=!0;if($)if(s.window!==void 0){let v=s.window;const R=r,
I=r;let j=!1;const A=r;K(v,{instancePath:t+"/window",parentData:s,parentDataProperty:"window",rootData:h})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length);var B=A===r;if(j=j||B,!j){const N=r;if(v!==null){const O={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/wind\
ow/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),r++}var B=N===r;j=j||B}if(j)r=I,e!==null&&
(I?e.length=I:e=null);else{const N={instancePath:t+"/window",schemaPath:"#/oneOf/1/properties/window/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[N]:e.push(N),r++}var $=R===r}else var $=!0}}}}}}}}else{const se={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[se]:e.push(se),r++}var c=x===r;if(c&&a)a=!1,d=[d,1];else{
c&&(a=!0,d=1);const se=r;if(r===se)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.kind===void 0&&(v="kind")||s.path===void 0&&(v="p\
ath")||s.labels===void 0&&(v="labels")||s.sha256===void 0&&(v="sha256")||s.bytes===void 0&&(v="bytes")||s.rows===void 0&&(v="rows")||s.columns===
void 0&&(v="columns")||s.picture===void 0&&(v="picture")){const R={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"};e===null?e=[R]:e.push(R),r++}else{const R=r;for(const I in s)if(!(I==="kin\
d"||I==="path"||I==="labels"||I==="sha256"||I==="bytes"||I==="rows"||I==="columns"||I==="picture")){const j={instancePath:t,schemaPath:"#/on\
eOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"};e===
null?e=[j]:e.push(j),r++;break}if(R===r){if(s.kind!==void 0){const I=r;if(s.kind!=="idx"){const j={instancePath:t+"/kind",schemaPath:"#/oneO\
f/2/properties/kind/const",keyword:"const",params:{allowedValue:"idx"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),r++}var y=I===
r}else var y=!0;if(y){if(s.path!==void 0){let I=s.path;const j=r;if(r===j)if(typeof I=="string"){if(z(I)>4096){const F={instancePath:t+"/pat\
h",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};
e===null?e=[F]:e.push(F),r++}else if(z(I)<1){const F={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[F]:e.push(F),r++}}else{const F={instancePath:t+"/path",schemaPath:"\
#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[F]:e.push(F),r++}var y=j===r}else
var y=!0;if(y){if(s.labels!==void 0){let I=s.labels;const j=r,A=r;let F=!1;const N=r;Fe(I,{instancePath:t+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:h})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var _=N===r;if(F=F||_,!F){const O=r;if(I!==null){const J={instancePath:t+
"/labels",schemaPath:"#/oneOf/2/properties/labels/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[J]:e.
push(J),r++}var _=O===r;F=F||_}if(F)r=A,e!==null&&(A?e.length=A:e=null);else{const O={instancePath:t+"/labels",schemaPath:"#/oneOf/2/propert\
ies/labels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[O]:e.push(O),r++}var y=j===r}else var y=!0;if(y){
if(s.sha256!==void 0){const I=r;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.
errors:e.concat(de.errors),r=e.length);var y=I===r}else var y=!0;if(y){if(s.bytes!==void 0){const I=r;q(s.bytes,{instancePath:t+"/bytes",parentData:s,
parentDataProperty:"bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var y=I===r}else var y=!0;if(y){if(s.rows!==void 0){
const I=r;q(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.
length);var y=I===r}else var y=!0;if(y){if(s.columns!==void 0){let I=s.columns;const j=r;if(r===j)if(Array.isArray(I))if(I.length>1e6){const F={
instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have mo\
re than 1000000 items"};e===null?e=[F]:e.push(F),r++}else{var n=!0;const F=I.length;for(let N=0;N<F;N++){let U=I[N];const O=r;if(r===O)if(typeof U==
"string"){if(z(U)>65536){const J={instancePath:t+"/columns/"+N,schemaPath:"#/oneOf/2/properties/columns/items/maxLength",keyword:"maxLength",
params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[J]:e.push(J),r++}}else{const J={instancePath:t+"/column\
s/"+N,schemaPath:"#/oneOf/2/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[J]:e.
push(J),r++}var n=O===r;if(!n)break}}else{const F={instancePath:t+"/columns",schemaPath:"#/oneOf/2/properties/columns/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[F]:e.push(F),r++}var y=j===r}else var y=!0;if(y)if(s.picture!==void 0){const I=r;xe(s.picture,
{instancePath:t+"/picture",parentData:s,parentDataProperty:"picture",rootData:h})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var y=I===
r}else var y=!0}}}}}}}}}else{const v={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[v]:e.push(v),r++}var c=se===r;if(c&&a)a=!1,d=[d,2];else{c&&(a=!0,d=2);const v=r;if(r===v)if(s&&typeof s=="object"&&!Array.isArray(
s)){let I;if(s.kind===void 0&&(I="kind")||s.path===void 0&&(I="path")||s.sha256===void 0&&(I="sha256")||s.bytes===void 0&&(I="bytes")||s.rows===
void 0&&(I="rows")||s.columns===void 0&&(I="columns")){const j={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:I},
message:"must have required property '"+I+"'"};e===null?e=[j]:e.push(j),r++}else{const j=r;for(const A in s)if(!(A==="kind"||A==="path"||A===
"sha256"||A==="bytes"||A==="rows"||A==="columns")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===null?e=[F]:e.push(F),r++;break}if(j===r){if(s.kind!==
void 0){const A=r;if(s.kind!=="images"){const F={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"images"},message:"must be equal to constant"};e===null?e=[F]:e.push(F),r++}var l=A===r}else var l=!0;if(l){if(s.path!==void 0){
let A=s.path;const F=r;if(r===F)if(typeof A=="string"){if(z(A)>4096){const U={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/m\
axLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[U]:e.push(U),r++}else if(z(
A)<1){const U={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[U]:e.push(U),r++}}else{const U={instancePath:t+"/path",schemaPath:"#/oneOf/3/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),r++}var l=F===r}else var l=!0;if(l){if(s.sha256!==
void 0){const A=r;de(s.sha256,{instancePath:t+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.errors:e.concat(
de.errors),r=e.length);var l=A===r}else var l=!0;if(l){if(s.bytes!==void 0){const A=r;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"\
bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var l=A===r}else var l=!0;if(l){if(s.rows!==void 0){const A=r;q(s.rows,
{instancePath:t+"/rows",parentData:s,parentDataProperty:"rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var l=A===r}else
var l=!0;if(l)if(s.columns!==void 0){let A=s.columns;const F=r;if(r===F)if(Array.isArray(A))if(A.length>1e6){const U={instancePath:t+"/colum\
ns",schemaPath:"#/oneOf/3/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};
e===null?e=[U]:e.push(U),r++}else{var u=!0;const U=A.length;for(let O=0;O<U;O++){let T=A[O];const J=r;if(r===J)if(typeof T=="string"){if(z(T)>
65536){const V={instancePath:t+"/columns/"+O,schemaPath:"#/oneOf/3/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:t+"/columns/"+O,schemaPath:"#/o\
neOf/3/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[V]:e.push(V),r++}var u=J===
r;if(!u)break}}else{const U={instancePath:t+"/columns",schemaPath:"#/oneOf/3/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[U]:e.push(U),r++}var l=F===r}else var l=!0}}}}}}}else{const I={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),r++}var c=v===r;if(c&&a)a=!1,d=[d,3];else{c&&(a=!0,d=3);const I=r;
if(r===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let A;if(s.kind===void 0&&(A="kind")||s.of===void 0&&(A="of")||s.fraction===void 0&&(A=
"fraction")||s.stratify===void 0&&(A="stratify")||s.seed===void 0&&(A="seed")||s.rows===void 0&&(A="rows")){const F={instancePath:t,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"};e===null?e=[F]:e.push(F),r++}else{
const F=r;for(const N in s)if(!Ke.call(fr.oneOf[4].properties,N)){const U={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"};e===null?e=[U]:e.push(U),r++;break}if(F===
r){if(s.kind!==void 0){const N=r;if(s.kind!=="split"){const U={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"split"},message:"must be equal to constant"};e===null?e=[U]:e.push(U),r++}var m=N===r}else var m=!0;if(m){if(s.
of!==void 0){let N=s.of;const U=r;if(r===U)if(typeof N=="string"){if(z(N)>1024){const T={instancePath:t+"/of",schemaPath:"#/oneOf/4/properti\
es/of/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[T]:e.push(T),r++}else if(z(
N)<1){const T={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/of",schemaPath:"#/oneOf/4/properties/of/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),r++}var m=U===r}else var m=!0;if(m){if(s.fraction!==void 0){
let N=s.fraction;const U=r;if(r===U)if(typeof N=="number"&&isFinite(N)){if(N<0||isNaN(N)){const T={instancePath:t+"/fraction",schemaPath:"#/\
oneOf/4/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[T]:e.push(T),r++}else if(N>=
1||isNaN(N)){const T={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/properties/fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1},message:"must be < 1"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/fraction",schemaPath:"#/oneOf/4/\
properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[T]:e.push(T),r++}var m=U===r}else var m=!0;
if(m){if(s.stratify!==void 0){let N=s.stratify;const U=r,O=r;let T=!1;const J=r;if(r===J)if(typeof N=="string"){if(z(N)>65536){const V={instancePath:t+
"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/a\
nyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[V]:e.push(V),r++}var E=J===r;if(T=T||E,!T){const V=r;
if(N!==null){const ee={instancePath:t+"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[ee]:e.push(ee),r++}var E=V===r;T=T||E}if(T)r=O,e!==null&&(O?e.length=O:e=null);else{const V={instancePath:t+
"/stratify",schemaPath:"#/oneOf/4/properties/stratify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[V]:
e.push(V),r++}var m=U===r}else var m=!0;if(m){if(s.seed!==void 0){let N=s.seed;const U=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(
N))){const T={instancePath:t+"/seed",schemaPath:"#/oneOf/4/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[T]:e.push(T),r++}if(r===U&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N)){const T={instancePath:t+"/se\
ed",schemaPath:"#/oneOf/4/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900\
7199254740991"};e===null?e=[T]:e.push(T),r++}else if(N<-9007199254740991||isNaN(N)){const T={instancePath:t+"/seed",schemaPath:"#/oneOf/4/pr\
operties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};e===null?e=
[T]:e.push(T),r++}}var m=U===r}else var m=!0;if(m){if(s.rows!==void 0){const N=r;q(s.rows,{instancePath:t+"/rows",parentData:s,parentDataProperty:"\
rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var m=N===r}else var m=!0;if(m){if(s.last!==void 0){const N=r;if(s.last!==
!0){const O={instancePath:t+"/last",schemaPath:"#/oneOf/4/properties/last/const",keyword:"const",params:{allowedValue:!0},message:"must be e\
qual to constant"};e===null?e=[O]:e.push(O),r++}var m=N===r}else var m=!0;if(m){if(s.group!==void 0){let N=s.group;const U=r;if(r===U)if(typeof N==
"string"){if(z(N)>65536){const T={instancePath:t+"/group",schemaPath:"#/oneOf/4/properties/group/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[T]:e.push(T),r++}}else{const T={instancePath:t+"/group",schemaPath:"#/oneOf/\
4/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),r++}var m=U===r}else var m=!0;
if(m)if(s.where!==void 0){let N=s.where;const U=r;if(r===U)if(N&&typeof N=="object"&&!Array.isArray(N)){let T;if(N.column===void 0&&(T="colu\
mn")||N.value===void 0&&(T="value")){const J={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/required",keyword:"required",params:{
missingProperty:T},message:"must have required property '"+T+"'"};e===null?e=[J]:e.push(J),r++}else{const J=r;for(const Q in N)if(!(Q==="col\
umn"||Q==="value")){const V={instancePath:t+"/where",schemaPath:"#/oneOf/4/properties/where/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:Q},message:"must NOT have additional properties"};e===null?e=[V]:e.push(V),r++;break}if(J===r){if(N.column!==
void 0){let Q=N.column;const V=r;if(r===V)if(typeof Q=="string"){if(z(Q)>65536){const re={instancePath:t+"/where/column",schemaPath:"#/oneOf\
/4/properties/where/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};
e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/where/column",schemaPath:"#/oneOf/4/properties/where/properties/column/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var b=V===r}else var b=!0;if(b)if(N.value!==void 0){
let Q=N.value;const V=r;if(r===V)if(typeof Q=="string"){if(z(Q)>65536){const ee={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/propert\
ies/where/properties/value/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?
e=[ee]:e.push(ee),r++}}else{const ee={instancePath:t+"/where/value",schemaPath:"#/oneOf/4/properties/where/properties/value/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[ee]:e.push(ee),r++}var b=V===r}else var b=!0}}}else{const T={instancePath:t+
"/where",schemaPath:"#/oneOf/4/properties/where/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[T]:e.push(
T),r++}var m=U===r}else var m=!0}}}}}}}}}}else{const A={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[A]:e.push(A),r++}var c=I===r;if(c&&a)a=!1,d=[d,4];else{c&&(a=!0,d=4);const A=r;if(r===A)if(s&&typeof s=="object"&&
!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.path===void 0&&(N="path")||s.sha256===void 0&&(N="sha256")||s.bytes===void 0&&(N=
"bytes")||s.rows===void 0&&(N="rows")||s.columns===void 0&&(N="columns")||s.query===void 0&&(N="query")||s.files===void 0&&(N="files")){const U={
instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};
e===null?e=[U]:e.push(U),r++}else{const U=r;for(const O in s)if(!(O==="kind"||O==="path"||O==="sha256"||O==="bytes"||O==="rows"||O==="column\
s"||O==="query"||O==="files")){const T={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),r++;break}if(U===r){if(s.kind!==void 0){const O=r;if(s.kind!=="sql"){
const T={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"sql"},message:"must be eq\
ual to constant"};e===null?e=[T]:e.push(T),r++}var W=O===r}else var W=!0;if(W){if(s.path!==void 0){let O=s.path;const T=r;if(r===T)if(typeof O==
"string"){if(z(O)>4096){const Q={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[Q]:e.push(Q),r++}else if(z(O)<1){const Q={instancePath:t+"/path",schemaPath:"\
#/oneOf/5/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[Q]:e.
push(Q),r++}}else{const Q={instancePath:t+"/path",schemaPath:"#/oneOf/5/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[Q]:e.push(Q),r++}var W=T===r}else var W=!0;if(W){if(s.sha256!==void 0){const O=r;de(s.sha256,{instancePath:t+"/\
sha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);var W=O===r}else var W=!0;
if(W){if(s.bytes!==void 0){const O=r;q(s.bytes,{instancePath:t+"/bytes",parentData:s,parentDataProperty:"bytes",rootData:h})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length);var W=O===r}else var W=!0;if(W){if(s.rows!==void 0){const O=r;q(s.rows,{instancePath:t+"/rows",parentData:s,
parentDataProperty:"rows",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var W=O===r}else var W=!0;if(W){if(s.columns!==void 0){
let O=s.columns;const T=r;if(r===T)if(Array.isArray(O))if(O.length>1e6){const Q={instancePath:t+"/columns",schemaPath:"#/oneOf/5/properties/\
columns/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[Q]:e.push(Q),r++}else{var L=!0;
const Q=O.length;for(let V=0;V<Q;V++){let re=O[V];const ee=r;if(r===ee)if(typeof re=="string"){if(z(re)>65536){const k={instancePath:t+"/col\
umns/"+V,schemaPath:"#/oneOf/5/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/columns/"+V,schemaPath:"#/oneOf/5/properties/columns/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),r++}var L=ee===r;if(!L)break}}else{const Q={instancePath:t+
"/columns",schemaPath:"#/oneOf/5/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[Q]:e.push(
Q),r++}var W=T===r}else var W=!0;if(W){if(s.query!==void 0){let O=s.query;const T=r;if(r===T)if(typeof O=="string"){if(z(O)>1e6){const Q={instancePath:t+
"/query",schemaPath:"#/oneOf/5/properties/query/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 c\
haracters"};e===null?e=[Q]:e.push(Q),r++}}else{const Q={instancePath:t+"/query",schemaPath:"#/oneOf/5/properties/query/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[Q]:e.push(Q),r++}var W=T===r}else var W=!0;if(W)if(s.files!==void 0){let O=s.files;
const T=r;if(r===T)if(Array.isArray(O))if(O.length>1e3){const Q={instancePath:t+"/files",schemaPath:"#/oneOf/5/properties/files/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[Q]:e.push(Q),r++}else if(O.length<1){const Q={instancePath:t+
"/files",schemaPath:"#/oneOf/5/properties/files/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[Q]:e.push(Q),r++}else{var Z=!0;const Q=O.length;for(let V=0;V<Q;V++){let re=O[V];const ee=r;if(r===ee)if(re&&typeof re=="object"&&!Array.
isArray(re)){let k;if(re.path===void 0&&(k="path")||re.sha256===void 0&&(k="sha256")||re.bytes===void 0&&(k="bytes")||re.written===void 0&&(k=
"written")){const le={instancePath:t+"/files/"+V,schemaPath:"#/oneOf/5/properties/files/items/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"};e===null?e=[le]:e.push(le),r++}else{const le=r;for(const ae in re)if(!(ae==="path"||ae==="sha\
256"||ae==="bytes"||ae==="written")){const te={instancePath:t+"/files/"+V,schemaPath:"#/oneOf/5/properties/files/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"};e===null?e=[te]:e.push(te),r++;
break}if(le===r){if(re.path!==void 0){let ae=re.path;const te=r;if(r===te)if(typeof ae=="string"){if(z(ae)>4096){const he={instancePath:t+"/\
files/"+V+"/path",schemaPath:"#/oneOf/5/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"m\
ust NOT have more than 4096 characters"};e===null?e=[he]:e.push(he),r++}else if(z(ae)<1){const he={instancePath:t+"/files/"+V+"/path",schemaPath:"\
#/oneOf/5/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[he]:e.push(he),r++}}else{const he={instancePath:t+"/files/"+V+"/path",schemaPath:"#/oneOf/5/properties/files/items/propert\
ies/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[he]:e.push(he),r++}var Y=te===r}else var Y=!0;if(Y){
if(re.sha256!==void 0){const ae=r;de(re.sha256,{instancePath:t+"/files/"+V+"/sha256",parentData:re,parentDataProperty:"sha256",rootData:h})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length);var Y=ae===r}else var Y=!0;if(Y){if(re.bytes!==void 0){const ae=r;q(re.bytes,{instancePath:t+
"/files/"+V+"/bytes",parentData:re,parentDataProperty:"bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var Y=ae===r}else
var Y=!0;if(Y)if(re.written!==void 0){let ae=re.written;const te=r;if(r===te)if(typeof ae=="string"){if(z(ae)>4096){const i={instancePath:t+
"/files/"+V+"/written",schemaPath:"#/oneOf/5/properties/files/items/properties/written/maxLength",keyword:"maxLength",params:{limit:4096},message:"\
must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/files/"+V+"/written",schemaPath:"#/on\
eOf/5/properties/files/items/properties/written/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}var Y=te===r}else var Y=!0}}}}}else{const k={instancePath:t+"/files/"+V,schemaPath:"#/oneOf/5/properties/files/items/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),r++}var Z=ee===r;if(!Z)break}}else{const Q={instancePath:t+"/\
files",schemaPath:"#/oneOf/5/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[Q]:e.push(Q),r++}
var W=T===r}else var W=!0}}}}}}}}}else{const N={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[N]:e.push(N),r++}var c=A===r;c&&a?(a=!1,d=[d,5]):c&&(a=!0,d=5)}}}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const se={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?
e=[se]:e.push(se),r++,rr.errors=e,!1}return rr.errors=e,r===0}const dr={oneOf:[{type:"object",properties:{kind:{const:"tensor"},shape:{$ref:"#/$defs/extents"}},required:["kind","shape"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"class"},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},
maxItems:1e6},{type:"null"}]}},required:["kind","count","names"],additionalProperties:!1},{type:"object",properties:{kind:{const:"sequence"},
of:{enum:["ids","mask"]},vocabulary:{$ref:"#/$defs/positive"},maximum:{$ref:"#/$defs/positive"},fixed:{type:"boolean"},pad:{type:"integer"}},
required:["kind","of","vocabulary","maximum","fixed","pad"],additionalProperties:!1}]};function Ne(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
16)return Ne.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],
!1;{var f=!0;const a=s.length;for(let d=0;d<a;d++){const p=r;K(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:h})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r;if(!f)break}}}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Ne.errors=e,r===0}function sr(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===
void 0&&(y="kind")||s.shape===void 0&&(y="shape")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="shape")){const l={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT ha\
ve additional properties"};e===null?e=[l]:e.push(l),r++;break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="tensor"){const l={instancePath:t+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"tensor"},message:"must be equal to constant"};e===
null?e=[l]:e.push(l),r++}var g=n===r}else var g=!0;if(g)if(s.shape!==void 0){const n=r;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:h})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var g=n===r}else var g=!0}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=p===r;B&&(a=!0,d=0);const G=r;
if(r===G)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.count===void 0&&(y="count")||s.names===void 0&&
(y="names")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="count"||n==="names")){const l={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),r++;break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="class"){const l={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"class"},message:"must be equal to constant"};e===null?e=[
l]:e.push(l),r++}var x=n===r}else var x=!0;if(x){if(s.count!==void 0){const n=r;K(s.count,{instancePath:t+"/count",parentData:s,parentDataProperty:"\
count",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var x=n===r}else var x=!0;if(x)if(s.names!==void 0){let n=s.names;const l=r,
u=r;let m=!1;const E=r;if(r===E)if(Array.isArray(n))if(n.length>1e6){const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names\
/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"};e===null?e=[W]:e.push(W),r++}else{
var $=!0;const W=n.length;for(let L=0;L<W;L++){let Z=n[L];const Y=r;if(r===Y)if(typeof Z=="string"){if(z(Z)>65536){const M={instancePath:t+"\
/names/"+L,schemaPath:"#/oneOf/1/properties/names/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have m\
ore than 65536 characters"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/names/"+L,schemaPath:"#/oneOf/1/properties/names/an\
yOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),r++}var $=Y===r;if(!$)break}}else{
const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[W]:e.push(W),r++}var w=E===r;if(m=m||w,!m){const W=r;if(n!==null){const Z={instancePath:t+"/names",schemaPath:"#/oneOf/1\
/properties/names/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[Z]:e.push(Z),r++}var w=W===r;m=m||w}
if(m)r=u,e!==null&&(u?e.length=u:e=null);else{const W={instancePath:t+"/names",schemaPath:"#/oneOf/1/properties/names/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[W]:e.push(W),r++}var x=l===r}else var x=!0}}}}else{const y={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var B=G===r;if(B&&a)a=!1,d=[d,1];else{
B&&(a=!0,d=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.of===void 0&&(n="of")||
s.vocabulary===void 0&&(n="vocabulary")||s.maximum===void 0&&(n="maximum")||s.fixed===void 0&&(n="fixed")||s.pad===void 0&&(n="pad")){const l={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"};
e===null?e=[l]:e.push(l),r++}else{const l=r;for(const u in s)if(!(u==="kind"||u==="of"||u==="vocabulary"||u==="maximum"||u==="fixed"||u==="p\
ad")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),r++;break}if(l===r){if(s.kind!==void 0){const u=r;if(s.kind!=="sequence"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal \
to constant"};e===null?e=[m]:e.push(m),r++}var c=u===r}else var c=!0;if(c){if(s.of!==void 0){let u=s.of;const m=r;if(!(u==="ids"||u==="mask")){
const b={instancePath:t+"/of",schemaPath:"#/oneOf/2/properties/of/enum",keyword:"enum",params:{allowedValues:dr.oneOf[2].properties.of.enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),r++}var c=m===r}else var c=!0;if(c){if(s.vocabulary!==void 0){
const u=r;K(s.vocabulary,{instancePath:t+"/vocabulary",parentData:s,parentDataProperty:"vocabulary",rootData:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var c=u===r}else var c=!0;if(c){if(s.maximum!==void 0){const u=r;K(s.maximum,{instancePath:t+"/maximum",parentData:s,parentDataProperty:"\
maximum",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var c=u===r}else var c=!0;if(c){if(s.fixed!==void 0){const u=r;if(typeof s.
fixed!="boolean"){const E={instancePath:t+"/fixed",schemaPath:"#/oneOf/2/properties/fixed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[E]:e.push(E),r++}var c=u===r}else var c=!0;if(c)if(s.pad!==void 0){let u=s.pad;const m=r;if(!(typeof u=="numbe\
r"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const b={instancePath:t+"/pad",schemaPath:"#/oneOf/2/properties/pad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[b]:e.push(b),r++}var c=m===r}else var c=!0}}}}}}}else{const n={instancePath:t,schemaPath:"#\
/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}var B=y===r;B&&a?(a=!1,d=[d,2]):
B&&(a=!0,d=2)}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,sr.errors=e,!1}return sr.errors=e,r===0}const He={oneOf:[
{type:"object",properties:{op:{const:"columns"},names:{type:"array",items:{type:"string",maxLength:65536},minItems:1,maxItems:1e6},range:{$ref:"\
#/$defs/range"}},required:["op","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"constant"},value:{type:"numb\
er"}},required:["op","value"],additionalProperties:!1},{type:"object",properties:{op:{enum:["+","-","*","/"]},left:{$ref:"#/$defs/columnExpr\
ession"},right:{$ref:"#/$defs/columnExpression"}},required:["op","left","right"],additionalProperties:!1},{type:"object",properties:{op:{enum:[
"negate","standardize","rescale"]},operand:{$ref:"#/$defs/columnExpression"}},required:["op","operand"],additionalProperties:!1},{type:"obje\
ct",properties:{op:{const:"fill"},operand:{$ref:"#/$defs/columnExpression"},with:{anyOf:[{enum:["mean","median"]},{type:"number"}]}},required:[
"op","operand","with"],additionalProperties:!1},{type:"object",properties:{op:{const:"tokens"},part:{enum:["ids","mask","next"]},column:{type:"\
string",maxLength:65536},tokenizer:{$ref:"#/$defs/tokenizer"},packed:{type:"object",description:"Texts are joined, each followed by the toke\
n `end`, and cut into windows.",properties:{end:{type:"integer",minimum:0,maximum:2147483647}},required:["end"],additionalProperties:!1},end:{
type:"integer",description:"Where each text is a row: the token that follows it, one of those of the row.",minimum:0,maximum:2147483647},range:{
$ref:"#/$defs/range"}},required:["op","part","column","tokenizer","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"pi\
cture"},column:{type:"string",maxLength:65536},steps:{type:"array",items:{$ref:"#/$defs/pictureStep"},maxItems:64},stored:{$ref:"#/$defs/pic\
tureShape"},range:{$ref:"#/$defs/range"}},required:["op","column","steps","stored","range"],additionalProperties:!1},{type:"object",properties:{
op:{const:"apply"},function:{enum:["abs","sqrt","exp","log","log1p","sin","cos","round","floor","ceil"]},operand:{$ref:"#/$defs/columnExpres\
sion"}},required:["op","function","operand"],additionalProperties:!1},{type:"object",properties:{op:{const:"one_hot"},column:{type:"string",
maxLength:65536},count:{$ref:"#/$defs/positive"},names:{anyOf:[{type:"array",items:{type:"string",maxLength:65536},maxItems:1e6},{type:"null"}]},
range:{$ref:"#/$defs/range"}},required:["op","column","count","names","range"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
date"},column:{type:"string",maxLength:65536},part:{enum:["days","year","month","day","day_of_week","day_of_year","hour","minute"]},format:{
anyOf:[{type:"string",maxLength:256},{type:"null"}]},range:{$ref:"#/$defs/range"}},required:["op","column","part","format","range"],additionalProperties:!1},
{type:"object",properties:{op:{const:"window"},first:{type:"integer",minimum:-1e6,maximum:1e6},last:{type:"integer",minimum:-1e6,maximum:1e6},
operand:{$ref:"#/$defs/columnExpression"}},required:["op","first","last","operand"],additionalProperties:!1}]},cr={oneOf:[{type:"object",properties:{
kind:{enum:["characters","words"]},vocabulary:{$ref:"#/$defs/positive"}},required:["kind","vocabulary"],additionalProperties:!1},{type:"obje\
ct",properties:{kind:{const:"bytes"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},path:{type:"\
string",minLength:1,maxLength:4096},sha256:{$ref:"#/$defs/sha256"}},required:["kind","path","sha256"],additionalProperties:!1}]};function tr(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.vocabulary===void 0&&(w="vocabulary")){const B={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{
const B=r;for(const c in s)if(!(c==="kind"||c==="vocabulary")){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;break}if(B===
r){if(s.kind!==void 0){let c=s.kind;const y=r;if(!(c==="characters"||c==="words")){const _={instancePath:t+"/kind",schemaPath:"#/oneOf/0/pro\
perties/kind/enum",keyword:"enum",params:{allowedValues:cr.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[_]:e.push(_),r++}var g=y===r}else var g=!0;if(g)if(s.vocabulary!==void 0){const c=r;K(s.vocabulary,{instancePath:t+"/vocabul\
ary",parentData:s,parentDataProperty:"vocabulary",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var g=c===r}else var g=!0}}}else{
const w={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),
r++}var x=p===r;x&&(a=!0,d=0);const G=r;if(r===G)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")){const B={
instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};
e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++;
break}if(B===r&&s.kind!==void 0&&s.kind!=="bytes"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"con\
st",params:{allowedValue:"bytes"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const w={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var x=G===r;if(x&&a)a=!1,d=[d,1];else{
x&&(a=!0,d=1);const w=r;if(r===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.path===void 0&&(c="pat\
h")||s.sha256===void 0&&(c="sha256")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const _ in s)if(!(_==="kind"||_==="path"||_===
"sha256")){const n={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++;break}if(y===r){if(s.kind!==void 0){const _=r;if(s.kind!=="file"){
const n={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"file"},message:"must be e\
qual to constant"};e===null?e=[n]:e.push(n),r++}var $=_===r}else var $=!0;if($){if(s.path!==void 0){let _=s.path;const n=r;if(r===n)if(typeof _==
"string"){if(z(_)>4096){const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};e===null?e=[u]:e.push(u),r++}else if(z(_)<1){const u={instancePath:t+"/path",schemaPath:"\
#/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.
push(u),r++}}else{const u={instancePath:t+"/path",schemaPath:"#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),r++}var $=n===r}else var $=!0;if($)if(s.sha256!==void 0){const _=r;de(s.sha256,{instancePath:t+"/s\
ha256",parentData:s,parentDataProperty:"sha256",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);var $=_===r}else var $=!0}}}}else{
const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),
r++}var x=w===r;x&&a?(a=!1,d=[d,2]):x&&(a=!0,d=2)}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const w={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[w]:e.push(w),r++,tr.errors=e,
!1}return tr.errors=e,r===0}const yr={oneOf:[{type:"object",properties:{kind:{const:"resize"},height:{type:"integer",minimum:1,maximum:65536},
width:{type:"integer",minimum:1,maximum:65536},fit:{enum:["cover","stretch","contain"]}},required:["kind","height","width","fit"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"center_crop"},height:{type:"integer",minimum:1,maximum:65536},width:{type:"integer",minimum:1,maximum:65536}},
required:["kind","height","width"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random_crop"},height:{type:"integer",minimum:1,
maximum:65536},width:{type:"integer",minimum:1,maximum:65536},padding:{type:"integer",minimum:0,maximum:65536}},required:["kind","height","w\
idth","padding"],additionalProperties:!1},{type:"object",properties:{kind:{const:"grayscale"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"random_horizontal_flip"},probability:{type:"number",minimum:0,maximum:1}},required:["kind","probability"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"color_jitter"},brightness:{type:"number",minimum:0},contrast:{type:"number",minimum:0},saturation:{type:"\
number",minimum:0},hue:{type:"number",minimum:0,maximum:.5}},required:["kind","brightness","contrast","saturation","hue"],additionalProperties:!1}]};
function ir(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===void 0&&(y="height")||s.width===void 0&&(y="\
width")||s.fit===void 0&&(y="fit")){const _={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="height"||n==="width"||
n==="fit")){const l={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="resiz\
e"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"resize"},message:"mus\
t be equal to constant"};e===null?e=[l]:e.push(l),r++}var g=n===r}else var g=!0;if(g){if(s.height!==void 0){let n=s.height;const l=r;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(r===l&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={
instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[m]:e.push(m),r++}else if(n<1||isNaN(n)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/0/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),r++}}var g=l===r}else var g=!0;
if(g){if(s.width!==void 0){let n=s.width;const l=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/width",
schemaPath:"#/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}
if(r===l&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[m]:e.push(m),r++}else if(n<1||isNaN(n)){
const m={instancePath:t+"/width",schemaPath:"#/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[m]:e.push(m),r++}}var g=l===r}else var g=!0;if(g)if(s.fit!==void 0){let n=s.fit;const l=r;if(!(n==="cover"||n==="\
stretch"||n==="contain")){const m={instancePath:t+"/fit",schemaPath:"#/oneOf/0/properties/fit/enum",keyword:"enum",params:{allowedValues:yr.
oneOf[0].properties.fit.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var g=l===r}else var g=!0}}}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var $=p===r;$&&(a=!0,d=0);const G=r;if(r===G)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.height===
void 0&&(y="height")||s.width===void 0&&(y="width")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="height"||n===
"width")){const l={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="center_crop"){
const l={instancePath:t+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"center_crop"},message:"mu\
st be equal to constant"};e===null?e=[l]:e.push(l),r++}var x=n===r}else var x=!0;if(x){if(s.height!==void 0){let n=s.height;const l=r;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(r===l&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={
instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[m]:e.push(m),r++}else if(n<1||isNaN(n)){const m={instancePath:t+"/height",schemaPath:"#/oneOf/1/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),r++}}var x=l===r}else var x=!0;
if(x)if(s.width!==void 0){let n=s.width;const l=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:t+"/width",
schemaPath:"#/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}
if(r===l&&typeof n=="number"&&isFinite(n)){if(n>65536||isNaN(n)){const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[m]:e.push(m),r++}else if(n<1||isNaN(n)){
const m={instancePath:t+"/width",schemaPath:"#/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[m]:e.push(m),r++}}var x=l===r}else var x=!0}}}}else{const y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var $=G===r;if($&&a)a=!1,d=[d,1];else{$&&(a=!0,d=1);const y=r;
if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.height===void 0&&(n="height")||s.width===void 0&&
(n="width")||s.padding===void 0&&(n="padding")){const l={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};e===null?e=[l]:e.push(l),r++}else{const l=r;for(const u in s)if(!(u==="kind"||u==="height"||u===
"width"||u==="padding")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),r++;break}if(l===r){if(s.kind!==void 0){const u=r;if(s.kind!=="rando\
m_crop"){const m={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random_crop"},message:"\
must be equal to constant"};e===null?e=[m]:e.push(m),r++}var w=u===r}else var w=!0;if(w){if(s.height!==void 0){let u=s.height;const m=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const b={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),r++}if(r===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const b={
instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/height/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"mu\
st be <= 65536"};e===null?e=[b]:e.push(b),r++}else if(u<1||isNaN(u)){const b={instancePath:t+"/height",schemaPath:"#/oneOf/2/properties/heig\
ht/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[b]:e.push(b),r++}}var w=m===r}else var w=!0;
if(w){if(s.width!==void 0){let u=s.width;const m=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const b={instancePath:t+"/width",
schemaPath:"#/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),r++}
if(r===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(u)){const b={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[b]:e.push(b),r++}else if(u<1||isNaN(u)){
const b={instancePath:t+"/width",schemaPath:"#/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[b]:e.push(b),r++}}var w=m===r}else var w=!0;if(w)if(s.padding!==void 0){let u=s.padding;const m=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),r++}if(r===m&&typeof u=="number"&&isFinite(u)){if(u>65536||isNaN(
u)){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/properties/padding/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},
message:"must be <= 65536"};e===null?e=[b]:e.push(b),r++}else if(u<0||isNaN(u)){const b={instancePath:t+"/padding",schemaPath:"#/oneOf/2/pro\
perties/padding/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),r++}}var w=m===
r}else var w=!0}}}}}else{const n={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),r++}var $=y===r;if($&&a)a=!1,d=[d,2];else{$&&(a=!0,d=2);const n=r;if(r===n)if(s&&typeof s=="object"&&!Array.isArray(
s)){let u;if(s.kind===void 0&&(u="kind")){const m={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"};e===null?e=[m]:e.push(m),r++}else{const m=r;for(const E in s)if(E!=="kind"){const b={instancePath:t,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional p\
roperties"};e===null?e=[b]:e.push(b),r++;break}if(m===r&&s.kind!==void 0&&s.kind!=="grayscale"){const E={instancePath:t+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"grayscale"},message:"must be equal to constant"};e===null?e=[E]:e.push(
E),r++}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[u]:e.push(u),r++}var $=n===r;if($&&a)a=!1,d=[d,3];else{$&&(a=!0,d=3);const u=r;if(r===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let E;
if(s.kind===void 0&&(E="kind")||s.probability===void 0&&(E="probability")){const b={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:E},message:"must have required property '"+E+"'"};e===null?e=[b]:e.push(b),r++}else{const b=r;for(const W in s)
if(!(W==="kind"||W==="probability")){const L={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:W},message:"must NOT have additional properties"};e===null?e=[L]:e.push(L),r++;break}if(b===r){if(s.kind!==void 0){const W=r;
if(s.kind!=="random_horizontal_flip"){const L={instancePath:t+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
random_horizontal_flip"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),r++}var B=W===r}else var B=!0;if(B)if(s.probability!==
void 0){let W=s.probability;const L=r;if(r===L)if(typeof W=="number"&&isFinite(W)){if(W>1||isNaN(W)){const Y={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=
[Y]:e.push(Y),r++}else if(W<0||isNaN(W)){const Y={instancePath:t+"/probability",schemaPath:"#/oneOf/4/properties/probability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[Y]:e.push(Y),r++}}else{const Y={instancePath:t+"/probability",
schemaPath:"#/oneOf/4/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[Y]:e.push(Y),
r++}var B=L===r}else var B=!0}}}else{const E={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[E]:e.push(E),r++}var $=u===r;if($&&a)a=!1,d=[d,4];else{$&&(a=!0,d=4);const E=r;if(r===E)if(s&&typeof s=="object"&&!Array.
isArray(s)){let W;if(s.kind===void 0&&(W="kind")||s.brightness===void 0&&(W="brightness")||s.contrast===void 0&&(W="contrast")||s.saturation===
void 0&&(W="saturation")||s.hue===void 0&&(W="hue")){const L={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:W},
message:"must have required property '"+W+"'"};e===null?e=[L]:e.push(L),r++}else{const L=r;for(const Z in s)if(!(Z==="kind"||Z==="brightness"||
Z==="contrast"||Z==="saturation"||Z==="hue")){const Y={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:Z},message:"must NOT have additional properties"};e===null?e=[Y]:e.push(Y),r++;break}if(L===r){if(s.kind!==void 0){
const Z=r;if(s.kind!=="color_jitter"){const Y={instancePath:t+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
color_jitter"},message:"must be equal to constant"};e===null?e=[Y]:e.push(Y),r++}var c=Z===r}else var c=!0;if(c){if(s.brightness!==void 0){let Z=s.
brightness;const Y=r;if(r===Y)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z)){const M={instancePath:t+"/brightness",schemaPath:"#/oneO\
f/5/properties/brightness/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{
const M={instancePath:t+"/brightness",schemaPath:"#/oneOf/5/properties/brightness/type",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[M]:e.push(M),r++}var c=Y===r}else var c=!0;if(c){if(s.contrast!==void 0){let Z=s.contrast;const Y=r;if(r===Y)if(typeof Z==
"number"&&isFinite(Z)){if(Z<0||isNaN(Z)){const M={instancePath:t+"/contrast",schemaPath:"#/oneOf/5/properties/contrast/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/contrast",schemaPath:"\
#/oneOf/5/properties/contrast/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=Y===r}else
var c=!0;if(c){if(s.saturation!==void 0){let Z=s.saturation;const Y=r;if(r===Y)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z)){const M={
instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/saturation",schemaPath:"#/oneOf/5/properties/saturation/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=Y===r}else var c=!0;if(c)if(s.hue!==void 0){let Z=s.
hue;const Y=r;if(r===Y)if(typeof Z=="number"&&isFinite(Z)){if(Z>.5||isNaN(Z)){const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/propertie\
s/hue/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},message:"must be <= 0.5"};e===null?e=[M]:e.push(M),r++}else if(Z<0||isNaN(
Z)){const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:t+"/hue",schemaPath:"#/oneOf/5/properties/hue/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[M]:e.push(M),r++}var c=Y===r}else var c=!0}}}}}}else{const W={instancePath:t,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[W]:e.push(W),r++}var $=E===r;$&&a?(a=!1,d=[d,5]):
$&&(a=!0,d=5)}}}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};return e===null?e=[y]:e.push(y),r++,ir.errors=e,!1}return ir.errors=e,r===0}const be={validate:Xe};
function Xe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let se;if(s.op===void 0&&(se="op")||s.names===void 0&&(se="names")||s.range===void 0&&(se="ra\
nge")){const M={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:se},message:"must have required pr\
operty '"+se+"'"};e===null?e=[M]:e.push(M),r++}else{const M=r;for(const v in s)if(!(v==="op"||v==="names"||v==="range")){const R={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional p\
roperties"};e===null?e=[R]:e.push(R),r++;break}if(M===r){if(s.op!==void 0){const v=r;if(s.op!=="columns"){const R={instancePath:t+"/op",schemaPath:"\
#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"columns"},message:"must be equal to constant"};e===null?e=[R]:e.push(R),
r++}var g=v===r}else var g=!0;if(g){if(s.names!==void 0){let v=s.names;const R=r;if(r===R)if(Array.isArray(v))if(v.length>1e6){const j={instancePath:t+
"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 ite\
ms"};e===null?e=[j]:e.push(j),r++}else if(v.length<1){const j={instancePath:t+"/names",schemaPath:"#/oneOf/0/properties/names/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[j]:e.push(j),r++}else{var G=!0;const j=v.length;for(let A=0;A<
j;A++){let F=v[A];const N=r;if(r===N)if(typeof F=="string"){if(z(F)>65536){const O={instancePath:t+"/names/"+A,schemaPath:"#/oneOf/0/propert\
ies/names/items/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[O]:e.push(
O),r++}}else{const O={instancePath:t+"/names/"+A,schemaPath:"#/oneOf/0/properties/names/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[O]:e.push(O),r++}var G=N===r;if(!G)break}}else{const j={instancePath:t+"/names",schemaPath:"#/oneOf/0/propertie\
s/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),r++}var g=R===r}else var g=!0;if(g)if(s.
range!==void 0){const v=r;ve(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(e=e===null?ve.errors:e.
concat(ve.errors),r=e.length);var g=v===r}else var g=!0}}}}else{const se={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[se]:e.push(se),r++}var w=p===r;w&&(a=!0,d=0);const x=r;if(r===x)if(s&&typeof s=="object"&&
!Array.isArray(s)){let se;if(s.op===void 0&&(se="op")||s.value===void 0&&(se="value")){const M={instancePath:t,schemaPath:"#/oneOf/1/require\
d",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"};e===null?e=[M]:e.push(M),r++}else{const M=r;
for(const v in s)if(!(v==="op"||v==="value")){const R={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),r++;break}if(M===r){if(s.op!==void 0){
const v=r;if(s.op!=="constant"){const R={instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};e===null?e=[R]:e.push(R),r++}var $=v===r}else var $=!0;if($)if(s.value!==void 0){let v=s.value;
const R=r;if(!(typeof v=="number"&&isFinite(v))){const j={instancePath:t+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[j]:e.push(j),r++}var $=R===r}else var $=!0}}}else{const se={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[se]:e.push(se),r++}var w=x===r;if(w&&a)a=!1,d=[d,
1];else{w&&(a=!0,d=1);const se=r;if(r===se)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.op===void 0&&(v="op")||s.left===void 0&&(v=
"left")||s.right===void 0&&(v="right")){const R={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"};e===null?e=[R]:e.push(R),r++}else{const R=r;for(const I in s)if(!(I==="op"||I==="left"||I==="\
right")){const j={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"\
must NOT have additional properties"};e===null?e=[j]:e.push(j),r++;break}if(R===r){if(s.op!==void 0){let I=s.op;const j=r;if(!(I==="+"||I===
"-"||I==="*"||I==="/")){const A={instancePath:t+"/op",schemaPath:"#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:He.oneOf[2].
properties.op.enum},message:"must be equal to one of the allowed values"};e===null?e=[A]:e.push(A),r++}var B=j===r}else var B=!0;if(B){if(s.
left!==void 0){const I=r;be.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:h})||(e=e===null?be.validate.
errors:e.concat(be.validate.errors),r=e.length);var B=I===r}else var B=!0;if(B)if(s.right!==void 0){const I=r;be.validate(s.right,{instancePath:t+
"/right",parentData:s,parentDataProperty:"right",rootData:h})||(e=e===null?be.validate.errors:e.concat(be.validate.errors),r=e.length);var B=I===
r}else var B=!0}}}}else{const v={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[v]:e.push(v),r++}var w=se===r;if(w&&a)a=!1,d=[d,2];else{w&&(a=!0,d=2);const v=r;if(r===v)if(s&&typeof s=="object"&&!Array.isArray(
s)){let I;if(s.op===void 0&&(I="op")||s.operand===void 0&&(I="operand")){const j={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:I},message:"must have required property '"+I+"'"};e===null?e=[j]:e.push(j),r++}else{const j=r;for(const A in s)
if(!(A==="op"||A==="operand")){const F={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"};e===null?e=[F]:e.push(F),r++;break}if(j===r){if(s.op!==void 0){let A=s.op;const F=r;if(!(A===
"negate"||A==="standardize"||A==="rescale")){const N={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{
allowedValues:He.oneOf[3].properties.op.enum},message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),r++}var c=F===r}else
var c=!0;if(c)if(s.operand!==void 0){const A=r;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||
(e=e===null?be.validate.errors:e.concat(be.validate.errors),r=e.length);var c=A===r}else var c=!0}}}else{const I={instancePath:t,schemaPath:"\
#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),r++}var w=v===r;if(w&&a)a=!1,d=[d,3];else{
w&&(a=!0,d=3);const I=r;if(r===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let A;if(s.op===void 0&&(A="op")||s.operand===void 0&&(A="oper\
and")||s.with===void 0&&(A="with")){const F={instancePath:t,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:A},message:"\
must have required property '"+A+"'"};e===null?e=[F]:e.push(F),r++}else{const F=r;for(const N in s)if(!(N==="op"||N==="operand"||N==="with")){
const U={instancePath:t,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"mu\
st NOT have additional properties"};e===null?e=[U]:e.push(U),r++;break}if(F===r){if(s.op!==void 0){const N=r;if(s.op!=="fill"){const U={instancePath:t+
"/op",schemaPath:"#/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"fill"},message:"must be equal to constant"};e===null?
e=[U]:e.push(U),r++}var y=N===r}else var y=!0;if(y){if(s.operand!==void 0){const N=r;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,
parentDataProperty:"operand",rootData:h})||(e=e===null?be.validate.errors:e.concat(be.validate.errors),r=e.length);var y=N===r}else var y=!0;
if(y)if(s.with!==void 0){let N=s.with;const U=r,O=r;let T=!1;const J=r;if(!(N==="mean"||N==="median")){const V={instancePath:t+"/with",schemaPath:"\
#/oneOf/4/properties/with/anyOf/0/enum",keyword:"enum",params:{allowedValues:He.oneOf[4].properties.with.anyOf[0].enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[V]:e.push(V),r++}var _=J===r;if(T=T||_,!T){const V=r;if(!(typeof N=="number"&&isFinite(N))){const ee={
instancePath:t+"/with",schemaPath:"#/oneOf/4/properties/with/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[ee]:e.push(ee),r++}var _=V===r;T=T||_}if(T)r=O,e!==null&&(O?e.length=O:e=null);else{const V={instancePath:t+"/with",schemaPath:"#/on\
eOf/4/properties/with/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[V]:e.push(V),r++}var y=U===r}else
var y=!0}}}}else{const A={instancePath:t,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[A]:e.push(A),r++}var w=I===r;if(w&&a)a=!1,d=[d,4];else{w&&(a=!0,d=4);const A=r;if(r===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;
if(s.op===void 0&&(N="op")||s.part===void 0&&(N="part")||s.column===void 0&&(N="column")||s.tokenizer===void 0&&(N="tokenizer")||s.range===void 0&&
(N="range")){const U={instancePath:t,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:N},message:"must have requir\
ed property '"+N+"'"};e===null?e=[U]:e.push(U),r++}else{const U=r;for(const O in s)if(!(O==="op"||O==="part"||O==="column"||O==="tokenizer"||
O==="packed"||O==="end"||O==="range")){const T={instancePath:t,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),r++;break}if(U===r){if(s.op!==void 0){const O=r;
if(s.op!=="tokens"){const T={instancePath:t+"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"tokens"},
message:"must be equal to constant"};e===null?e=[T]:e.push(T),r++}var n=O===r}else var n=!0;if(n){if(s.part!==void 0){let O=s.part;const T=r;
if(!(O==="ids"||O==="mask"||O==="next")){const Q={instancePath:t+"/part",schemaPath:"#/oneOf/5/properties/part/enum",keyword:"enum",params:{
allowedValues:He.oneOf[5].properties.part.enum},message:"must be equal to one of the allowed values"};e===null?e=[Q]:e.push(Q),r++}var n=T===
r}else var n=!0;if(n){if(s.column!==void 0){let O=s.column;const T=r;if(r===T)if(typeof O=="string"){if(z(O)>65536){const Q={instancePath:t+
"/column",schemaPath:"#/oneOf/5/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};e===null?e=[Q]:e.push(Q),r++}}else{const Q={instancePath:t+"/column",schemaPath:"#/oneOf/5/properties/column/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[Q]:e.push(Q),r++}var n=T===r}else var n=!0;if(n){if(s.tokenizer!==void 0){const O=r;
tr(s.tokenizer,{instancePath:t+"/tokenizer",parentData:s,parentDataProperty:"tokenizer",rootData:h})||(e=e===null?tr.errors:e.concat(tr.errors),
r=e.length);var n=O===r}else var n=!0;if(n){if(s.packed!==void 0){let O=s.packed;const T=r;if(r===T)if(O&&typeof O=="object"&&!Array.isArray(
O)){let Q;if(O.end===void 0&&(Q="end")){const V={instancePath:t+"/packed",schemaPath:"#/oneOf/5/properties/packed/required",keyword:"require\
d",params:{missingProperty:Q},message:"must have required property '"+Q+"'"};e===null?e=[V]:e.push(V),r++}else{const V=r;for(const re in O)if(re!==
"end"){const ee={instancePath:t+"/packed",schemaPath:"#/oneOf/5/properties/packed/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:re},message:"must NOT have additional properties"};e===null?e=[ee]:e.push(ee),r++;break}if(V===r&&O.end!==void 0){let re=O.
end;const ee=r;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re)&&isFinite(re))){const ye={instancePath:t+"/packed/end",schemaPath:"#/oneOf/5/pr\
operties/packed/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[ye]:e.push(ye),r++}if(r===
ee&&typeof re=="number"&&isFinite(re)){if(re>2147483647||isNaN(re)){const ye={instancePath:t+"/packed/end",schemaPath:"#/oneOf/5/properties/\
packed/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[ye]:
e.push(ye),r++}else if(re<0||isNaN(re)){const ye={instancePath:t+"/packed/end",schemaPath:"#/oneOf/5/properties/packed/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[ye]:e.push(ye),r++}}}}}else{const Q={instancePath:t+
"/packed",schemaPath:"#/oneOf/5/properties/packed/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Q]:e.push(
Q),r++}var n=T===r}else var n=!0;if(n){if(s.end!==void 0){let O=s.end;const T=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){const Q={
instancePath:t+"/end",schemaPath:"#/oneOf/5/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[Q]:e.push(Q),r++}if(r===T&&typeof O=="number"&&isFinite(O)){if(O>2147483647||isNaN(O)){const Q={instancePath:t+"/end",schemaPath:"#/oneOf\
/5/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[Q]:e.push(
Q),r++}else if(O<0||isNaN(O)){const Q={instancePath:t+"/end",schemaPath:"#/oneOf/5/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[Q]:e.push(Q),r++}}var n=T===r}else var n=!0;if(n)if(s.range!==void 0){const O=r;ve(s.range,
{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var n=O===
r}else var n=!0}}}}}}}}else{const N={instancePath:t,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[N]:e.push(N),r++}var w=A===r;if(w&&a)a=!1,d=[d,5];else{w&&(a=!0,d=5);const N=r;if(r===N)if(s&&typeof s=="object"&&!Array.isArray(
s)){let O;if(s.op===void 0&&(O="op")||s.column===void 0&&(O="column")||s.steps===void 0&&(O="steps")||s.stored===void 0&&(O="stored")||s.range===
void 0&&(O="range")){const T={instancePath:t,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:O},message:"must hav\
e required property '"+O+"'"};e===null?e=[T]:e.push(T),r++}else{const T=r;for(const J in s)if(!(J==="op"||J==="column"||J==="steps"||J==="st\
ored"||J==="range")){const Q={instancePath:t,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},
message:"must NOT have additional properties"};e===null?e=[Q]:e.push(Q),r++;break}if(T===r){if(s.op!==void 0){const J=r;if(s.op!=="picture"){
const Q={instancePath:t+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"picture"},message:"must be eq\
ual to constant"};e===null?e=[Q]:e.push(Q),r++}var l=J===r}else var l=!0;if(l){if(s.column!==void 0){let J=s.column;const Q=r;if(r===Q)if(typeof J==
"string"){if(z(J)>65536){const re={instancePath:t+"/column",schemaPath:"#/oneOf/6/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[re]:e.push(re),r++}}else{const re={instancePath:t+"/column",schemaPath:"#/on\
eOf/6/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[re]:e.push(re),r++}var l=Q===r}else
var l=!0;if(l){if(s.steps!==void 0){let J=s.steps;const Q=r;if(r===Q)if(Array.isArray(J))if(J.length>64){const re={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[re]:e.push(
re),r++}else{var u=!0;const re=J.length;for(let ee=0;ee<re;ee++){const ye=r;ir(J[ee],{instancePath:t+"/steps/"+ee,parentData:J,parentDataProperty:ee,
rootData:h})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length);var u=ye===r;if(!u)break}}else{const re={instancePath:t+"/steps",schemaPath:"\
#/oneOf/6/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[re]:e.push(re),r++}var l=Q===r}else
var l=!0;if(l){if(s.stored!==void 0){const J=r;xe(s.stored,{instancePath:t+"/stored",parentData:s,parentDataProperty:"stored",rootData:h})||
(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var l=J===r}else var l=!0;if(l)if(s.range!==void 0){const J=r;ve(s.range,{instancePath:t+
"/range",parentData:s,parentDataProperty:"range",rootData:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var l=J===r}else var l=!0}}}}}}else{
const O={instancePath:t,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[O]:e.push(O),
r++}var w=N===r;if(w&&a)a=!1,d=[d,6];else{w&&(a=!0,d=6);const O=r;if(r===O)if(s&&typeof s=="object"&&!Array.isArray(s)){let J;if(s.op===void 0&&
(J="op")||s.function===void 0&&(J="function")||s.operand===void 0&&(J="operand")){const Q={instancePath:t,schemaPath:"#/oneOf/7/required",keyword:"\
required",params:{missingProperty:J},message:"must have required property '"+J+"'"};e===null?e=[Q]:e.push(Q),r++}else{const Q=r;for(const V in s)
if(!(V==="op"||V==="function"||V==="operand")){const re={instancePath:t,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:V},message:"must NOT have additional properties"};e===null?e=[re]:e.push(re),r++;break}if(Q===r){if(s.op!==
void 0){const V=r;if(s.op!=="apply"){const re={instancePath:t+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"\
apply"},message:"must be equal to constant"};e===null?e=[re]:e.push(re),r++}var m=V===r}else var m=!0;if(m){if(s.function!==void 0){let V=s.
function;const re=r;if(!(V==="abs"||V==="sqrt"||V==="exp"||V==="log"||V==="log1p"||V==="sin"||V==="cos"||V==="round"||V==="floor"||V==="ceil")){
const ye={instancePath:t+"/function",schemaPath:"#/oneOf/7/properties/function/enum",keyword:"enum",params:{allowedValues:He.oneOf[7].properties.
function.enum},message:"must be equal to one of the allowed values"};e===null?e=[ye]:e.push(ye),r++}var m=re===r}else var m=!0;if(m)if(s.operand!==
void 0){const V=r;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(e=e===null?be.validate.
errors:e.concat(be.validate.errors),r=e.length);var m=V===r}else var m=!0}}}}else{const J={instancePath:t,schemaPath:"#/oneOf/7/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[J]:e.push(J),r++}var w=O===r;if(w&&a)a=!1,d=[d,7];else{w&&(a=!0,d=7);const J=r;
if(r===J)if(s&&typeof s=="object"&&!Array.isArray(s)){let V;if(s.op===void 0&&(V="op")||s.column===void 0&&(V="column")||s.count===void 0&&(V=
"count")||s.names===void 0&&(V="names")||s.range===void 0&&(V="range")){const re={instancePath:t,schemaPath:"#/oneOf/8/required",keyword:"re\
quired",params:{missingProperty:V},message:"must have required property '"+V+"'"};e===null?e=[re]:e.push(re),r++}else{const re=r;for(const ee in s)
if(!(ee==="op"||ee==="column"||ee==="count"||ee==="names"||ee==="range")){const ye={instancePath:t,schemaPath:"#/oneOf/8/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"};e===null?e=[ye]:e.push(ye),r++;
break}if(re===r){if(s.op!==void 0){const ee=r;if(s.op!=="one_hot"){const ye={instancePath:t+"/op",schemaPath:"#/oneOf/8/properties/op/const",
keyword:"const",params:{allowedValue:"one_hot"},message:"must be equal to constant"};e===null?e=[ye]:e.push(ye),r++}var E=ee===r}else var E=!0;
if(E){if(s.column!==void 0){let ee=s.column;const ye=r;if(r===ye)if(typeof ee=="string"){if(z(ee)>65536){const le={instancePath:t+"/column",
schemaPath:"#/oneOf/8/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 character\
s"};e===null?e=[le]:e.push(le),r++}}else{const le={instancePath:t+"/column",schemaPath:"#/oneOf/8/properties/column/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[le]:e.push(le),r++}var E=ye===r}else var E=!0;if(E){if(s.count!==void 0){const ee=r;K(s.
count,{instancePath:t+"/count",parentData:s,parentDataProperty:"count",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var E=ee===
r}else var E=!0;if(E){if(s.names!==void 0){let ee=s.names;const ye=r,k=r;let le=!1;const ae=r;if(r===ae)if(Array.isArray(ee))if(ee.length>1e6){
const he={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e6},message:"mu\
st NOT have more than 1000000 items"};e===null?e=[he]:e.push(he),r++}else{var b=!0;const he=ee.length;for(let i=0;i<he;i++){let X=ee[i];const Je=r;
if(r===Je)if(typeof X=="string"){if(z(X)>65536){const ne={instancePath:t+"/names/"+i,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/ma\
xLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[ne]:e.push(ne),r++}}else{const ne={
instancePath:t+"/names/"+i,schemaPath:"#/oneOf/8/properties/names/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[ne]:e.push(ne),r++}var b=Je===r;if(!b)break}}else{const he={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/n\
ames/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[he]:e.push(he),r++}var W=ae===r;if(le=le||W,!le){
const he=r;if(ee!==null){const X={instancePath:t+"/names",schemaPath:"#/oneOf/8/properties/names/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[X]:e.push(X),r++}var W=he===r;le=le||W}if(le)r=k,e!==null&&(k?e.length=k:e=null);else{const he={instancePath:t+
"/names",schemaPath:"#/oneOf/8/properties/names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[he]:e.push(
he),r++}var E=ye===r}else var E=!0;if(E)if(s.range!==void 0){const ee=r;ve(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"\
range",rootData:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var E=ee===r}else var E=!0}}}}}}else{const V={instancePath:t,schemaPath:"\
#/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[V]:e.push(V),r++}var w=J===r;if(w&&a)a=!1,d=[d,8];else{
w&&(a=!0,d=8);const V=r;if(r===V)if(s&&typeof s=="object"&&!Array.isArray(s)){let ee;if(s.op===void 0&&(ee="op")||s.column===void 0&&(ee="co\
lumn")||s.part===void 0&&(ee="part")||s.format===void 0&&(ee="format")||s.range===void 0&&(ee="range")){const ye={instancePath:t,schemaPath:"\
#/oneOf/9/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"};e===null?e=[ye]:e.push(ye),
r++}else{const ye=r;for(const k in s)if(!(k==="op"||k==="column"||k==="part"||k==="format"||k==="range")){const le={instancePath:t,schemaPath:"\
#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[le]:e.push(le),r++;break}if(ye===r){if(s.op!==void 0){const k=r;if(s.op!=="date"){const le={instancePath:t+"/op",schemaPath:"#/o\
neOf/9/properties/op/const",keyword:"const",params:{allowedValue:"date"},message:"must be equal to constant"};e===null?e=[le]:e.push(le),r++}
var L=k===r}else var L=!0;if(L){if(s.column!==void 0){let k=s.column;const le=r;if(r===le)if(typeof k=="string"){if(z(k)>65536){const te={instancePath:t+
"/column",schemaPath:"#/oneOf/9/properties/column/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"};e===null?e=[te]:e.push(te),r++}}else{const te={instancePath:t+"/column",schemaPath:"#/oneOf/9/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[te]:e.push(te),r++}var L=le===r}else var L=!0;if(L){if(s.part!==void 0){let k=s.
part;const le=r;if(!(k==="days"||k==="year"||k==="month"||k==="day"||k==="day_of_week"||k==="day_of_year"||k==="hour"||k==="minute")){const te={
instancePath:t+"/part",schemaPath:"#/oneOf/9/properties/part/enum",keyword:"enum",params:{allowedValues:He.oneOf[9].properties.part.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[te]:e.push(te),r++}var L=le===r}else var L=!0;if(L){if(s.format!==void 0){let k=s.format;
const le=r,ae=r;let te=!1;const he=r;if(r===he)if(typeof k=="string"){if(z(k)>256){const X={instancePath:t+"/format",schemaPath:"#/oneOf/9/p\
roperties/format/anyOf/0/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[X]:
e.push(X),r++}}else{const X={instancePath:t+"/format",schemaPath:"#/oneOf/9/properties/format/anyOf/0/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[X]:e.push(X),r++}var Z=he===r;if(te=te||Z,!te){const X=r;if(k!==null){const S={instancePath:t+"/\
format",schemaPath:"#/oneOf/9/properties/format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[S]:e.push(
S),r++}var Z=X===r;te=te||Z}if(te)r=ae,e!==null&&(ae?e.length=ae:e=null);else{const X={instancePath:t+"/format",schemaPath:"#/oneOf/9/proper\
ties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[X]:e.push(X),r++}var L=le===r}else var L=!0;
if(L)if(s.range!==void 0){const k=r;ve(s.range,{instancePath:t+"/range",parentData:s,parentDataProperty:"range",rootData:h})||(e=e===null?ve.
errors:e.concat(ve.errors),r=e.length);var L=k===r}else var L=!0}}}}}}else{const ee={instancePath:t,schemaPath:"#/oneOf/9/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[ee]:e.push(ee),r++}var w=V===r;if(w&&a)a=!1,d=[d,9];else{w&&(a=!0,d=9);const ee=r;
if(r===ee)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.op===void 0&&(k="op")||s.first===void 0&&(k="first")||s.last===void 0&&(k=
"last")||s.operand===void 0&&(k="operand")){const le={instancePath:t,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"};e===null?e=[le]:e.push(le),r++}else{const le=r;for(const ae in s)if(!(ae==="op"||ae==="first"||
ae==="last"||ae==="operand")){const te={instancePath:t,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"};e===null?e=[te]:e.push(te),r++;break}if(le===r){if(s.op!==void 0){const ae=r;if(s.op!=="windo\
w"){const te={instancePath:t+"/op",schemaPath:"#/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"window"},message:"must \
be equal to constant"};e===null?e=[te]:e.push(te),r++}var Y=ae===r}else var Y=!0;if(Y){if(s.first!==void 0){let ae=s.first;const te=r;if(!(typeof ae==
"number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae))){const i={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(r===te&&typeof ae=="number"&&isFinite(ae)){if(ae>1e6||isNaN(
ae)){const i={instancePath:t+"/first",schemaPath:"#/oneOf/10/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[i]:e.push(i),r++}else if(ae<-1e6||isNaN(ae)){const i={instancePath:t+"/first",schemaPath:"#/oneOf/\
10/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=[i]:e.push(i),r++}}
var Y=te===r}else var Y=!0;if(Y){if(s.last!==void 0){let ae=s.last;const te=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae))){
const i={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),r++}if(r===te&&typeof ae=="number"&&isFinite(ae)){if(ae>1e6||isNaN(ae)){const i={instancePath:t+"/last",schemaPath:"\
#/oneOf/10/properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[i]:e.push(
i),r++}else if(ae<-1e6||isNaN(ae)){const i={instancePath:t+"/last",schemaPath:"#/oneOf/10/properties/last/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=[i]:e.push(i),r++}}var Y=te===r}else var Y=!0;if(Y)if(s.operand!==void 0){
const ae=r;be.validate(s.operand,{instancePath:t+"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(e=e===null?be.validate.
errors:e.concat(be.validate.errors),r=e.length);var Y=ae===r}else var Y=!0}}}}}else{const k={instancePath:t,schemaPath:"#/oneOf/10/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),r++}var w=ee===r;w&&a?(a=!1,d=[d,10]):w&&(a=!0,d=10)}}}}}}}}}
if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const se={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};return e===null?e=[se]:e.push(se),r++,Xe.errors=e,!1}return Xe.errors=e,r===0}function qe(s,{instancePath:t="",
parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===
void 0&&(a="name")||s.type===void 0&&(a="type")||s.value===void 0&&(a="value"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)if(!(p==="name"||p==="ty\
pe"||p==="value")){return qe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==void 0){let p=s.name;const g=r;if(r===g)if(typeof p=="string"){
if(z(p)>1024)return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(z(p)<1)return qe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return qe.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=g===r}else var f=!0;if(f){if(s.type!==void 0){
const p=r;sr(s.type,{instancePath:t+"/type",parentData:s,parentDataProperty:"type",rootData:h})||(e=e===null?sr.errors:e.concat(sr.errors),r=
e.length);var f=p===r}else var f=!0;if(f)if(s.value!==void 0){const p=r;Xe(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"\
value",rootData:h})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length);var f=p===r}else var f=!0}}}}else return qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=e,r===0}function We(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===
p)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.value===void 0&&(y="value")){const _={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};e===null?e=[_]:
e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="value")){const l={instancePath:t,schemaPath:"#/oneOf/0/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++;
break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="constant"){const l={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),r++}var g=n===r}else var g=!0;
if(g)if(s.value!==void 0){let n=s.value;const l=r;if(!(typeof n=="number"&&isFinite(n))){const m={instancePath:t+"/value",schemaPath:"#/oneO\
f/0/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),r++}var g=l===r}else var g=!0}}}else{
const y={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
r++}var $=p===r;$&&(a=!0,d=0);const G=r;if(r===G)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.kind===void 0&&(y="kind")||s.bound===
void 0&&(y="bound")){const _={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"};e===null?e=[_]:e.push(_),r++}else{const _=r;for(const n in s)if(!(n==="kind"||n==="bound")){const l={instancePath:t,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),r++;break}if(_===r){if(s.kind!==void 0){const n=r;if(s.kind!=="uniform"){const l={instancePath:t+"/kind",
schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"};e===null?e=
[l]:e.push(l),r++}var x=n===r}else var x=!0;if(x)if(s.bound!==void 0){let n=s.bound;const l=r;if(r===l)if(typeof n=="number"&&isFinite(n)){if(n<
0||isNaN(n)){const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/bound",schemaPath:"#/oneOf/1/properties/bound/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),r++}var x=l===r}else var x=!0}}}else{const y={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}var $=G===r;if($&&a)
a=!1,d=[d,1];else{$&&(a=!0,d=1);const y=r;if(r===y)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.kind===void 0&&(n="kind")||s.deviation===
void 0&&(n="deviation")){const l={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"};e===null?e=[l]:e.push(l),r++}else{const l=r;for(const u in s)if(!(u==="kind"||u==="deviation"||u==="zero_r\
ow")){const m={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),r++;break}if(l===r){if(s.kind!==void 0){const u=r;if(s.kind!=="normal"){const m={
instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"normal"},message:"must be equal to\
 constant"};e===null?e=[m]:e.push(m),r++}var w=u===r}else var w=!0;if(w){if(s.deviation!==void 0){let u=s.deviation;const m=r;if(r===m)if(typeof u==
"number"&&isFinite(u)){if(u<0||isNaN(u)){const b={instancePath:t+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+"/deviation",schemaPath:"\
#/oneOf/2/properties/deviation/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),r++}var w=m===
r}else var w=!0;if(w)if(s.zero_row!==void 0){const u=r;q(s.zero_row,{instancePath:t+"/zero_row",parentData:s,parentDataProperty:"zero_row",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var w=u===r}else var w=!0}}}}else{const n={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}var $=y===r;if($&&a)a=!1,d=[d,2];else{$&&(a=!0,d=2);const n=r;
if(r===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.kind===void 0&&(u="kind")||s.values===void 0&&(u="values")){const m={instancePath:t,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};e===null?e=[m]:
e.push(m),r++}else{const m=r;for(const E in s)if(!(E==="kind"||E==="values")){const b={instancePath:t,schemaPath:"#/oneOf/3/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),r++;
break}if(m===r){if(s.kind!==void 0){const E=r;if(s.kind!=="values"){const b={instancePath:t+"/kind",schemaPath:"#/oneOf/3/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"values"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),r++}var B=E===r}else var B=!0;
if(B)if(s.values!==void 0){let E=s.values;const b=r;if(r===b)if(Array.isArray(E)){var c=!0;const L=E.length;for(let Z=0;Z<L;Z++){let Y=E[Z];
const se=r;if(!(typeof Y=="number"&&isFinite(Y))){const v={instancePath:t+"/values/"+Z,schemaPath:"#/oneOf/3/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[v]:e.push(v),r++}var c=se===r;if(!c)break}}else{const L={instancePath:t+"\
/values",schemaPath:"#/oneOf/3/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[L]:e.push(L),
r++}var B=b===r}else var B=!0}}}else{const u={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[u]:e.push(u),r++}var $=n===r;$&&a?(a=!1,d=[d,3]):$&&(a=!0,d=3)}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const y={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?
e=[y]:e.push(y),r++,We.errors=e,!1}return We.errors=e,r===0}function Oe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&(a="shape")||s.
initializer===void 0&&(a="initializer")||s.decays===void 0&&(a="decays")||s.layer===void 0&&(a="layer"))return Oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)if(!(p===
"name"||p==="shape"||p==="initializer"||p==="decays"||p==="layer")){return Oe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==void 0){let p=s.
name;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>1024)return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLengt\
h",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(p)<1)return Oe.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Oe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=g===r}else var f=!0;if(f){if(s.shape!==void 0){const p=r;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"shape",
rootData:h})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var f=p===r}else var f=!0;if(f){if(s.initializer!==void 0){const p=r;We(
s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"initializer",rootData:h})||(e=e===null?We.errors:e.concat(We.errors),
r=e.length);var f=p===r}else var f=!0;if(f){if(s.decays!==void 0){const p=r;if(typeof s.decays!="boolean")return Oe.errors=[{instancePath:t+
"/decays",schemaPath:"#/properties/decays/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var f=p===r}else var f=!0;
if(f)if(s.layer!==void 0){let p=s.layer;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>65536)return Oe.errors=[{instancePath:t+"/layer",schemaPath:"\
#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Oe.
errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=g===
r}else var f=!0}}}}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Oe.errors=e,r===0}const hr={enum:["float32","int32","bool"]};function Ze(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,
r=0;return s==="float32"||s==="int32"||s==="bool"?(Ze.errors=e,r===0):(Ze.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1)}function je(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.shape===void 0&&
(a="shape")||s.dtype===void 0&&(a="dtype")||s.initializer===void 0&&(a="initializer")||s.layer===void 0&&(a="layer"))return je.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)
if(!(p==="name"||p==="shape"||p==="dtype"||p==="initializer"||p==="layer")){return je.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===r){if(s.name!==
void 0){let p=s.name;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>1024)return je.errors=[{instancePath:t+"/name",schemaPath:"#/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(p)<1)return je.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=g===r}else var f=!0;if(f){if(s.shape!==void 0){const p=r;Ne(s.shape,{instancePath:t+"/shape",parentData:s,parentDataProperty:"\
shape",rootData:h})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var f=p===r}else var f=!0;if(f){if(s.dtype!==void 0){const p=r;Ze(
s.dtype,{instancePath:t+"/dtype",parentData:s,parentDataProperty:"dtype",rootData:h})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);
var f=p===r}else var f=!0;if(f){if(s.initializer!==void 0){const p=r;We(s.initializer,{instancePath:t+"/initializer",parentData:s,parentDataProperty:"\
initializer",rootData:h})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);var f=p===r}else var f=!0;if(f)if(s.layer!==void 0){let p=s.
layer;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>65536)return je.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/maxL\
ength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return je.errors=[{instancePath:t+
"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=g===r}else var f=!0}}}}}}else
return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=e,
r===0}const gr=new RegExp("^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$","u");function Qe(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let e=null,r=0;const f=r;let a=!1;const d=r;q(s,{instancePath:t,parentData:fe,parentDataProperty:ue,rootData:h})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length);var p=d===r;if(a=a||p,!a){const g=r;if(r===g)if(typeof s=="string"){if(z(s)>200){const x={instancePath:t,schemaPath:"#\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[x]:e.push(x),r++}else if(!gr.
test(s)){const x={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"},message:'\
must match pattern "^([0-9]+|[a-z_]+)(\\*[a-z_0-9]+)*$"'};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),r++}var p=g===r;a=a||p}if(a)r=f,e!==null&&(f?e.
length=f:e=null);else{const g={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===
null?e=[g]:e.push(g),r++,Qe.errors=e,!1}return Qe.errors=e,r===0}function Ie(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s))for(const a in s){const d=r;Se(s[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,
rootData:h})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var f=d===r;if(!f)break}else return Ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=e,r===0}function we(s,{instancePath:t="",parentData:fe,
parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="n\
ame")||s.options===void 0&&(a="options"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{const d=r;for(const p in s)if(!(p==="name"||p==="options")){return we.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"}],!1;break}if(d===r){if(s.name!==void 0){let p=s.name;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>1024)return we.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(z(p)<1)return we.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return we.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=g===r}else var f=!0;if(f)if(s.options!==void 0){const p=r;Ie(s.options,{instancePath:t+
"/options",parentData:s,parentDataProperty:"options",rootData:h})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length);var f=p===r}else var f=!0}}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=e,
r===0}const pr={type:"object",description:"Typed SSA: `values` are the types; inputs, instructions and outputs name values by their index.",
properties:{name:{type:"string",minLength:1,maxLength:1024},values:{type:"array",items:{$ref:"#/$defs/tensorType"},maxItems:1e6},inputs:{type:"\
array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{enum:["parameter","buffer","feature","label","\
scalar"]},value:{$ref:"#/$defs/count"}},required:["name","role","value"],additionalProperties:!1}},instructions:{type:"array",items:{$ref:"#\
/$defs/instruction"},maxItems:1e6},outputs:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:1024},role:{
enum:["gradient","buffer","loss_sum","weight_sum","metric","output"]},value:{$ref:"#/$defs/count"},rows:{type:"object",properties:{part:{enum:[
"values","indices"]},term:{$ref:"#/$defs/count"}},required:["part","term"],additionalProperties:!1}},required:["name","role","value"],additionalProperties:!1}}},
required:["name","values","inputs","instructions","outputs"],additionalProperties:!1};function Ve(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.dtype===void 0&&(d="dtype")||s.shape===void 0&&(d="shape"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const p=r;for(const g in s)if(!(g==="dtype"||
g==="shape")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(p===r){if(s.dtype!==void 0){const g=r;Ze(s.dtype,{instancePath:t+"/dtype",parentData:s,
parentDataProperty:"dtype",rootData:h})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var f=g===r}else var f=!0;if(f)if(s.shape!==void 0){
let g=s.shape;const G=r;if(r===G)if(Array.isArray(g)){if(g.length>16)return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/sha\
pe/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;{var a=!0;const $=g.length;for(let w=0;w<$;w++){
const B=r;Qe(g[w],{instancePath:t+"/shape/"+w,parentData:g,parentDataProperty:w,rootData:h})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.
length);var a=B===r;if(!a)break}}}else return Ve.errors=[{instancePath:t+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var f=G===r}else var f=!0}}}else return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=e,r===0}function ar(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1;const d=r;if(!(typeof s==
"number"&&isFinite(s))){const G={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[G]:e.push(G),r++}var p=d===r;if(a=a||p,!a){const G=r;if(r===G)if(typeof s=="string"){if(z(s)>65536){const $={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[$]:e.push($),r++}}else{
const $={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),
r++}var p=G===r;if(a=a||p,!a){const $=r;if(typeof s!="boolean"){const B={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[B]:e.push(B),r++}var p=$===r;if(a=a||p,!a){const B=r;if(r===B)if(Array.isArray(s))if(s.length>
1e5){const y={instancePath:t,schemaPath:"#/anyOf/3/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 i\
tems"};e===null?e=[y]:e.push(y),r++}else{var g=!0;const y=s.length;for(let _=0;_<y;_++){let n=s[_];const l=r;if(!(typeof n=="number"&&isFinite(
n))){const m={instancePath:t+"/"+_,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[m]:e.push(m),r++}var g=l===r;if(!g)break}}else{const y={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),r++}var p=B===r;a=a||p}}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const G={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[G]:e.push(G),r++,ar.errors=e,!1}return ar.errors=
e,r===0}function ke(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let g;if(s.op===void 0&&(g="op")||s.inputs===void 0&&(g="inputs")||s.outputs===void 0&&(g="outputs")||s.attributes===
void 0&&(g="attributes")||s.layer===void 0&&(g="layer"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{const G=r;for(const x in s)if(!(x==="op"||x==="inputs"||x==="outputs"||
x==="attributes"||x==="layer")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(G===r){if(s.op!==void 0){let x=s.op;const $=r;if(r===$)if(typeof x==
"string"){if(z(x)>1024)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(z(x)<1)return ke.errors=[{instancePath:t+"/op",schemaPath:"#/properties/op/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ke.errors=[{instancePath:t+"/op",schemaPath:"\
#/properties/op/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=$===r}else var f=!0;if(f){if(s.inputs!==void 0){
let x=s.inputs;const $=r;if(r===$)if(Array.isArray(x)){if(x.length>4096)return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties\
/inputs/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var a=!0;const B=x.length;for(let c=0;c<
B;c++){const y=r;q(x[c],{instancePath:t+"/inputs/"+c,parentData:x,parentDataProperty:c,rootData:h})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length);var a=y===r;if(!a)break}}}else return ke.errors=[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var f=$===r}else var f=!0;if(f){if(s.outputs!==void 0){let x=s.outputs;const $=r;if(r===$)
if(Array.isArray(x)){if(x.length>4096)return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxIt\
ems",params:{limit:4096},message:"must NOT have more than 4096 items"}],!1;{var d=!0;const B=x.length;for(let c=0;c<B;c++){const y=r;q(x[c],
{instancePath:t+"/outputs/"+c,parentData:x,parentDataProperty:c,rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var d=y===
r;if(!d)break}}}else return ke.errors=[{instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var f=$===r}else var f=!0;if(f){if(s.attributes!==void 0){let x=s.attributes;const $=r;if(r===$)if(x&&typeof x==
"object"&&!Array.isArray(x))for(const B in x){const c=r;ar(x[B],{instancePath:t+"/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:x,
parentDataProperty:B,rootData:h})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var p=c===r;if(!p)break}else return ke.errors=[{instancePath:t+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=$===r}else
var f=!0;if(f)if(s.layer!==void 0){let x=s.layer;const $=r;if(r===$)if(typeof x=="string"){if(z(x)>65536)return ke.errors=[{instancePath:t+"\
/layer",schemaPath:"#/properties/layer/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return ke.errors=[{instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var f=$===r}else var f=!0}}}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ke.errors=e,r===0}function me(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.name===void 0&&(w="name")||s.values===void 0&&(w="values")||
s.inputs===void 0&&(w="inputs")||s.instructions===void 0&&(w="instructions")||s.outputs===void 0&&(w="outputs"))return me.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const B=r;for(const c in s)
if(!(c==="name"||c==="values"||c==="inputs"||c==="instructions"||c==="outputs")){return me.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(B===r){if(s.
name!==void 0){let c=s.name;const y=r;if(r===y)if(typeof c=="string"){if(z(c)>1024)return me.errors=[{instancePath:t+"/name",schemaPath:"#/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(c)<1)return me.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return me.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var f=y===r}else var f=!0;if(f){if(s.values!==void 0){let c=s.values;const y=r;if(r===y)if(Array.isArray(c)){
if(c.length>1e6)return me.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var a=!0;const n=c.length;for(let l=0;l<n;l++){const u=r;Ve(c[l],{instancePath:t+"/val\
ues/"+l,parentData:c,parentDataProperty:l,rootData:h})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var a=u===r;if(!a)break}}}else
return me.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var f=y===r}else var f=!0;if(f){if(s.inputs!==void 0){let c=s.inputs;const y=r;if(r===y)if(Array.isArray(c)){var d=!0;const n=c.length;
for(let l=0;l<n;l++){let u=c[l];const m=r;if(r===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.name===void 0&&(b="name")||u.role===
void 0&&(b="role")||u.value===void 0&&(b="value"))return me.errors=[{instancePath:t+"/inputs/"+l,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const W=r;for(const L in u)if(!(L==="\
name"||L==="role"||L==="value")){return me.errors=[{instancePath:t+"/inputs/"+l,schemaPath:"#/properties/inputs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(W===r){if(u.name!==
void 0){let L=u.name;const Z=r;if(r===Z)if(typeof L=="string"){if(z(L)>1024)return me.errors=[{instancePath:t+"/inputs/"+l+"/name",schemaPath:"\
#/properties/inputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1;if(z(L)<1)return me.errors=[{instancePath:t+"/inputs/"+l+"/name",schemaPath:"#/properties/inputs/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/inputs/"+l+"/name",
schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=Z===r}else
var p=!0;if(p){if(u.role!==void 0){let L=u.role;const Z=r;if(!(L==="parameter"||L==="buffer"||L==="feature"||L==="label"||L==="scalar"))return me.
errors=[{instancePath:t+"/inputs/"+l+"/role",schemaPath:"#/properties/inputs/items/properties/role/enum",keyword:"enum",params:{allowedValues:pr.
properties.inputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var p=Z===r}else var p=!0;if(p)if(u.
value!==void 0){const L=r;q(u.value,{instancePath:t+"/inputs/"+l+"/value",parentData:u,parentDataProperty:"value",rootData:h})||(e=e===null?
q.errors:e.concat(q.errors),r=e.length);var p=L===r}else var p=!0}}}}else return me.errors=[{instancePath:t+"/inputs/"+l,schemaPath:"#/prope\
rties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=m===r;if(!d)break}}else return me.errors=
[{instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=y===
r}else var f=!0;if(f){if(s.instructions!==void 0){let c=s.instructions;const y=r;if(r===y)if(Array.isArray(c)){if(c.length>1e6)return me.errors=
[{instancePath:t+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT hav\
e more than 1000000 items"}],!1;{var g=!0;const n=c.length;for(let l=0;l<n;l++){const u=r;ke(c[l],{instancePath:t+"/instructions/"+l,parentData:c,
parentDataProperty:l,rootData:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var g=u===r;if(!g)break}}}else return me.errors=[{instancePath:t+
"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=y===r}else
var f=!0;if(f)if(s.outputs!==void 0){let c=s.outputs;const y=r;if(r===y)if(Array.isArray(c)){var G=!0;const n=c.length;for(let l=0;l<n;l++){
let u=c[l];const m=r;if(r===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.name===void 0&&(b="name")||u.role===void 0&&(b="role")||
u.value===void 0&&(b="value"))return me.errors=[{instancePath:t+"/outputs/"+l,schemaPath:"#/properties/outputs/items/required",keyword:"requ\
ired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const W=r;for(const L in u)if(!(L==="name"||L==="role"||
L==="value"||L==="rows")){return me.errors=[{instancePath:t+"/outputs/"+l,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(W===r){if(u.name!==void 0){let L=u.
name;const Z=r;if(r===Z)if(typeof L=="string"){if(z(L)>1024)return me.errors=[{instancePath:t+"/outputs/"+l+"/name",schemaPath:"#/properties\
/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(
L)<1)return me.errors=[{instancePath:t+"/outputs/"+l+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/outputs/"+l+"/name",schemaPath:"\
#/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=Z===r}else var x=!0;
if(x){if(u.role!==void 0){let L=u.role;const Z=r;if(!(L==="gradient"||L==="buffer"||L==="loss_sum"||L==="weight_sum"||L==="metric"||L==="out\
put"))return me.errors=[{instancePath:t+"/outputs/"+l+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{
allowedValues:pr.properties.outputs.items.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var x=Z===r}else var x=!0;
if(x){if(u.value!==void 0){const L=r;q(u.value,{instancePath:t+"/outputs/"+l+"/value",parentData:u,parentDataProperty:"value",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var x=L===r}else var x=!0;if(x)if(u.rows!==void 0){let L=u.rows;const Z=r;if(r===Z)if(L&&
typeof L=="object"&&!Array.isArray(L)){let se;if(L.part===void 0&&(se="part")||L.term===void 0&&(se="term"))return me.errors=[{instancePath:t+
"/outputs/"+l+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/required",keyword:"required",params:{missingProperty:se},message:"\
must have required property '"+se+"'"}],!1;{const M=r;for(const v in L)if(!(v==="part"||v==="term")){return me.errors=[{instancePath:t+"/out\
puts/"+l+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(M===r){if(L.part!==void 0){let v=L.part;const R=r;if(!(v==="values"||v==="indice\
s"))return me.errors=[{instancePath:t+"/outputs/"+l+"/rows/part",schemaPath:"#/properties/outputs/items/properties/rows/properties/part/enum",
keyword:"enum",params:{allowedValues:pr.properties.outputs.items.properties.rows.properties.part.enum},message:"must be equal to one of the \
allowed values"}],!1;var $=R===r}else var $=!0;if($)if(L.term!==void 0){const v=r;q(L.term,{instancePath:t+"/outputs/"+l+"/rows/term",parentData:L,
parentDataProperty:"term",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var $=v===r}else var $=!0}}}else return me.errors=
[{instancePath:t+"/outputs/"+l+"/rows",schemaPath:"#/properties/outputs/items/properties/rows/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var x=Z===r}else var x=!0}}}}}else return me.errors=[{instancePath:t+"/outputs/"+l,schemaPath:"#/properties/outputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=m===r;if(!G)break}}else return me.errors=[{instancePath:t+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=y===r}else var f=!0}}}}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=e,
r===0}const vr={type:"object",properties:{evaluation:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},delay:{type:"number",minimum:0}},
required:["trigger","delay"],additionalProperties:!1},logging:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},firstStep:{type:"b\
oolean"}},required:["trigger","firstStep"],additionalProperties:!1},saving:{type:"object",properties:{trigger:{$ref:"#/$defs/trigger"},keep:{
anyOf:[{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},{type:"null"}]},best:{anyOf:[{type:"object",properties:{metric:{type:"\
string",minLength:1,maxLength:1024},greaterIsBetter:{type:"boolean"}},required:["metric","greaterIsBetter"],additionalProperties:!1},{type:"\
null"}]},loadBestAtEnd:{type:"boolean"}},required:["trigger","keep","best","loadBestAtEnd"],additionalProperties:!1},learningRate:{type:"obj\
ect",properties:{kind:{enum:["linear","cosine","cosine_with_restarts","polynomial","constant","constant_with_warmup","inverse_sqrt"]},warmup:{
oneOf:[{type:"object",properties:{kind:{const:"steps"},value:{$ref:"#/$defs/count"}},required:["kind","value"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"ratio"},value:{type:"number",minimum:0,maximum:1}},required:["kind","value"],additionalProperties:!1}]}},required:[
"kind","warmup"],additionalProperties:!1}},required:["evaluation","logging","saving","learningRate"],additionalProperties:!1},br={oneOf:[{type:"\
object",properties:{kind:{const:"never"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},every:{
$ref:"#/$defs/positive"}},required:["kind","every"],additionalProperties:!1},{type:"object",properties:{kind:{enum:["epochs","seconds"]},every:{
type:"number",exclusiveMinimum:0}},required:["kind","every"],additionalProperties:!1}]};function De(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===
void 0&&(w="kind")){const B={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have\
 required property '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(c!=="kind"){const y={instancePath:t,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r&&s.kind!==void 0&&s.kind!=="never"){const c={instancePath:t+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"never"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),r++}}}else{const w={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var x=p===
r;x&&(a=!0,d=0);const g=r;if(r===g)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.kind===void 0&&(w="kind")||s.every===void 0&&(w="\
every")){const B={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required p\
roperty '"+w+"'"};e===null?e=[B]:e.push(B),r++}else{const B=r;for(const c in s)if(!(c==="kind"||c==="every")){const y={instancePath:t,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++;break}if(B===r){if(s.kind!==void 0){const c=r;if(s.kind!=="steps"){const y={instancePath:t+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),
r++}var G=c===r}else var G=!0;if(G)if(s.every!==void 0){const c=r;K(s.every,{instancePath:t+"/every",parentData:s,parentDataProperty:"every",
rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var G=c===r}else var G=!0}}}else{const w={instancePath:t,schemaPath:"#/one\
Of/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),r++}var x=g===r;if(x&&a)a=!1,d=[d,1];else{
x&&(a=!0,d=1);const w=r;if(r===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.kind===void 0&&(c="kind")||s.every===void 0&&(c="ev\
ery")){const y={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:c},message:"must have required pro\
perty '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const _ in s)if(!(_==="kind"||_==="every")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),r++;break}if(y===r){if(s.kind!==void 0){let _=s.kind;const n=r;if(!(_==="epochs"||_==="seconds")){const l={instancePath:t+
"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:br.oneOf[2].properties.kind.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),r++}var $=n===r}else var $=!0;if($)if(s.every!==void 0){let _=s.every;const n=r;
if(r===n)if(typeof _=="number"&&isFinite(_)){if(_<=0||isNaN(_)){const u={instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:t+"/every",schemaPath:"#/oneOf/2/properties/every/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[u]:e.push(u),r++}var $=n===r}else var $=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),r++}var x=w===r;x&&a?(a=!1,d=[d,2]):x&&(a=!0,d=2)}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{
const w={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===
null?e=[w]:e.push(w),r++,De.errors=e,!1}return De.errors=e,r===0}function ge(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.evaluation===void 0&&(y="evaluation")||s.logging===void 0&&(y=
"logging")||s.saving===void 0&&(y="saving")||s.learningRate===void 0&&(y="learningRate"))return ge.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{const _=r;for(const n in s)if(!(n===
"evaluation"||n==="logging"||n==="saving"||n==="learningRate")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(_===r){if(s.evaluation!==void 0){
let n=s.evaluation;const l=r;if(r===l)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.trigger===void 0&&(u="trigger")||n.delay===void 0&&
(u="delay"))return ge.errors=[{instancePath:t+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{const m=r;for(const E in n)if(!(E==="trigger"||E==="delay")){return ge.errors=[{instancePath:t+
"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"\
must NOT have additional properties"}],!1;break}if(m===r){if(n.trigger!==void 0){const E=r;De(n.trigger,{instancePath:t+"/evaluation/trigger",
parentData:n,parentDataProperty:"trigger",rootData:h})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var f=E===r}else var f=!0;if(f)
if(n.delay!==void 0){let E=n.delay;const b=r;if(r===b)if(typeof E=="number"&&isFinite(E)){if(E<0||isNaN(E))return ge.errors=[{instancePath:t+
"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ge.errors=[{instancePath:t+"/evaluation/delay",schemaPath:"#/properties/evaluation/properties/delay/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var f=b===r}else var f=!0}}}else return ge.errors=[{instancePath:t+"/evaluation",
schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===r}else var a=!0;if(a){
if(s.logging!==void 0){let n=s.logging;const l=r;if(r===l)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.trigger===void 0&&(m="trig\
ger")||n.firstStep===void 0&&(m="firstStep"))return ge.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const E=r;for(const b in n)if(!(b==="trigger"||b===
"firstStep")){return ge.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(E===r){if(n.trigger!==void 0){const b=r;De(n.
trigger,{instancePath:t+"/logging/trigger",parentData:n,parentDataProperty:"trigger",rootData:h})||(e=e===null?De.errors:e.concat(De.errors),
r=e.length);var d=b===r}else var d=!0;if(d)if(n.firstStep!==void 0){const b=r;if(typeof n.firstStep!="boolean")return ge.errors=[{instancePath:t+
"/logging/firstStep",schemaPath:"#/properties/logging/properties/firstStep/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var d=b===r}else var d=!0}}}else return ge.errors=[{instancePath:t+"/logging",schemaPath:"#/properties/logging/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=l===r}else var a=!0;if(a){if(s.saving!==void 0){let n=s.saving;const l=r;if(r===
l)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.trigger===void 0&&(m="trigger")||n.keep===void 0&&(m="keep")||n.best===void 0&&(m=
"best")||n.loadBestAtEnd===void 0&&(m="loadBestAtEnd"))return ge.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const E=r;for(const b in n)if(!(b==="trigg\
er"||b==="keep"||b==="best"||b==="loadBestAtEnd")){return ge.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(E===r){if(n.
trigger!==void 0){const b=r;De(n.trigger,{instancePath:t+"/saving/trigger",parentData:n,parentDataProperty:"trigger",rootData:h})||(e=e===null?
De.errors:e.concat(De.errors),r=e.length);var p=b===r}else var p=!0;if(p){if(n.keep!==void 0){let b=n.keep;const W=r,L=r;let Z=!1;const Y=r;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/\
keep/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[M]:e.push(M),r++}if(r===Y&&typeof b=="numbe\
r"&&isFinite(b)){if(b>9007199254740991||isNaN(b)){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/any\
Of/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[M]:e.push(
M),r++}else if(b<-9007199254740991||isNaN(b)){const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf/0\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};e===null?e=[M]:e.push(M),
r++}}var g=Y===r;if(Z=Z||g,!Z){const M=r;if(b!==null){const R={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[R]:e.push(R),r++}var g=M===r;Z=Z||g}if(Z)r=L,e!==null&&
(L?e.length=L:e=null);else{const M={instancePath:t+"/saving/keep",schemaPath:"#/properties/saving/properties/keep/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return e===null?e=[M]:e.push(M),r++,ge.errors=e,!1}var p=W===r}else var p=!0;if(p){if(n.best!==void 0){
let b=n.best;const W=r,L=r;let Z=!1;const Y=r;if(r===Y)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.metric===void 0&&(M="metric")||
b.greaterIsBetter===void 0&&(M="greaterIsBetter")){const v={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/an\
yOf/0/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"};e===null?e=[v]:e.push(v),r++}else{
const v=r;for(const R in b)if(!(R==="metric"||R==="greaterIsBetter")){const I={instancePath:t+"/saving/best",schemaPath:"#/properties/saving\
/properties/best/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additiona\
l properties"};e===null?e=[I]:e.push(I),r++;break}if(v===r){if(b.metric!==void 0){let R=b.metric;const I=r;if(r===I)if(typeof R=="string"){if(z(
R)>1024){const j={instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[j]:e.push(j),r++}else if(z(R)<1){const j={
instancePath:t+"/saving/best/metric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/saving/best/m\
etric",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/metric/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[j]:e.push(j),r++}var G=I===r}else var G=!0;if(G)if(b.greaterIsBetter!==void 0){const R=r;if(typeof b.greaterIsBetter!=
"boolean"){const j={instancePath:t+"/saving/best/greaterIsBetter",schemaPath:"#/properties/saving/properties/best/anyOf/0/properties/greater\
IsBetter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[j]:e.push(j),r++}var G=R===r}else var G=!0}}}else{
const M={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/best/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[M]:e.push(M),r++}var x=Y===r;if(Z=Z||x,!Z){const M=r;if(b!==null){const R={instancePath:t+"/saving/best",schemaPath:"\
#/properties/saving/properties/best/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[R]:e.push(R),r++}var x=M===
r;Z=Z||x}if(Z)r=L,e!==null&&(L?e.length=L:e=null);else{const M={instancePath:t+"/saving/best",schemaPath:"#/properties/saving/properties/bes\
t/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return e===null?e=[M]:e.push(M),r++,ge.errors=e,!1}var p=W===r}else
var p=!0;if(p)if(n.loadBestAtEnd!==void 0){const b=r;if(typeof n.loadBestAtEnd!="boolean")return ge.errors=[{instancePath:t+"/saving/loadBes\
tAtEnd",schemaPath:"#/properties/saving/properties/loadBestAtEnd/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var p=b===r}else var p=!0}}}}}else return ge.errors=[{instancePath:t+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=l===r}else var a=!0;if(a)if(s.learningRate!==void 0){let n=s.learningRate;const l=r;if(r===
l)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.kind===void 0&&(m="kind")||n.warmup===void 0&&(m="warmup"))return ge.errors=[{instancePath:t+
"/learningRate",schemaPath:"#/properties/learningRate/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const E=r;for(const b in n)if(!(b==="kind"||b==="warmup")){return ge.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have addition\
al properties"}],!1;break}if(E===r){if(n.kind!==void 0){let b=n.kind;const W=r;if(!(b==="linear"||b==="cosine"||b==="cosine_with_restarts"||
b==="polynomial"||b==="constant"||b==="constant_with_warmup"||b==="inverse_sqrt"))return ge.errors=[{instancePath:t+"/learningRate/kind",schemaPath:"\
#/properties/learningRate/properties/kind/enum",keyword:"enum",params:{allowedValues:vr.properties.learningRate.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var $=W===r}else var $=!0;if($)if(n.warmup!==void 0){let b=n.warmup;const W=r,L=r;let Z=!1,
Y=null;const se=r;if(r===se)if(b&&typeof b=="object"&&!Array.isArray(b)){let R;if(b.kind===void 0&&(R="kind")||b.value===void 0&&(R="value")){
const I={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/required",keyword:"required",
params:{missingProperty:R},message:"must have required property '"+R+"'"};e===null?e=[I]:e.push(I),r++}else{const I=r;for(const j in b)if(!(j===
"kind"||j==="value")){const A={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};e===null?e=[A]:e.
push(A),r++;break}if(I===r){if(b.kind!==void 0){const j=r;if(b.kind!=="steps"){const A={instancePath:t+"/learningRate/warmup/kind",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be eq\
ual to constant"};e===null?e=[A]:e.push(A),r++}var w=j===r}else var w=!0;if(w)if(b.value!==void 0){const j=r;q(b.value,{instancePath:t+"/lea\
rningRate/warmup/value",parentData:b,parentDataProperty:"value",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var w=j===
r}else var w=!0}}}else{const R={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),r++}var c=se===r;c&&(Z=!0,Y=0);const M=r;if(r===M)if(b&&
typeof b=="object"&&!Array.isArray(b)){let R;if(b.kind===void 0&&(R="kind")||b.value===void 0&&(R="value")){const I={instancePath:t+"/learni\
ngRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/required",keyword:"required",params:{missingProperty:R},message:"\
must have required property '"+R+"'"};e===null?e=[I]:e.push(I),r++}else{const I=r;for(const j in b)if(!(j==="kind"||j==="value")){const A={instancePath:t+
"/learningRate/warmup",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:j},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),r++;break}if(I===r){if(b.kind!==void 0){
const j=r;if(b.kind!=="ratio"){const A={instancePath:t+"/learningRate/warmup/kind",schemaPath:"#/properties/learningRate/properties/warmup/o\
neOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ratio"},message:"must be equal to constant"};e===null?e=[A]:e.push(A),r++}
var B=j===r}else var B=!0;if(B)if(b.value!==void 0){let j=b.value;const A=r;if(r===A)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j)){const N={
instancePath:t+"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[N]:e.push(N),r++}else if(j<0||isNaN(j)){const N={instancePath:t+
"/learningRate/warmup/value",schemaPath:"#/properties/learningRate/properties/warmup/oneOf/1/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[N]:e.push(N),r++}}else{const N={instancePath:t+"/learningRate/warmup/value",schemaPath:"\
#/properties/learningRate/properties/warmup/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[N]:e.push(N),r++}var B=A===r}else var B=!0}}}else{const R={instancePath:t+"/learningRate/warmup",schemaPath:"#/properties/learningRa\
te/properties/warmup/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),r++}var c=M===r;
if(c&&Z?(Z=!1,Y=[Y,1]):c&&(Z=!0,Y=1),Z)r=L,e!==null&&(L?e.length=L:e=null);else{const R={instancePath:t+"/learningRate/warmup",schemaPath:"#\
/properties/learningRate/properties/warmup/oneOf",keyword:"oneOf",params:{passingSchemas:Y},message:"must match exactly one schema in oneOf"};
return e===null?e=[R]:e.push(R),r++,ge.errors=e,!1}var $=W===r}else var $=!0}}}else return ge.errors=[{instancePath:t+"/learningRate",schemaPath:"\
#/properties/learningRate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===r}else var a=!0}}}}}else return ge.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=e,r===0}const lr={oneOf:[{type:"object",properties:{op:{const:"constant"},value:{type:["number","boolean","string","null"]}},required:["op","value"],
additionalProperties:!1},{type:"object",properties:{op:{const:"name"},name:{type:"string",minLength:1,maxLength:1024}},required:["op","name"],
additionalProperties:!1},{type:"object",properties:{op:{enum:["not","negate","is-nan","is-infinite"]},operand:{$ref:"#/$defs/condition"}},required:[
"op","operand"],additionalProperties:!1},{type:"object",properties:{op:{enum:["and","or","<","<=",">",">=","==","!=","+","-","*","/"]},left:{
$ref:"#/$defs/condition"},right:{$ref:"#/$defs/condition"}},required:["op","left","right"],additionalProperties:!1}]},Ee={validate:Be};function Be(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;const f=r;let a=!1,d=null;const p=r;if(r===p)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.op===void 0&&(c="op")||s.value===void 0&&(c="value")){const y={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;
for(const _ in s)if(!(_==="op"||_==="value")){const n={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++;break}if(y===r){if(s.op!==void 0){
const _=r;if(s.op!=="constant"){const n={instancePath:t+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}var g=_===r}else var g=!0;if(g)if(s.value!==void 0){let _=s.value;
const n=r;if(!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"&&typeof _!="string"&&_!==null){const u={instancePath:t+"/value",schemaPath:"\
#/oneOf/0/properties/value/type",keyword:"type",params:{type:lr.oneOf[0].properties.value.type},message:"must be number,boolean,string,null"};
e===null?e=[u]:e.push(u),r++}var g=n===r}else var g=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var $=p===r;$&&(a=!0,d=0);const G=r;if(r===G)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.op===void 0&&(c="op")||s.name===void 0&&(c="name")){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"};e===null?e=[y]:e.push(y),r++}else{const y=r;for(const _ in s)
if(!(_==="op"||_==="name")){const n={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++;break}if(y===r){if(s.op!==void 0){const _=r;if(s.op!=="name"){const n={
instancePath:t+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"name"},message:"must be equal to const\
ant"};e===null?e=[n]:e.push(n),r++}var x=_===r}else var x=!0;if(x)if(s.name!==void 0){let _=s.name;const n=r;if(r===n)if(typeof _=="string"){
if(z(_)>1024){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};e===null?e=[u]:e.push(u),r++}else if(z(_)<1){const u={instancePath:t+"/name",schemaPath:"#/oneOf/1\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{
const u={instancePath:t+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[u]:e.push(u),r++}var x=n===r}else var x=!0}}}else{const c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}var $=G===r;if($&&a)a=!1,d=[d,1];else{$&&(a=!0,d=1);const c=r;if(r===c)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op")||s.operand===void 0&&(_="operand")){const n={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};e===null?e=[n]:e.push(n),r++}else{
const n=r;for(const l in s)if(!(l==="op"||l==="operand")){const u={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),r++;break}if(n===r){if(s.
op!==void 0){let l=s.op;const u=r;if(!(l==="not"||l==="negate"||l==="is-nan"||l==="is-infinite")){const m={instancePath:t+"/op",schemaPath:"\
#/oneOf/2/properties/op/enum",keyword:"enum",params:{allowedValues:lr.oneOf[2].properties.op.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[m]:e.push(m),r++}var w=u===r}else var w=!0;if(w)if(s.operand!==void 0){const l=r;Ee.validate(s.operand,{instancePath:t+
"/operand",parentData:s,parentDataProperty:"operand",rootData:h})||(e=e===null?Ee.validate.errors:e.concat(Ee.validate.errors),r=e.length);var w=l===
r}else var w=!0}}}else{const _={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[_]:e.push(_),r++}var $=c===r;if($&&a)a=!1,d=[d,2];else{$&&(a=!0,d=2);const _=r;if(r===_)if(s&&typeof s=="object"&&!Array.isArray(s)){
let l;if(s.op===void 0&&(l="op")||s.left===void 0&&(l="left")||s.right===void 0&&(l="right")){const u={instancePath:t,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};e===null?e=[u]:e.push(u),r++}else{const u=r;
for(const m in s)if(!(m==="op"||m==="left"||m==="right")){const E={instancePath:t,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(s.
op!==void 0){let m=s.op;const E=r;if(!(m==="and"||m==="or"||m==="<"||m==="<="||m===">"||m===">="||m==="=="||m==="!="||m==="+"||m==="-"||m===
"*"||m==="/")){const b={instancePath:t+"/op",schemaPath:"#/oneOf/3/properties/op/enum",keyword:"enum",params:{allowedValues:lr.oneOf[3].properties.
op.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),r++}var B=E===r}else var B=!0;if(B){if(s.left!==void 0){
const m=r;Ee.validate(s.left,{instancePath:t+"/left",parentData:s,parentDataProperty:"left",rootData:h})||(e=e===null?Ee.validate.errors:e.concat(
Ee.validate.errors),r=e.length);var B=m===r}else var B=!0;if(B)if(s.right!==void 0){const m=r;Ee.validate(s.right,{instancePath:t+"/right",parentData:s,
parentDataProperty:"right",rootData:h})||(e=e===null?Ee.validate.errors:e.concat(Ee.validate.errors),r=e.length);var B=m===r}else var B=!0}}}}else{
const l={instancePath:t,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),
r++}var $=_===r;$&&a?(a=!1,d=[d,3]):$&&(a=!0,d=3)}}if(a)r=f,e!==null&&(f?e.length=f:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return e===null?e=[c]:e.push(c),r++,Be.errors=e,
!1}return Be.errors=e,r===0}function ze(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.name===void 0&&(d="name")||s.options===void 0&&(d="options"))return ze.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const p=r;for(const g in s)if(!(g==="name"||
g==="options"||g==="measured")){return ze.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(p===r){if(s.name!==void 0){let g=s.name;const G=r;if(r===G)
if(typeof g=="string"){if(z(g)>1024)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(g)<1)return ze.errors=[{instancePath:t+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ze.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=G===r}else var f=!0;if(f){
if(s.options!==void 0){const g=r;Ie(s.options,{instancePath:t+"/options",parentData:s,parentDataProperty:"options",rootData:h})||(e=e===null?
Ie.errors:e.concat(Ie.errors),r=e.length);var f=g===r}else var f=!0;if(f)if(s.measured!==void 0){let g=s.measured;const G=r;if(r===G)if(g&&typeof g==
"object"&&!Array.isArray(g))for(const $ in g){const w=r;Be(g[$],{instancePath:t+"/measured/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:$,rootData:h})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var a=w===r;if(!a)break}else return ze.errors=[{instancePath:t+
"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=G===r}else var f=!0}}}}else
return ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=e,
r===0}function Le(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.event===void 0&&(p="event")||s.condition===void 0&&(p="condition")||s.actions===void 0&&(p="actions"))return Le.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const g=r;for(const G in s)if(!(G==="event"||G==="condition"||G==="actions")){return Le.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(g===r){
if(s.event!==void 0){let G=s.event;const x=r;if(r===x)if(typeof G=="string"){if(z(G)>1024)return Le.errors=[{instancePath:t+"/event",schemaPath:"\
#/properties/event/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(G)<1)return Le.
errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Le.errors=[{instancePath:t+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var f=x===r}else var f=!0;if(f){if(s.condition!==void 0){let G=s.condition;const x=r,$=r;let w=!1;const B=r;
Be(G,{instancePath:t+"/condition",parentData:s,parentDataProperty:"condition",rootData:h})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);
var a=B===r;if(w=w||a,!w){const y=r;if(G!==null){const n={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[n]:e.push(n),r++}var a=y===r;w=w||a}if(w)r=$,e!==null&&($?e.length=$:e=null);else{
const y={instancePath:t+"/condition",schemaPath:"#/properties/condition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return e===null?e=[y]:e.push(y),r++,Le.errors=e,!1}var f=x===r}else var f=!0;if(f)if(s.actions!==void 0){let G=s.actions;const x=r;if(r===
x)if(Array.isArray(G)){var d=!0;const w=G.length;for(let B=0;B<w;B++){const c=r;ze(G[B],{instancePath:t+"/actions/"+B,parentData:G,parentDataProperty:B,
rootData:h})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var d=c===r;if(!d)break}}else return Le.errors=[{instancePath:t+"/action\
s",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=x===r}else var f=!0}}}}else
return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=e,
r===0}function Me(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){if(s.length>
3)return Me.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],
!1;if(s.length<3)return Me.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer \
than 3 items"}],!1;if(s.length<=3){const d=s.length;if(d>0){const p=r;K(s[0],{instancePath:t+"/0",parentData:s,parentDataProperty:0,rootData:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r}if(f){if(d>1){const p=r;K(s[1],{instancePath:t+"/1",parentData:s,parentDataProperty:1,
rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r}if(f&&d>2){const p=r;K(s[2],{instancePath:t+"/2",parentData:s,
parentDataProperty:2,rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r}}}else return Me.errors=[{instancePath:t,
schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1}else return Me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Me.errors=e,r===0}function Te(s,{
instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(Array.isArray(s)){var f=!0;const a=s.length;
for(let d=0;d<a;d++){const p=r;Me(s[d],{instancePath:t+"/"+d,parentData:s,parentDataProperty:d,rootData:h})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length);var f=p===r;if(!f)break}}else return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;return Te.errors=e,r===0}function Re(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.file===void 0&&(a="file")||s.start===void 0&&(a="start")||s.end===void 0&&(a="end")||s.line===void 0&&(a="line")||s.column===
void 0&&(a="column"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must h\
ave required property '"+a+"'"}],!1;{const d=r;for(const p in s)if(!(p==="file"||p==="start"||p==="end"||p==="line"||p==="column")){return Re.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"}],!1;break}if(d===r){if(s.file!==void 0){let p=s.file;const g=r;if(r===g)if(typeof p=="string"){if(z(p)>65536)return Re.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mor\
e than 65536 characters"}],!1}else return Re.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=g===r}else var f=!0;if(f){if(s.start!==void 0){const p=r;q(s.start,{instancePath:t+"/start",parentData:s,
parentDataProperty:"start",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var f=p===r}else var f=!0;if(f){if(s.end!==void 0){
const p=r;q(s.end,{instancePath:t+"/end",parentData:s,parentDataProperty:"end",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);
var f=p===r}else var f=!0;if(f){if(s.line!==void 0){const p=r;K(s.line,{instancePath:t+"/line",parentData:s,parentDataProperty:"line",rootData:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r}else var f=!0;if(f)if(s.column!==void 0){const p=r;K(s.column,{instancePath:t+
"/column",parentData:s,parentDataProperty:"column",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=p===r}else var f=!0}}}}}}else
return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=e,
r===0}const kr=new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$","u");function P(s,{instancePath:t="",parentData:fe,parentDataProperty:ue,
rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let ee;if(s.format_version===void 0&&(ee="format_vers\
ion")||s.hash===void 0&&(ee="hash")||s.spec===void 0&&(ee="spec")||s.environment===void 0&&(ee="environment")||s.source_map===void 0&&(ee="s\
ource_map"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:ee},message:"must have requi\
red property '"+ee+"'"}],!1;{const ye=r;for(const k in s)if(!(k==="format_version"||k==="hash"||k==="spec"||k==="environment"||k==="source_m\
ap")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if(ye===r){if(s.format_version!==void 0){const k=r;if(s.format_version!==1)return P.errors=[
{instancePath:t+"/format_version",schemaPath:"#/properties/format_version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var f=k===r}else var f=!0;if(f){if(s.hash!==void 0){const k=r;de(s.hash,{instancePath:t+"/hash",parentData:s,parentDataProperty:"\
hash",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);var f=k===r}else var f=!0;if(f){if(s.spec!==void 0){let k=s.spec;const le=r;
if(r===le)if(k&&typeof k=="object"&&!Array.isArray(k)){let te;if(k.name===void 0&&(te="name")||k.arguments===void 0&&(te="arguments")||k.data===
void 0&&(te="data")||k.model===void 0&&(te="model")||k.loss===void 0&&(te="loss")||k.metrics===void 0&&(te="metrics")||k.programs===void 0&&
(te="programs")||k.optimizer===void 0&&(te="optimizer")||k.training===void 0&&(te="training")||k.callbacks===void 0&&(te="callbacks")||k.event_rules===
void 0&&(te="event_rules")||k.forecast===void 0&&(te="forecast")||k.outputs===void 0&&(te="outputs"))return P.errors=[{instancePath:t+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{
const he=r;for(const i in k)if(!Ke.call(Ue.properties.spec.properties,i)){return P.errors=[{instancePath:t+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(he===r){if(k.name!==void 0){let i=k.name;const X=r;if(r===X)if(typeof i=="string"){if(z(i)>1024)return P.errors=[{instancePath:t+"/spec/n\
ame",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 \
characters"}],!1;if(z(i)<1)return P.errors=[{instancePath:t+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/name",schemaPath:"\
#/properties/spec/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=X===r}else var a=!0;if(a){
if(k.arguments!==void 0){let i=k.arguments;const X=r;if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i))for(const S in i){const ne=r;Ce(i[S],
{instancePath:t+"/spec/arguments/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:S,rootData:h})||(e=e===null?Ce.errors:
e.concat(Ce.errors),r=e.length);var d=ne===r;if(!d)break}else return P.errors=[{instancePath:t+"/spec/arguments",schemaPath:"#/properties/sp\
ec/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===r}else var a=!0;if(a){if(k.data!==
void 0){let i=k.data;const X=r;if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.sources===void 0&&(S="sources")||i.train===void 0&&
(S="train")||i.eval===void 0&&(S="eval")||i.test===void 0&&(S="test")||i.inputs===void 0&&(S="inputs")||i.labels===void 0&&(S="labels"))return P.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)if(!Ke.call(Ue.properties.spec.properties.data.properties,o)){return P.
errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===r){if(i.sources!==void 0){let o=i.sources;const H=r;if(r===
H)if(o&&typeof o=="object"&&!Array.isArray(o))for(const _e in o){const ie=r;rr(o[_e],{instancePath:t+"/spec/data/sources/"+_e.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_e,rootData:h})||(e=e===null?rr.errors:e.concat(rr.errors),r=e.length);var p=ie===r;
if(!p)break}else return P.errors=[{instancePath:t+"/spec/data/sources",schemaPath:"#/properties/spec/properties/data/properties/sources/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=H===r}else var g=!0;if(g){if(i.train!==void 0){let o=i.train;const H=r;
if(r===H)if(typeof o=="string"){if(z(o)>1024)return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/da\
ta/properties/train/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(o)<1)return P.
errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/properties/spec/properties/data/properties/train/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/train",schemaPath:"#/propert\
ies/spec/properties/data/properties/train/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=H===r}else var g=!0;
if(g){if(i.eval!==void 0){let o=i.eval;const H=r;if(r===H)if(Array.isArray(o)){var G=!0;const ie=o.length;for(let C=0;C<ie;C++){let D=o[C];const oe=r;
if(r===oe)if(typeof D=="string"){if(z(D)>1024)return P.errors=[{instancePath:t+"/spec/data/eval/"+C,schemaPath:"#/properties/spec/properties\
/data/properties/eval/items/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(D)<
1)return P.errors=[{instancePath:t+"/spec/data/eval/"+C,schemaPath:"#/properties/spec/properties/data/properties/eval/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/eval/"+C,
schemaPath:"#/properties/spec/properties/data/properties/eval/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var G=oe===r;if(!G)break}}else return P.errors=[{instancePath:t+"/spec/data/eval",schemaPath:"#/properties/spec/properties/data/properties/e\
val/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var g=H===r}else var g=!0;if(g){if(i.test!==void 0){let o=i.test;
const H=r,_e=r;let ie=!1;const C=r;if(r===C)if(typeof o=="string"){if(z(o)>1024){const oe={instancePath:t+"/spec/data/test",schemaPath:"#/pr\
operties/spec/properties/data/properties/test/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 10\
24 characters"};e===null?e=[oe]:e.push(oe),r++}else if(z(o)<1){const oe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/prop\
erties/data/properties/test/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[oe]:e.push(oe),r++}}else{const oe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/0\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[oe]:e.push(oe),r++}var x=C===r;if(ie=ie||x,!ie){const oe=r;
if(o!==null){const ce={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[ce]:e.push(ce),r++}var x=oe===r;ie=ie||x}if(ie)r=_e,e!==null&&(_e?e.length=_e:
e=null);else{const oe={instancePath:t+"/spec/data/test",schemaPath:"#/properties/spec/properties/data/properties/test/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};return e===null?e=[oe]:e.push(oe),r++,P.errors=e,!1}var g=H===r}else var g=!0;if(g){if(i.inputs!==
void 0){let o=i.inputs;const H=r;if(r===H)if(Array.isArray(o)){var $=!0;const ie=o.length;for(let C=0;C<ie;C++){const D=r;qe(o[C],{instancePath:t+
"/spec/data/inputs/"+C,parentData:o,parentDataProperty:C,rootData:h})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var $=D===r;if(!$)
break}}else return P.errors=[{instancePath:t+"/spec/data/inputs",schemaPath:"#/properties/spec/properties/data/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var g=H===r}else var g=!0;if(g){if(i.labels!==void 0){let o=i.labels;const H=r;if(r===
H)if(Array.isArray(o)){var w=!0;const ie=o.length;for(let C=0;C<ie;C++){const D=r;qe(o[C],{instancePath:t+"/spec/data/labels/"+C,parentData:o,
parentDataProperty:C,rootData:h})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var w=D===r;if(!w)break}}else return P.errors=[{instancePath:t+
"/spec/data/labels",schemaPath:"#/properties/spec/properties/data/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var g=H===r}else var g=!0;if(g){if(i.length_column!==void 0){let o=i.length_column;const H=r;if(r===H)if(typeof o=="string"){
if(z(o)>1024)return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_col\
umn/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(o)<1)return P.errors=[{instancePath:t+
"/spec/data/length_column",schemaPath:"#/properties/spec/properties/data/properties/length_column/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/data/length_column",schemaPath:"#/properti\
es/spec/properties/data/properties/length_column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=H===r}else var g=!0;
if(g){if(i.windows!==void 0){let o=i.windows;const H=r;if(r===H)if(o&&typeof o=="object"&&!Array.isArray(o))for(const ie in o){const C=r;q(o[ie],
{instancePath:t+"/spec/data/windows/"+ie.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:ie,rootData:h})||(e=e===null?
q.errors:e.concat(q.errors),r=e.length);var B=C===r;if(!B)break}else return P.errors=[{instancePath:t+"/spec/data/windows",schemaPath:"#/pro\
perties/spec/properties/data/properties/windows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=H===r}else var g=!0;
if(g)if(i.storage!==void 0){const o=r;if(i.storage!=="disk")return P.errors=[{instancePath:t+"/spec/data/storage",schemaPath:"#/properties/s\
pec/properties/data/properties/storage/const",keyword:"const",params:{allowedValue:"disk"},message:"must be equal to constant"}],!1;var g=o===
r}else var g=!0}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=X===r}else var a=!0;if(a){if(k.model!==void 0){let i=k.model;const X=r;if(r===
X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.parameters===void 0&&(S="parameters")||i.buffers===void 0&&(S="buffers")||i.layers===
void 0&&(S="layers")||i.initial_weights===void 0&&(S="initial_weights"))return P.errors=[{instancePath:t+"/spec/model",schemaPath:"#/propert\
ies/spec/properties/model/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;
for(const o in i)if(!(o==="parameters"||o==="buffers"||o==="layers"||o==="initial_weights")){return P.errors=[{instancePath:t+"/spec/model",
schemaPath:"#/properties/spec/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"m\
ust NOT have additional properties"}],!1;break}if(ne===r){if(i.parameters!==void 0){let o=i.parameters;const H=r;if(r===H)if(Array.isArray(o)){
var c=!0;const _e=o.length;for(let ie=0;ie<_e;ie++){const C=r;Oe(o[ie],{instancePath:t+"/spec/model/parameters/"+ie,parentData:o,parentDataProperty:ie,
rootData:h})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length);var c=C===r;if(!c)break}}else return P.errors=[{instancePath:t+"/spec/mo\
del/parameters",schemaPath:"#/properties/spec/properties/model/properties/parameters/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var y=H===r}else var y=!0;if(y){if(i.buffers!==void 0){let o=i.buffers;const H=r;if(r===H)if(Array.isArray(o)){var _=!0;const ie=o.
length;for(let C=0;C<ie;C++){const D=r;je(o[C],{instancePath:t+"/spec/model/buffers/"+C,parentData:o,parentDataProperty:C,rootData:h})||(e=e===
null?je.errors:e.concat(je.errors),r=e.length);var _=D===r;if(!_)break}}else return P.errors=[{instancePath:t+"/spec/model/buffers",schemaPath:"\
#/properties/spec/properties/model/properties/buffers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=H===r}else
var y=!0;if(y){if(i.layers!==void 0){let o=i.layers;const H=r;if(r===H)if(Array.isArray(o)){var n=!0;const ie=o.length;for(let C=0;C<ie;C++){
let D=o[C];const oe=r;if(r===oe)if(D&&typeof D=="object"&&!Array.isArray(D)){let ce;if(D.path===void 0&&(ce="path")||D.layer===void 0&&(ce="\
layer")||D.output===void 0&&(ce="output")||D.parameters===void 0&&(ce="parameters"))return P.errors=[{instancePath:t+"/spec/model/layers/"+C,
schemaPath:"#/properties/spec/properties/model/properties/layers/items/required",keyword:"required",params:{missingProperty:ce},message:"mus\
t have required property '"+ce+"'"}],!1;{const Ae=r;for(const pe in D)if(!(pe==="path"||pe==="layer"||pe==="output"||pe==="parameters")){return P.
errors=[{instancePath:t+"/spec/model/layers/"+C,schemaPath:"#/properties/spec/properties/model/properties/layers/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional properties"}],!1;break}if(Ae===r){if(D.path!==
void 0){let pe=D.path;const Pe=r;if(r===Pe)if(typeof pe=="string"){if(z(pe)>65536)return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"\
/path",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"/path",schemaPath:"#/\
properties/spec/properties/model/properties/layers/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=Pe===r}else var l=!0;if(l){if(D.layer!==void 0){let pe=D.layer;const Pe=r;if(r===Pe)if(typeof pe=="string"){if(z(pe)>1024)return P.
errors=[{instancePath:t+"/spec/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/l\
ayer/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(pe)<1)return P.errors=[{
instancePath:t+"/spec/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spe\
c/model/layers/"+C+"/layer",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var l=Pe===r}else var l=!0;if(l){if(D.output!==void 0){let pe=D.output;const Pe=r;if(r===Pe)if(Array.
isArray(pe)){if(pe.length>16)return P.errors=[{instancePath:t+"/spec/model/layers/"+C+"/output",schemaPath:"#/properties/spec/properties/mod\
el/properties/layers/items/properties/output/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;
{var u=!0;const or=pe.length;for(let $e=0;$e<or;$e++){const Ye=r;Qe(pe[$e],{instancePath:t+"/spec/model/layers/"+C+"/output/"+$e,parentData:pe,
parentDataProperty:$e,rootData:h})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var u=Ye===r;if(!u)break}}}else return P.errors=[{
instancePath:t+"/spec/model/layers/"+C+"/output",schemaPath:"#/properties/spec/properties/model/properties/layers/items/properties/output/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=Pe===r}else var l=!0;if(l)if(D.parameters!==void 0){const pe=r;q(
D.parameters,{instancePath:t+"/spec/model/layers/"+C+"/parameters",parentData:D,parentDataProperty:"parameters",rootData:h})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length);var l=pe===r}else var l=!0}}}}}else return P.errors=[{instancePath:t+"/spec/model/layers/"+C,schemaPath:"\
#/properties/spec/properties/model/properties/layers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=oe===
r;if(!n)break}}else return P.errors=[{instancePath:t+"/spec/model/layers",schemaPath:"#/properties/spec/properties/model/properties/layers/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=H===r}else var y=!0;if(y)if(i.initial_weights!==void 0){let o=i.
initial_weights;const H=r,_e=r;let ie=!1;const C=r;if(r===C)if(o&&typeof o=="object"&&!Array.isArray(o)){let oe;if(o.path===void 0&&(oe="pat\
h")||o.sha256===void 0&&(oe="sha256")){const nr={instancePath:t+"/spec/model/initial_weights",schemaPath:"#/properties/spec/properties/model\
/properties/initial_weights/anyOf/0/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"};
e===null?e=[nr]:e.push(nr),r++}else{const nr=r;for(const ce in o)if(!(ce==="path"||ce==="sha256")){const Ae={instancePath:t+"/spec/model/ini\
tial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:ce},message:"must NOT have additional properties"};e===null?e=[Ae]:e.push(Ae),r++;break}if(nr===r){if(o.
path!==void 0){let ce=o.path;const Ae=r;if(r===Ae)if(typeof ce=="string"){if(z(ce)>4096){const pe={instancePath:t+"/spec/model/initial_weigh\
ts/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[pe]:e.push(pe),r++}else if(z(ce)<1){const pe={instancePath:t+"/sp\
ec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[pe]:e.push(pe),r++}}else{const pe={instancePath:t+
"/spec/model/initial_weights/path",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf/0/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[pe]:e.push(pe),r++}var m=Ae===r}else var m=!0;if(m)if(o.sha256!==void 0){
const ce=r;de(o.sha256,{instancePath:t+"/spec/model/initial_weights/sha256",parentData:o,parentDataProperty:"sha256",rootData:h})||(e=e===null?
de.errors:e.concat(de.errors),r=e.length);var m=ce===r}else var m=!0}}}else{const oe={instancePath:t+"/spec/model/initial_weights",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[oe]:e.push(oe),r++}var E=C===r;if(ie=ie||E,!ie){const oe=r;if(o!==null){const ce={instancePath:t+"/spec/model/initial_weights",schemaPath:"\
#/properties/spec/properties/model/properties/initial_weights/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[ce]:e.push(ce),r++}var E=oe===r;ie=ie||E}if(ie)r=_e,e!==null&&(_e?e.length=_e:e=null);else{const oe={instancePath:t+"/spec/model/ini\
tial_weights",schemaPath:"#/properties/spec/properties/model/properties/initial_weights/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return e===null?e=[oe]:e.push(oe),r++,P.errors=e,!1}var y=H===r}else var y=!0}}}}}else return P.errors=[{instancePath:t+
"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===
r}else var a=!0;if(a){if(k.loss!==void 0){const i=r;we(k.loss,{instancePath:t+"/spec/loss",parentData:k,parentDataProperty:"loss",rootData:h})||
(e=e===null?we.errors:e.concat(we.errors),r=e.length);var a=i===r}else var a=!0;if(a){if(k.metrics!==void 0){let i=k.metrics;const X=r;if(r===
X)if(Array.isArray(i)){var b=!0;const S=i.length;for(let ne=0;ne<S;ne++){const o=r;we(i[ne],{instancePath:t+"/spec/metrics/"+ne,parentData:i,
parentDataProperty:ne,rootData:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var b=o===r;if(!b)break}}else return P.errors=[{instancePath:t+
"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=X===
r}else var a=!0;if(a){if(k.programs!==void 0){let i=k.programs;const X=r;if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.step===
void 0&&(S="step")||i.evaluate===void 0&&(S="evaluate"))return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/prop\
erties/programs/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)
if(!(o==="step"||o==="evaluate")){return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===
r){if(i.step!==void 0){const o=r;me(i.step,{instancePath:t+"/spec/programs/step",parentData:i,parentDataProperty:"step",rootData:h})||(e=e===
null?me.errors:e.concat(me.errors),r=e.length);var W=o===r}else var W=!0;if(W)if(i.evaluate!==void 0){const o=r;me(i.evaluate,{instancePath:t+
"/spec/programs/evaluate",parentData:i,parentDataProperty:"evaluate",rootData:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length);var W=o===
r}else var W=!0}}}else return P.errors=[{instancePath:t+"/spec/programs",schemaPath:"#/properties/spec/properties/programs/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var a=X===r}else var a=!0;if(a){if(k.optimizer!==void 0){let i=k.optimizer;const X=r;
if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.kind===void 0&&(S="kind")||i.learning_rate===void 0&&(S="learning_rate")||i.
betas===void 0&&(S="betas")||i.epsilon===void 0&&(S="epsilon")||i.max_grad_norm===void 0&&(S="max_grad_norm")||i.groups===void 0&&(S="groups")||
i.options===void 0&&(S="options"))return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/requ\
ired",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)if(!(o===
"kind"||o==="learning_rate"||o==="betas"||o==="epsilon"||o==="max_grad_norm"||o==="groups"||o==="options")){return P.errors=[{instancePath:t+
"/spec/optimizer",schemaPath:"#/properties/spec/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(ne===r){if(i.kind!==void 0){let o=i.kind;const H=r;if(!(o==="adamw_torch"||o==="\
adamw_hf"||o==="sgd"||o==="adagrad"||o==="adafactor"||o==="adamw_anyprecision"))return P.errors=[{instancePath:t+"/spec/optimizer/kind",schemaPath:"\
#/properties/spec/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:Ue.properties.spec.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var L=H===r}else var L=!0;if(L){if(i.learning_rate!==void 0){let o=i.learning_rate;
const H=r;if(r===H)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"\
#/properties/spec/properties/optimizer/properties/learning_rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/learning_rate",schemaPath:"#/properties/spec/properties/optimizer/propert\
ies/learning_rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=H===r}else var L=!0;if(L){if(i.betas!==void 0){
let o=i.betas;const H=r;if(r===H)if(Array.isArray(o)){if(o.length>2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/p\
roperties/spec/properties/optimizer/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],
!1;if(o.length<2)return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/beta\
s/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;if(o.length<=2){const C=o.length;if(C>0){let D=o[0];
const oe=r;if(r===oe)if(typeof D=="number"&&isFinite(D)){if(D<0||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"\
#/properties/spec/properties/optimizer/properties/betas/items/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;if(D>=1||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/\
properties/betas/items/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.
errors=[{instancePath:t+"/spec/optimizer/betas/0",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Z=oe===r}if(Z&&C>1){let D=o[1];const oe=r;if(r===oe)if(typeof D=="number"&&isFinite(
D)){if(D<0||isNaN(D))return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/propertie\
s/betas/items/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;if(D>=1||isNaN(D))return P.errors=[{
instancePath:t+"/spec/optimizer/betas/1",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/betas/1",
schemaPath:"#/properties/spec/properties/optimizer/properties/betas/items/1/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var Z=oe===r}}else return P.errors=[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/betas/additionalItems",keyword:"additionalItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1}else return P.errors=
[{instancePath:t+"/spec/optimizer/betas",schemaPath:"#/properties/spec/properties/optimizer/properties/betas/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var L=H===r}else var L=!0;if(L){if(i.epsilon!==void 0){let o=i.epsilon;const H=r;if(r===H)if(typeof o==
"number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/\
optimizer/properties/epsilon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{
instancePath:t+"/spec/optimizer/epsilon",schemaPath:"#/properties/spec/properties/optimizer/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var L=H===r}else var L=!0;if(L){if(i.max_grad_norm!==void 0){let o=i.max_grad_norm;const H=r;if(r===
H)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/proper\
ties/spec/properties/optimizer/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return P.errors=[{instancePath:t+"/spec/optimizer/max_grad_norm",schemaPath:"#/properties/spec/properties/optimizer/properties/max_g\
rad_norm/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=H===r}else var L=!0;if(L){if(i.groups!==void 0){let o=i.
groups;const H=r;if(r===H)if(Array.isArray(o)){var Y=!0;const ie=o.length;for(let C=0;C<ie;C++){let D=o[C];const oe=r;if(r===oe)if(D&&typeof D==
"object"&&!Array.isArray(D)){let ce;if(D.weight_decay===void 0&&(ce="weight_decay")||D.parameters===void 0&&(ce="parameters"))return P.errors=
[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/required",keyword:"r\
equired",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Ae=r;for(const pe in D)if(!(pe==="weight_dec\
ay"||pe==="parameters")){return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"#/properties/spec/properties/optimizer/pro\
perties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional p\
roperties"}],!1;break}if(Ae===r){if(D.weight_decay!==void 0){let pe=D.weight_decay;const Pe=r;if(!(typeof pe=="number"&&isFinite(pe)))return P.
errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/weight_decay",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/ite\
ms/properties/weight_decay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=Pe===r}else var se=!0;if(se)if(D.
parameters!==void 0){let pe=D.parameters;const Pe=r;if(r===Pe)if(Array.isArray(pe)){var M=!0;const or=pe.length;for(let $e=0;$e<or;$e++){let Ye=pe[$e];
const mr=r;if(r===mr)if(typeof Ye=="string"){if(z(Ye)>1024)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters/"+$e,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(z(Ye)<1)return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters/"+
$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/parameters\
/"+$e,schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=mr===r;if(!M)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C+"/paramet\
ers",schemaPath:"#/properties/spec/properties/optimizer/properties/groups/items/properties/parameters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var se=Pe===r}else var se=!0}}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups/"+C,schemaPath:"\
#/properties/spec/properties/optimizer/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=oe===
r;if(!Y)break}}else return P.errors=[{instancePath:t+"/spec/optimizer/groups",schemaPath:"#/properties/spec/properties/optimizer/properties/\
groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=H===r}else var L=!0;if(L)if(i.options!==void 0){const o=r;
Ie(i.options,{instancePath:t+"/spec/optimizer/options",parentData:i,parentDataProperty:"options",rootData:h})||(e=e===null?Ie.errors:e.concat(
Ie.errors),r=e.length);var L=o===r}else var L=!0}}}}}}}}else return P.errors=[{instancePath:t+"/spec/optimizer",schemaPath:"#/properties/spe\
c/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===r}else var a=!0;if(a){if(k.training!==
void 0){let i=k.training;const X=r;if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.seed===void 0&&(S="seed")||i.data_seed===
void 0&&(S="data_seed")||i.train_rows===void 0&&(S="train_rows")||i.eval_rows===void 0&&(S="eval_rows")||i.train_batch_size===void 0&&(S="tr\
ain_batch_size")||i.eval_batch_size===void 0&&(S="eval_batch_size")||i.gradient_accumulation_steps===void 0&&(S="gradient_accumulation_steps")||
i.drop_last===void 0&&(S="drop_last")||i.batches_per_epoch===void 0&&(S="batches_per_epoch")||i.updates_per_epoch===void 0&&(S="updates_per_\
epoch")||i.total_updates===void 0&&(S="total_updates")||i.epochs===void 0&&(S="epochs")||i.num_train_epochs===void 0&&(S="num_train_epochs")||
i.schedule===void 0&&(S="schedule")||i.warmup_updates===void 0&&(S="warmup_updates")||i.logging_nan_inf_filter===void 0&&(S="logging_nan_inf\
_filter"))return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)if(!Ke.call(Ue.properties.spec.properties.
training.properties,o)){return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===r){if(i.
seed!==void 0){let o=i.seed;const H=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/train\
ing/seed",schemaPath:"#/properties/spec/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(r===H&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/seed",
schemaPath:"#/properties/spec/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/seed",schemaPath:"\
#/properties/spec/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"m\
ust be >= -9007199254740991"}],!1}var v=H===r}else var v=!0;if(v){if(i.data_seed!==void 0){let o=i.data_seed;const H=r;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===H&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],
!1;if(o<-9007199254740991||isNaN(o))return P.errors=[{instancePath:t+"/spec/training/data_seed",schemaPath:"#/properties/spec/properties/tra\
ining/properties/data_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"}],
!1}var v=H===r}else var v=!0;if(v){if(i.train_rows!==void 0){const o=r;K(i.train_rows,{instancePath:t+"/spec/training/train_rows",parentData:i,
parentDataProperty:"train_rows",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.eval_rows!==
void 0){const o=r;q(i.eval_rows,{instancePath:t+"/spec/training/eval_rows",parentData:i,parentDataProperty:"eval_rows",rootData:h})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.train_batch_size!==void 0){const o=r;K(i.train_batch_size,
{instancePath:t+"/spec/training/train_batch_size",parentData:i,parentDataProperty:"train_batch_size",rootData:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.eval_batch_size!==void 0){const o=r;K(i.eval_batch_size,{instancePath:t+"/spec/tr\
aining/eval_batch_size",parentData:i,parentDataProperty:"eval_batch_size",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);
var v=o===r}else var v=!0;if(v){if(i.gradient_accumulation_steps!==void 0){const o=r;K(i.gradient_accumulation_steps,{instancePath:t+"/spec/\
training/gradient_accumulation_steps",parentData:i,parentDataProperty:"gradient_accumulation_steps",rootData:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.drop_last!==void 0){const o=r;if(typeof i.drop_last!="boolean")return P.errors=[{
instancePath:t+"/spec/training/drop_last",schemaPath:"#/properties/spec/properties/training/properties/drop_last/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var v=o===r}else var v=!0;if(v){if(i.batches_per_epoch!==void 0){const o=r;K(i.batches_per_epoch,
{instancePath:t+"/spec/training/batches_per_epoch",parentData:i,parentDataProperty:"batches_per_epoch",rootData:h})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.updates_per_epoch!==void 0){const o=r;K(i.updates_per_epoch,{instancePath:t+
"/spec/training/updates_per_epoch",parentData:i,parentDataProperty:"updates_per_epoch",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length);var v=o===r}else var v=!0;if(v){if(i.total_updates!==void 0){const o=r;K(i.total_updates,{instancePath:t+"/spec/training/total_u\
pdates",parentData:i,parentDataProperty:"total_updates",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var v=o===r}else var v=!0;
if(v){if(i.epochs!==void 0){const o=r;K(i.epochs,{instancePath:t+"/spec/training/epochs",parentData:i,parentDataProperty:"epochs",rootData:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.num_train_epochs!==void 0){let o=i.num_train_epochs;
const H=r;if(!(typeof o=="number"&&isFinite(o)))return P.errors=[{instancePath:t+"/spec/training/num_train_epochs",schemaPath:"#/properties/\
spec/properties/training/properties/num_train_epochs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var v=H===r}else
var v=!0;if(v){if(i.schedule!==void 0){const o=r;ge(i.schedule,{instancePath:t+"/spec/training/schedule",parentData:i,parentDataProperty:"sc\
hedule",rootData:h})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var v=o===r}else var v=!0;if(v){if(i.warmup_updates!==void 0){const o=r;
q(i.warmup_updates,{instancePath:t+"/spec/training/warmup_updates",parentData:i,parentDataProperty:"warmup_updates",rootData:h})||(e=e===null?
q.errors:e.concat(q.errors),r=e.length);var v=o===r}else var v=!0;if(v)if(i.logging_nan_inf_filter!==void 0){const o=r;if(typeof i.logging_nan_inf_filter!=
"boolean")return P.errors=[{instancePath:t+"/spec/training/logging_nan_inf_filter",schemaPath:"#/properties/spec/properties/training/propert\
ies/logging_nan_inf_filter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var v=o===r}else var v=!0}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var a=X===r}else var a=!0;if(a){if(k.callbacks!==void 0){let i=k.callbacks;const X=r;if(r===X)if(Array.isArray(
i)){var R=!0;const S=i.length;for(let ne=0;ne<S;ne++){const o=r;we(i[ne],{instancePath:t+"/spec/callbacks/"+ne,parentData:i,parentDataProperty:ne,
rootData:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var R=o===r;if(!R)break}}else return P.errors=[{instancePath:t+"/spec/ca\
llbacks",schemaPath:"#/properties/spec/properties/callbacks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=X===
r}else var a=!0;if(a){if(k.event_rules!==void 0){let i=k.event_rules;const X=r;if(r===X)if(Array.isArray(i)){var I=!0;const S=i.length;for(let ne=0;ne<
S;ne++){const o=r;Le(i[ne],{instancePath:t+"/spec/event_rules/"+ne,parentData:i,parentDataProperty:ne,rootData:h})||(e=e===null?Le.errors:e.
concat(Le.errors),r=e.length);var I=o===r;if(!I)break}}else return P.errors=[{instancePath:t+"/spec/event_rules",schemaPath:"#/properties/sp\
ec/properties/event_rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=X===r}else var a=!0;if(a){if(k.callback_files!==
void 0){let i=k.callback_files;const X=r;if(r===X)if(Array.isArray(i)){var j=!0;const S=i.length;for(let ne=0;ne<S;ne++){let o=i[ne];const H=r;
if(r===H)if(o&&typeof o=="object"&&!Array.isArray(o)){let ie;if(o.path===void 0&&(ie="path")||o.sha256===void 0&&(ie="sha256"))return P.errors=
[{instancePath:t+"/spec/callback_files/"+ne,schemaPath:"#/properties/spec/properties/callback_files/items/required",keyword:"required",params:{
missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const C=r;for(const D in o)if(!(D==="path"||D==="sha256")){return P.
errors=[{instancePath:t+"/spec/callback_files/"+ne,schemaPath:"#/properties/spec/properties/callback_files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(C===r){if(o.path!==void 0){let D=o.
path;const oe=r;if(r===oe)if(typeof D=="string"){if(z(D)>65536)return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"\
#/properties/spec/properties/callback_files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have\
 more than 65536 characters"}],!1;if(z(D)<1)return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"#/properties/spe\
c/properties/callback_files/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return P.errors=[{instancePath:t+"/spec/callback_files/"+ne+"/path",schemaPath:"#/properties/spec/properties/callback_files/\
items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=oe===r}else var A=!0;if(A)if(o.sha256!==
void 0){const D=r;de(o.sha256,{instancePath:t+"/spec/callback_files/"+ne+"/sha256",parentData:o,parentDataProperty:"sha256",rootData:h})||(e=
e===null?de.errors:e.concat(de.errors),r=e.length);var A=D===r}else var A=!0}}}else return P.errors=[{instancePath:t+"/spec/callback_files/"+
ne,schemaPath:"#/properties/spec/properties/callback_files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=H===
r;if(!j)break}}else return P.errors=[{instancePath:t+"/spec/callback_files",schemaPath:"#/properties/spec/properties/callback_files/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=X===r}else var a=!0;if(a){if(k.forecast!==void 0){let i=k.forecast;const X=r;
if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.effective_batch===void 0&&(S="effective_batch")||i.samples===void 0&&(S="sa\
mples")||i.parameters===void 0&&(S="parameters")||i.flops_per_step===void 0&&(S="flops_per_step")||i.evaluations===void 0&&(S="evaluations")||
i.logs===void 0&&(S="logs")||i.saves===void 0&&(S="saves")||i.unforecastable===void 0&&(S="unforecastable")||i.memory===void 0&&(S="memory")||
i.checkpoint_bytes===void 0&&(S="checkpoint_bytes")||i.checkpoints_kept===void 0&&(S="checkpoints_kept")||i.learning_rate===void 0&&(S="lear\
ning_rate"))return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/required",keyword:"required",
params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)if(!Ke.call(Ue.properties.spec.properties.
forecast.properties,o)){return P.errors=[{instancePath:t+"/spec/forecast",schemaPath:"#/properties/spec/properties/forecast/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===r){if(i.
effective_batch!==void 0){const o=r;K(i.effective_batch,{instancePath:t+"/spec/forecast/effective_batch",parentData:i,parentDataProperty:"ef\
fective_batch",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var F=o===r}else var F=!0;if(F){if(i.samples!==void 0){const o=r;
q(i.samples,{instancePath:t+"/spec/forecast/samples",parentData:i,parentDataProperty:"samples",rootData:h})||(e=e===null?q.errors:e.concat(q.
errors),r=e.length);var F=o===r}else var F=!0;if(F){if(i.parameters!==void 0){const o=r;q(i.parameters,{instancePath:t+"/spec/forecast/param\
eters",parentData:i,parentDataProperty:"parameters",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var F=o===r}else var F=!0;
if(F){if(i.flops_per_step!==void 0){let o=i.flops_per_step;const H=r;if(r===H)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return P.
errors=[{instancePath:t+"/spec/forecast/flops_per_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:t+"/spec/forecast/flops_p\
er_step",schemaPath:"#/properties/spec/properties/forecast/properties/flops_per_step/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var F=H===r}else var F=!0;if(F){if(i.evaluations!==void 0){const o=r;Te(i.evaluations,{instancePath:t+"/spec/forecast/eva\
luations",parentData:i,parentDataProperty:"evaluations",rootData:h})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var F=o===r}else
var F=!0;if(F){if(i.logs!==void 0){const o=r;Te(i.logs,{instancePath:t+"/spec/forecast/logs",parentData:i,parentDataProperty:"logs",rootData:h})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var F=o===r}else var F=!0;if(F){if(i.saves!==void 0){const o=r;Te(i.saves,{instancePath:t+
"/spec/forecast/saves",parentData:i,parentDataProperty:"saves",rootData:h})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var F=o===
r}else var F=!0;if(F){if(i.unforecastable!==void 0){let o=i.unforecastable;const H=r;if(r===H)if(Array.isArray(o)){var N=!0;const ie=o.length;
for(let C=0;C<ie;C++){let D=o[C];const oe=r;if(!(D==="evaluations"||D==="logs"||D==="saves"))return P.errors=[{instancePath:t+"/spec/forecas\
t/unforecastable/"+C,schemaPath:"#/properties/spec/properties/forecast/properties/unforecastable/items/enum",keyword:"enum",params:{allowedValues:Ue.
properties.spec.properties.forecast.properties.unforecastable.items.enum},message:"must be equal to one of the allowed values"}],!1;var N=oe===
r;if(!N)break}}else return P.errors=[{instancePath:t+"/spec/forecast/unforecastable",schemaPath:"#/properties/spec/properties/forecast/prope\
rties/unforecastable/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=H===r}else var F=!0;if(F){if(i.memory!==void 0){
let o=i.memory;const H=r;if(r===H)if(o&&typeof o=="object"&&!Array.isArray(o)){let ie;if(o.weights===void 0&&(ie="weights")||o.gradients===void 0&&
(ie="gradients")||o.optimizer===void 0&&(ie="optimizer")||o.activations===void 0&&(ie="activations")||o.data===void 0&&(ie="data")||o.saving===
void 0&&(ie="saving")||o.runtime===void 0&&(ie="runtime")||o.peak===void 0&&(ie="peak"))return P.errors=[{instancePath:t+"/spec/forecast/mem\
ory",schemaPath:"#/properties/spec/properties/forecast/properties/memory/required",keyword:"required",params:{missingProperty:ie},message:"m\
ust have required property '"+ie+"'"}],!1;{const C=r;for(const D in o)if(!(D==="weights"||D==="gradients"||D==="optimizer"||D==="activations"||
D==="data"||D==="saving"||D==="runtime"||D==="peak")){return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/properties/spec\
/properties/forecast/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT \
have additional properties"}],!1;break}if(C===r){if(o.weights!==void 0){const D=r;q(o.weights,{instancePath:t+"/spec/forecast/memory/weights",
parentData:o,parentDataProperty:"weights",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var U=D===r}else var U=!0;if(U){
if(o.gradients!==void 0){const D=r;q(o.gradients,{instancePath:t+"/spec/forecast/memory/gradients",parentData:o,parentDataProperty:"gradient\
s",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var U=D===r}else var U=!0;if(U){if(o.optimizer!==void 0){const D=r;q(o.
optimizer,{instancePath:t+"/spec/forecast/memory/optimizer",parentData:o,parentDataProperty:"optimizer",rootData:h})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length);var U=D===r}else var U=!0;if(U){if(o.activations!==void 0){const D=r;q(o.activations,{instancePath:t+"/spec/for\
ecast/memory/activations",parentData:o,parentDataProperty:"activations",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var U=D===
r}else var U=!0;if(U){if(o.data!==void 0){const D=r;q(o.data,{instancePath:t+"/spec/forecast/memory/data",parentData:o,parentDataProperty:"d\
ata",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var U=D===r}else var U=!0;if(U){if(o.saving!==void 0){const D=r;q(o.saving,
{instancePath:t+"/spec/forecast/memory/saving",parentData:o,parentDataProperty:"saving",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length);var U=D===r}else var U=!0;if(U){if(o.runtime!==void 0){const D=r;q(o.runtime,{instancePath:t+"/spec/forecast/memory/runtime",parentData:o,
parentDataProperty:"runtime",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var U=D===r}else var U=!0;if(U)if(o.peak!==void 0){
const D=r;q(o.peak,{instancePath:t+"/spec/forecast/memory/peak",parentData:o,parentDataProperty:"peak",rootData:h})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length);var U=D===r}else var U=!0}}}}}}}}}else return P.errors=[{instancePath:t+"/spec/forecast/memory",schemaPath:"#/p\
roperties/spec/properties/forecast/properties/memory/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=H===r}else
var F=!0;if(F){if(i.rows_bytes!==void 0){const o=r;q(i.rows_bytes,{instancePath:t+"/spec/forecast/rows_bytes",parentData:i,parentDataProperty:"\
rows_bytes",rootData:h})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var F=o===r}else var F=!0;if(F){if(i.checkpoint_bytes!==void 0){
const o=r;q(i.checkpoint_bytes,{instancePath:t+"/spec/forecast/checkpoint_bytes",parentData:i,parentDataProperty:"checkpoint_bytes",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var F=o===r}else var F=!0;if(F){if(i.checkpoints_kept!==void 0){const o=r;q(i.checkpoints_kept,
{instancePath:t+"/spec/forecast/checkpoints_kept",parentData:i,parentDataProperty:"checkpoints_kept",rootData:h})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length);var F=o===r}else var F=!0;if(F)if(i.learning_rate!==void 0){let o=i.learning_rate;const H=r;if(r===H)if(Array.isArray(
o)){var O=!0;const ie=o.length;for(let C=0;C<ie;C++){let D=o[C];const oe=r;if(r===oe)if(D&&typeof D=="object"&&!Array.isArray(D)){let ce;if(D.
update===void 0&&(ce="update")||D.rate===void 0&&(ce="rate"))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+C,schemaPath:"\
#/properties/spec/properties/forecast/properties/learning_rate/items/required",keyword:"required",params:{missingProperty:ce},message:"must \
have required property '"+ce+"'"}],!1;{const Ae=r;for(const pe in D)if(!(pe==="update"||pe==="rate")){return P.errors=[{instancePath:t+"/spe\
c/forecast/learning_rate/"+C,schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:pe},message:"must NOT have additional properties"}],!1;break}if(Ae===r){if(D.update!==void 0){
const pe=r;K(D.update,{instancePath:t+"/spec/forecast/learning_rate/"+C+"/update",parentData:D,parentDataProperty:"update",rootData:h})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length);var T=pe===r}else var T=!0;if(T)if(D.rate!==void 0){let pe=D.rate;const Pe=r;if(!(typeof pe==
"number"&&isFinite(pe)))return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+C+"/rate",schemaPath:"#/properties/spec/properties/\
forecast/properties/learning_rate/items/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=Pe===
r}else var T=!0}}}else return P.errors=[{instancePath:t+"/spec/forecast/learning_rate/"+C,schemaPath:"#/properties/spec/properties/forecast/\
properties/learning_rate/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=oe===r;if(!O)break}}else return P.
errors=[{instancePath:t+"/spec/forecast/learning_rate",schemaPath:"#/properties/spec/properties/forecast/properties/learning_rate/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var F=H===r}else var F=!0}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+"/spec\
/forecast",schemaPath:"#/properties/spec/properties/forecast/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===
r}else var a=!0;if(a)if(k.outputs!==void 0){let i=k.outputs;const X=r;if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i)){let S;if(i.output_dir===
void 0&&(S="output_dir"))return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const ne=r;for(const o in i)if(o!=="output_dir"){return P.
errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(ne===r&&i.output_dir!==void 0){let o=i.output_dir;
if(r===r)if(typeof o=="string"){if(z(o)>4096)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/prope\
rties/outputs/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(z(o)<1)return P.errors=[{instancePath:t+"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+
"/spec/outputs/output_dir",schemaPath:"#/properties/spec/properties/outputs/properties/output_dir/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}}}else return P.errors=[{instancePath:t+"/spec/outputs",schemaPath:"#/properties/spec/properties/outputs/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===r}else var a=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=le===r}else var f=!0;if(f){
if(s.environment!==void 0){let k=s.environment;const le=r;if(r===le)if(k&&typeof k=="object"&&!Array.isArray(k)){let te;if(k.root===void 0&&
(te="root")||k.output_dir===void 0&&(te="output_dir")||k.engine===void 0&&(te="engine")||k.device===void 0&&(te="device")||k.threads===void 0&&
(te="threads")||k.versions===void 0&&(te="versions")||k.free_disk_bytes===void 0&&(te="free_disk_bytes")||k.total_memory_bytes===void 0&&(te=
"total_memory_bytes")||k.created===void 0&&(te="created"))return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environme\
nt/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const he=r;for(const i in k)
if(!Ke.call(Ue.properties.environment.properties,i)){return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(he===
r){if(k.root!==void 0){let i=k.root;const X=r;if(r===X)if(typeof i=="string"){if(z(i)>65536)return P.errors=[{instancePath:t+"/environment/r\
oot",schemaPath:"#/properties/environment/properties/root/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more th\
an 65536 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/root",schemaPath:"#/properties/environment/properties/root/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=X===r}else var J=!0;if(J){if(k.output_dir!==void 0){let i=k.output_dir;
const X=r;if(r===X)if(typeof i=="string"){if(z(i)>65536)return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/\
environment/properties/output_dir/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else
return P.errors=[{instancePath:t+"/environment/output_dir",schemaPath:"#/properties/environment/properties/output_dir/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var J=X===r}else var J=!0;if(J){if(k.engine!==void 0){let i=k.engine;const X=r;if(r===X)if(typeof i==
"string"){if(z(i)>1024)return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/properties/engine/maxLeng\
th",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(z(i)<1)return P.errors=[{instancePath:t+
"/environment/engine",schemaPath:"#/properties/environment/properties/engine/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/engine",schemaPath:"#/properties/environment/prope\
rties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=X===r}else var J=!0;if(J){if(k.device!==void 0){
let i=k.device;const X=r;if(r===X)if(typeof i=="string"){if(z(i)>1024)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/p\
roperties/environment/properties/device/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(z(i)<1)return P.errors=[{instancePath:t+"/environment/device",schemaPath:"#/properties/environment/properties/device/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/environment/device",
schemaPath:"#/properties/environment/properties/device/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=X===r}else
var J=!0;if(J){if(k.threads!==void 0){const i=r;K(k.threads,{instancePath:t+"/environment/threads",parentData:k,parentDataProperty:"threads",
rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var J=i===r}else var J=!0;if(J){if(k.versions!==void 0){let i=k.versions;const X=r;
if(r===X)if(i&&typeof i=="object"&&!Array.isArray(i))for(const S in i){let ne=i[S];const o=r;if(r===o)if(typeof ne=="string"){if(z(ne)>65536)
return P.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/prop\
erties/versions/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return P.errors=[{instancePath:t+"/environment/versions/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environm\
ent/properties/versions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=o===r;if(!Q)break}else
return P.errors=[{instancePath:t+"/environment/versions",schemaPath:"#/properties/environment/properties/versions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var J=X===r}else var J=!0;if(J){if(k.free_disk_bytes!==void 0){let i=k.free_disk_bytes;const X=r,
Je=r;let S=!1;const ne=r;q(i,{instancePath:t+"/environment/free_disk_bytes",parentData:k,parentDataProperty:"free_disk_bytes",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var V=ne===r;if(S=S||V,!S){const H=r;if(i!==null){const ie={instancePath:t+"/environment\
/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[ie]:e.push(ie),r++}var V=H===r;S=S||V}if(S)r=Je,e!==null&&(Je?e.length=Je:e=null);else{const H={instancePath:t+"/\
environment/free_disk_bytes",schemaPath:"#/properties/environment/properties/free_disk_bytes/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};return e===null?e=[H]:e.push(H),r++,P.errors=e,!1}var J=X===r}else var J=!0;if(J){if(k.total_memory_bytes!==void 0){
const i=r;q(k.total_memory_bytes,{instancePath:t+"/environment/total_memory_bytes",parentData:k,parentDataProperty:"total_memory_bytes",rootData:h})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length);var J=i===r}else var J=!0;if(J)if(k.created!==void 0){let i=k.created;const X=r;if(r===X)
if(typeof i=="string"){if(!kr.test(i))return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/properties/environment/propertie\
s/created/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:'must match pattern "\
^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"'}],!1}else return P.errors=[{instancePath:t+"/environment/created",schemaPath:"#/pro\
perties/environment/properties/created/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=X===r}else var J=!0}}}}}}}}}}else
return P.errors=[{instancePath:t+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var f=le===r}else var f=!0;if(f)if(s.source_map!==void 0){let k=s.source_map;const le=r;if(r===le)if(k&&typeof k=="object"&&
!Array.isArray(k))for(const te in k){const he=r;Re(k[te],{instancePath:t+"/source_map/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:te,rootData:h})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var re=he===r;if(!re)break}else return P.errors=[{
instancePath:t+"/source_map",schemaPath:"#/properties/source_map/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=le===
r}else var f=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return P.errors=e,r===0}export{Pr as default,wr as validate};
