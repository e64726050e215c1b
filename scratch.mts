import { startReader } from './test/extension/reader.ts';
import { openPanel } from './test/extension/panel.ts';
import { inFirefoxItself } from './test/extension/firefox.ts';
for (const kind of (process.argv[2]??'chromium,firefox').split(',') as any[]) {
  const reader = await startReader(kind);
  try {
    const { page } = await reader.open('/demo/article.html');
    const panel = await openPanel(reader, page);
    await new Promise(r=>setTimeout(r,1500));
    console.log(kind, (await panel.text()).slice(0,600));
    const target=reader.launched.browser.targets().find(t=>t.url().includes('panel.html'));
    const shot=async(n:string)=>{ if(kind==='chromium'){const p=await target!.asPage(); await p.screenshot({path:`/tmp/panel-exp/${n}.png`})} };
    await shot('c1');
    await panel.press('.names .go');
    await new Promise(r=>setTimeout(r,800));
    await shot('c2');
    console.log((await panel.text()).slice(0,1500));
    await page.evaluate(()=>scrollTo(0,400)); await new Promise(r=>setTimeout(r,800));
    console.log('in view', await panel.run((v)=>[...v.document.querySelectorAll('.in-view .label bdi')].map(e=>e.textContent)));
    if(kind==='firefox') console.log(await inFirefoxItself<string>(reader.own,`String([SidebarController.isOpen, SidebarController.currentID, document.activeElement?.id])`));
    console.log(await reader.errors.all());
  } catch(e){console.log(e)} finally { await reader.close(); }
}
