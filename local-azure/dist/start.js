import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{exportVariable,getInput,info,logFile,ownFolder,processId,saveState,setFailed,setSecret}from"./shared-VVQ6RG24.js";import"./shared-32YMT4YR.js";import{fork}from"node:child_process";import{once}from"node:events";import{openSync}from"node:fs";import{dirname,join}from"node:path";try{refuseWindows(),refuseSecond(),refuseOtherIdentity();let{scenario,environment}=await startInBackground();setSecret(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN??
"");for(let[name,value]of Object.entries(environment))exportVariable(name,value);info(`Local Azure runs until the job ends, with scenario ${scenario}. Later ste\
ps find it by these variables:`);for(let name of Object.keys(environment))info(`  ${name}`)}catch(error){setFailed(error instanceof Error?error.message:String(error))}
function refuseWindows(){if(process.platform==="win32")throw new Error("Local Azure runs on Linux and macOS: its pods are processes of a Unix shell. Next: Take \
another runner for this job.")}function refuseSecond(){if(!process.env.LOCAL_AZURE_URL)return;let reset=`curl --fail --request POST "$LOCAL_AZURE_URL/reset?scen\
ario=${getInput("scenario")}"`;throw new Error(`Local Azure runs in this job already. Next: To start over with a scenario, run ${reset} in a step.`)}function refuseOtherIdentity(){
if(process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new Error("This job has the permission id-token: write, so its steps would ask the real GitHub for tokens, and\
 not local Azure. Next: Leave id-token out of the permissions of this job. What needs it belongs in another job.")}async function startInBackground(){let options=Object.
fromEntries(["scenario","kubeconfig","pod-address"].map(name=>[name,getInput(name)])),log=join(process.env.RUNNER_TEMP??".",`local-azure-${process.pid}.log`),file=openSync(
log,"a"),server=fork(join(import.meta.dirname,"server.js"),[JSON.stringify(options)],{detached:!0,stdio:["ignore",file,file,"ipc"]});saveState(logFile,log),saveState(
processId,String(server.pid));let ended=once(server,"exit").then(()=>({error:`Local Azure ended before it was ready. Its log: ${log}`})),[said]=await Promise.race(
[once(server,"message"),ended.then(end=>[end])]);if("error"in said)throw new Error(said.error);return saveState(ownFolder,dirname(said.environment.LOCAL_AZURE_KUBECONFIG??
"")),server.disconnect(),server.unref(),{scenario:options.scenario??"",environment:said.environment}}
