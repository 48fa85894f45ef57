import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{getState,info,logFile,ownFolder,processId}from"./shared-VVQ6RG24.js";import"./shared-32YMT4YR.js";import{existsSync,readFileSync}from"node:fs";import{setTimeout as delay}from"node:timers/promises";var patience=1e4;async function stop(group2,folder2){let end=Date.now()+patience;for(process.kill(-group2,"SIGTERM");existsSync(folder2)&&Date.now()<end;)await delay(
50);existsSync(folder2)&&(process.kill(-group2,"SIGKILL"),info("Local Azure did not end by itself, and was killed."))}var group=Number(getState(processId)),folder=getState(
ownFolder);folder!==""&&existsSync(folder)&&await stop(group,folder);var log=getState(logFile),said=log===""?"":readFileSync(log,"utf8").trim();info(said===""?"\
Local Azure has ended.":`Local Azure has ended. What it had to say:
${said}`);
