/** `npm run lint`: Mozilla's own check of dist/firefox. Anything it has to say, a notice included, is a failure. */
import { execFileSync } from 'node:child_process';

interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const { summary, errors, warnings, notices } = lint();
for (const { code, message, file } of [...errors, ...warnings, ...notices])
  console.log(`${file ?? ''}: ${code}: ${message}`);
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
process.exitCode = errors.length + warnings.length + notices.length > 0 ? 1 : 0;

function lint(): Report {
  const args = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir=dist/firefox',
    '--output=json',
    '--no-input',
  ];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } catch (failure) {
    // It ends with an exit code when it found errors, and prints its report all the same.
    const { stdout } = failure as { stdout?: string };
    if (!stdout) throw failure;
    return JSON.parse(stdout);
  }
}
