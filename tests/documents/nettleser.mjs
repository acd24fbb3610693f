// Opens HTML files in headless Chromium and prints what axe-core and the page itself say, as JSON.
// Arguments: the browser, then the files.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.NODE_PATH}/`);
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;
const [nettleser, ...filer] = process.argv.slice(2);
const SKJERMER = [[360, "light"], [768, "light"], [1280, "dark"]];

async function se(side, fil, bredde, fargevalg) {
  const hentet = [];
  const tell = (r) => hentet.push(r.url());
  side.on("request", tell);
  await side.setViewportSize({ width: bredde, height: 800 });
  await side.emulateMedia({ colorScheme: fargevalg });
  await side.goto(pathToFileURL(fil).href);
  // A busy machine may lose the first key.
  for (let forsok = 0; forsok < 5; forsok++) {
    await side.keyboard.press("End");
    const nede = () => Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2;
    if (await side.waitForFunction(nede, null, { timeout: 3000 }).then(() => true, () => false)) break;
  }
  const maalt = await side.evaluate(() => ({
    innhold: document.documentElement.scrollWidth,
    nede: Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2,
    rulles: [...document.querySelectorAll("body *")].filter((e) =>
      e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "visible" && e.clientWidth > 1).length,
    bilder: [...document.querySelectorAll("svg")].filter((e) => e.getBoundingClientRect().width > 0).length,
  }));
  await side.evaluate(axe);
  const funn = (await side.evaluate(() => axe.run())).violations;
  side.off("request", tell);
  return { fil, bredde, fargevalg, hentet: hentet.length, ...maalt,
    funn: funn.map((f) => `${f.impact} ${f.id}: ${f.nodes[0].html.slice(0, 100)}`) };
}

const leser = await chromium.launch({ executablePath: nettleser, args: ["--no-sandbox"] });
const side = await (await leser.newContext({ bypassCSP: true })).newPage();
const ut = [];
for (const fil of filer) for (const skjerm of SKJERMER) ut.push(await se(side, fil, ...skjerm));
await leser.close();
console.log(JSON.stringify(ut));
