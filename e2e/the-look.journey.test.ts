import { describe, expect, it } from '@jest/globals';
import { begin } from './journey.ts';
import { lookAt } from './look-at.ts';

const { people } = await begin();

const page = (inside: string, html = '<html lang="en"><title>A page</title>') =>
  `${html}<body>${inside}</body></html>`;

describe('the look after every step', () => {
  it.each([
    ['a page without a title', page('<main><h1>Ideas</h1></main>', '<html lang="en">'), 'no title'],
    ['a page that names no language', page('<h1>Ideas</h1>', '<html><title>A page</title>'), 'language'],
    ['two main headings', page('<h1>Ideas</h1><h1>Services</h1>'), '2 main headings'],
    [
      'a page wider than the screen',
      page('<h1>Ideas</h1><div style="width: 3000px">wide</div>'),
      'pixels wide',
    ],
    ['a field without a label', page('<h1>Ideas</h1><input>'), 'label'],
    [
      'grey on grey',
      page('<h1>Ideas</h1><p style="color: #aaa; background: #ccc">Hardly to be read</p>'),
      'contrast',
    ],
    ['a button without words', page('<h1>Ideas</h1><button></button>'), 'button-name'],
  ])('notices %s', async (_, content, complaint) => {
    const person = await people.come();
    await person.page.setContent(content);
    await expect(lookAt(person.page)).rejects.toThrow(complaint);
    await person.leaves();
  });

  it('has nothing against a good page', async () => {
    const person = await people.come();
    await person.page.setContent(page('<main><h1>Ideas</h1><label>Title <input></label></main>'));
    await lookAt(person.page);
    await person.leaves();
  });

  it('judges colours where they end, not on their way', async () => {
    const person = await people.come();
    const style = '<style>p { color: #ccc; transition: color 60s } .read { color: #000 }</style>';
    await person.page.setContent(page(`${style}<main><h1>Ideas</h1><p>Slowly to be read</p></main>`));
    await expect(lookAt(person.page)).rejects.toThrow('contrast');
    await person.page.evaluate(() => document.querySelector('p')!.classList.add('read'));
    await lookAt(person.page);
    await person.leaves();
  });

  it('keeps what goes wrong in the browser as a fault', async () => {
    const person = await people.come();
    await person.page.goto('/');
    await person.page.evaluate(() => console.error('a broken promise'));
    await person.page.evaluate(() => fetch('/assets/lost.js'));
    await person.page.evaluate(() =>
      setTimeout(() => {
        throw new Error('a broken page');
      }),
    );
    await person.page.waitForEvent('pageerror');
    const faults = person.takeFaults().join('\n');
    for (const words of ['a broken promise', 'lost.js: 404', 'a broken page'])
      expect(faults).toContain(words);
    await person.leaves();
  });
});
