import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CustomEmojiProvider } from '../../emoji/custom-emoji.tsx';
import { MarkdownProvider, type MarkdownReading } from './context.tsx';
import { shownSize } from './image.tsx';
import { Markdown, MarkdownLine } from './markdown.tsx';

const reading: MarkdownReading = {
  user: (name) => (['mara', 'jun'].includes(name) ? { username: name, href: `/acme/messages/@${name}` } : undefined),
  channel: (name) => (name === 'ingest' ? { displayName: 'Ingest', href: '/acme/channels/ingest' } : undefined),
  hashtagHref: (tag) => `/acme/search?q=%23${tag}`,
  reader: { username: 'mara', words: [{ text: 'replay' }], everybody: true },
  siteUrl: 'https://chat.example.com',
};

function html(text: string, changes: MarkdownReading = {}): string {
  const tree = (
    <CustomEmojiProvider value={(name) => (name === 'parley' ? '/api/v4/emoji/x/image' : undefined)}>
      <MarkdownProvider value={{ ...reading, ...changes }}>
        <Markdown text={text} />
      </MarkdownProvider>
    </CustomEmojiProvider>
  );
  return renderToStaticMarkup(tree).replace(/ (?:class|dir)="[^"]*"/g, '');
}

describe('a message as elements', () => {
  test('formatting is elements, markup stays text', () => {
    expect(html('**b** _i_ ~~s~~ `c` <script>x</script>')).toBe(
      '<div><p><strong>b</strong> <em>i</em> <del>s</del> <code>c</code> &lt;script&gt;x&lt;/script&gt;</p></div>',
    );
  });

  test('outside links open in a new tab that learns nothing; own ones here', () => {
    expect(html('https://e.com')).toContain(
      '<a href="https://e.com" target="_blank" rel="noopener noreferrer">https://e.com</a>',
    );
    expect(html('[p](https://chat.example.com/acme/pl/x)')).toContain(
      '<a href="https://chat.example.com/acme/pl/x">p</a>',
    );
  });

  test('what may not be a link shows its text and address', () => {
    expect(html('[f](file:///etc/passwd)')).toBe('<div><p>f (file:///etc/passwd)</p></div>');
    expect(html('[x](javascript:alert(1))')).toBe('<div><p>x</p></div>');
  });

  test('people who exist are links, the reader’s name is marked, others are text', () => {
    expect(html('@Jun. @mara_ @nobody')).toBe(
      '<div><p><a href="/acme/messages/@jun">@jun</a>. <a href="/acme/messages/@mara">@mara</a>_ @nobody</p></div>',
    );
    expect(html('@here')).toBe('<div><p><span>@here</span></p></div>');
    expect(html('the replay ran')).toBe('<div><p>the <mark>replay</mark> ran</p></div>');
  });

  test('channels and hashtags', () => {
    expect(html('~Ingest, ~nowhere #Lag')).toContain(
      '<a href="/acme/channels/ingest">~Ingest</a>, ~nowhere <a href="/acme/search?q=%23Lag">#Lag</a>',
    );
  });

  test('nothing inside a link is a link', () => {
    expect(html('[@jun ~ingest](https://e.com)').match(/<a /g)?.length).toBe(1);
  });

  test('emoji, custom emoji, emoticons as set', () => {
    expect(html(':tada: :parley: :nosuch:')).toContain(
      '<span title=":tada:">🎉</span> <img src="/api/v4/emoji/x/image"',
    );
    expect(html(':)')).toContain('🙂');
    expect(html(':)', { emoticons: false })).toBe('<div><p>:)</p></div>');
  });

  test('pictures load from where they may, with their place reserved', () => {
    const sized = { imageSize: () => ({ width: 760, height: 200 }) };
    expect(html('![a](https://e.com/i.png)', sized)).toContain('width="380" height="100"');
    expect(
      html('![a](https://e.com/i.png)', { imageSource: (source) => `/proxy?u=${encodeURIComponent(source)}` }),
    ).toContain('src="/proxy?u=https%3A%2F%2Fe.com%2Fi.png"');
    expect(html('![alt text](/api/v4/x)')).not.toContain('<img');
    expect(html('![alt text](data:image/png;base64,AAAA)')).toBe('<div><p><span>alt text</span></p></div>');
  });

  test('a text of one line has no blocks', () => {
    const line = renderToStaticMarkup(<MarkdownLine text={'# On **call**\n- mara'} />);
    expect(line.replace(/<\/?span>/g, '')).toBe('On <strong>call</strong> mara');
  });
});

describe('the size a picture is shown at', () => {
  test.each([
    [{}, { width: 100, height: 50 }, { width: 100, height: 50 }],
    [{}, { width: 1000, height: 500 }, { width: 380, height: 190 }],
    [{}, { width: 500, height: 1000 }, { width: 150, height: 300 }],
    [{ width: 50 }, { width: 100, height: 50 }, { width: 50, height: 25 }],
    [{ height: 2000 }, { width: 100, height: 50 }, { width: 380, height: 190 }],
    [{ width: 100, height: 50 }, undefined, { width: 100, height: 50 }],
    [{ width: 2000 }, undefined, { width: 380, height: undefined }],
    [{}, undefined, { width: undefined, height: undefined }],
  ])('%j of %j', (asked, own, shown) => {
    expect(shownSize(asked, own)).toEqual(shown);
  });
});
