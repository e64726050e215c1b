import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const execute = promisify(execFile);

async function inflect(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', 'scripts/inflect.ts', ...args];
  return execute(process.execPath, command).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failure: { code: number; stdout: string; stderr: string }) => failure,
  );
}

describe('npm run inflect', { timeout: 60_000 }, () => {
  it('prints the forms of a name and the tag it proposes', async () => {
    const { code, stdout, stderr } = await inflect('Южный газовый коридор', '--as', 'ru');
    expect(code).toBe(0);
    expect(stderr).toBe('as inflect: noun-m\n');
    expect(stdout.trim().split('\n')).toEqual([
      'Южный газовый коридор',
      'Южного газового коридора',
      'Южному газовому коридору',
      'Южным газовым коридором',
      'Южном газовом коридоре',
    ]);
  });

  it('takes the tag that it is given', async () => {
    const { stdout, stderr } = await inflect('Xarici İşlər Nazirliyi', '--as', 'az', '--inflect', 'izafet');
    expect(stderr).toBe('');
    expect(stdout).toContain('Xarici İşlər Nazirliyinə\n');
  });

  it('says which languages and paradigms there are', async () => {
    const language = await inflect('Baku', '--as', 'fr');
    expect(language).toMatchObject({ code: 2, stdout: '' });
    expect(language.stderr).toContain('write one of ru, az, tr');
    const paradigm = await inflect('Баку', '--as', 'ru', '--inflect', 'izafet');
    expect(paradigm).toMatchObject({ code: 2, stdout: '' });
    expect(paradigm.stderr).toContain('person-m, person-f, noun-m');
  });

  it('says when a name does not change', async () => {
    const { code, stderr } = await inflect('Баку', '--as', 'ru', '--inflect', 'noun-m');
    expect(code).toBe(1);
    expect(stderr).toContain('does not change');
  });
});
