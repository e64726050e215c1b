/** What axe-core finds wrong, in light and in dark. */
import axe from 'axe-core';

/**
 * Fails with every violation's rule and elements. Waits for animations, which would falsify colours. A whole document's
 * landmarks are looked at too.
 */
export async function expectAccessible(part: Element | Document): Promise<void> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  const { violations } = await axe.run(part, { rules: { region: { enabled: part instanceof Document } } });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
  );
  if (told.length > 0) throw new Error(`axe-core found:\n${told.join('\n')}`);
}
