import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const benchDir = fileURLToPath(new URL('..', import.meta.url));

/** Installs what the product is measured beside, unless it is there. @throws Error when that fails. */
export async function installOthers(): Promise<void> {
  if (existsSync(`${benchDir}node_modules/postgraphile/package.json`)) return;
  console.log('Installing PostGraphile below bench/, once: npm ci --prefix bench');
  await new Promise<void>((resolve, reject) => {
    const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--prefix', benchDir], {
      cwd: benchDir,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci --prefix bench ended with ${String(code)}.`));
    });
  });
}
