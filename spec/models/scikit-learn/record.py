"""Records what scikit-learn makes of random predictions: python spec/models/scikit-learn/record.py > spec/models/scikit-learn/recorded.json"""
import numpy as np, json, warnings
warnings.filterwarnings('ignore')
from sklearn import metrics as M
r=np.random.RandomState(5)
n,C=23,5
logits=np.round(r.randn(n,C),2); y=r.randint(0,3,n)  # class 3 only predicted, maybe class 4 absent
logits[:,4]=-9
p=logits.argmax(1)
out={'logits':logits.tolist(),'labels':y.tolist(),'accuracy':M.accuracy_score(y,p),'top2':M.top_k_accuracy_score(y,logits,k=2,labels=range(C))}
for a in ['macro','micro','weighted']:
  out[a]={'precision':M.precision_score(y,p,average=a),'recall':M.recall_score(y,p,average=a),'f1':M.f1_score(y,p,average=a)}
t=np.round(r.randn(n,2)*[1,3]+[2000,0.5],3); o=np.round(t+r.randn(n,2)*.7,3)
out.update(targets=t.tolist(),outputs=o.tolist(),mae=M.mean_absolute_error(t,o),mse=M.mean_squared_error(t,o),rmse=M.root_mean_squared_error(t,o),r2=M.r2_score(t,o))
b=np.round(r.randn(40,2)*2,1); k=(b[:,1]-b[:,0]+r.randn(40)*3>1).astype(int)  # one decimal: ties
out['binary']={'logits':b.tolist(),'labels':k.tolist(),'auc':M.roc_auc_score(k,np.round(b[:,1]-b[:,0],1))}
z=np.round(r.randn(40)*2,1); k=(z+r.randn(40)*2>0.5).astype(int); z[0]=0  # a logit of 0 is the first class
p=(z>0).astype(int); q=1/(1+np.exp(-z))
out['one_logit']={'logits':z.tolist(),'labels':k.tolist(),'auc':M.roc_auc_score(k,z),'perplexity':float(np.exp(M.log_loss(k,q))),'accuracy':M.accuracy_score(k,p),'confusion':M.confusion_matrix(k,p).tolist()}
for a in ['macro','micro','weighted']:
  out['one_logit'][a]={'precision':M.precision_score(k,p,average=a),'recall':M.recall_score(k,p,average=a),'f1':M.f1_score(k,p,average=a)}
print(json.dumps(out,separators=(',',':')))
