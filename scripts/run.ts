import { spawn } from 'node:child_process';

/** Runs a program with this terminal's input and output; resolves with its exit code. Rejects when it can't be started. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a TypeScript file of this project in a Node of its own. Rejects when it fails. */
export async function runScript(file: string, args: readonly string[] = []): Promise<void> {
  const code = await run(process.execPath, ['--import', 'tsx', file, ...args]);
  if (code !== 0) throw new Error(`${file} ended with exit code ${code}`);
}
