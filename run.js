const {spawnSync}=require('child_process');
for (const d of ['R&D kit','a^b','100%x','ok (1)']) {
 const r=spawnSync('C:\\windows\\system32\\cmd.exe',['/s','/c',`""Z:\\w\\${d}\\t.cmd""`],{encoding:'latin1',windowsVerbatimArguments:true});
 console.log(d,r.status,r.stdout,r.stderr);
}
