// Takes pictures of the built dashboard with the system's Chromium: phone and desktop, light and dark.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { start } from './mock-server.mjs';

const OUT = 'target/pictures';
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1440, height: 900 } };
const PERIOD = '?period=2025-Q4';
const COMMUNE = '/provinces/31/communes/11131';
const SCENES = [
    ['province', 'province-officer@31', '/provinces/31'],
    ['commune', 'commune-officer@31-11131', COMMUNE],
    ['missing', 'commune-officer@31-11131', `${COMMUNE}/completeness`],
    ['decide', 'commune-chair@31-11131', `${COMMUNE}/reports`],
    ['village', 'commune-officer@31-11131', `${COMMUNE}/villages/007`],
    ['submit', 'team-leader@31-11131-007', `${COMMUNE}/villages/007/reports`],
    ['activities', 'commune-officer@31-11131', `${COMMUNE}/activities`],
    ['inbox', 'commune-officer@31-11131', `${COMMUNE}/notifications`],
    ['outside', 'commune-officer@31-11131', '/provinces/31/communes/99999'],
];
const only = process.argv.slice(2);

mkdirSync(OUT, { recursive: true });
const server = await start(0);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark']) {
    for (const [size, viewport] of Object.entries(SIZES)) {
        for (const [name, user, path] of SCENES) {
            if (only.length > 0 && !only.includes(name)) continue;
            const page = await browser.newPage({ viewport, colorScheme });
            page.on('console', message => message.type() === 'error' && console.log(name, message.text()));
            page.on('pageerror', error => console.log(name, error.message));
            await page.goto(origin + path + PERIOD);
            if (name === 'commune')
                await page.screenshot({ path: `${OUT}/login-${size}-${colorScheme}.png` });
            await page.getByRole('button', { name: 'Đăng nhập' }).click();
            await page.locator('[name=username]').fill(user);
            await page.getByRole('button').click();
            await page.getByRole('main').waitFor();
            await page.waitForTimeout(1000);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            if (wide > 0) console.log(`${name} ${size}: page is ${wide} px too wide`);
            await page.screenshot({ path: `${OUT}/${name}-${size}-${colorScheme}.png`, fullPage: true });
            await page.close();
        }
    }
}
await browser.close();
server.closeAllConnections();
server.close();
