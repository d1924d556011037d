// Installs the packages of the lock file, only when the lock file has changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`The dashboard is built with Node 20.19 or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
}

const stamp = 'node_modules/.installed-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { stdio: 'inherit' });
    writeFileSync(stamp, lock);
}
