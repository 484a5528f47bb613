import { describe, expect, test } from "vitest";
import { hasMarkup, toPlainText } from "../../../src/import/html/to-plain-text.ts";

describe("an answer in HTML", () => {
  test.each([
    [
      "joins paragraphs by one empty line",
      "<p>One  two.</p><p>&nbsp;</p>\n<p>Three.</p>",
      "One two.\n\nThree.",
    ],
    ["keeps a line break", "<p>One<br>two<br />three</p>", "One\ntwo\nthree"],
    ["decodes references", "<p>R&amp;D &pound;5 &#8217; &lt;p&gt;</p>", "R&D £5 ’ <p>"],
    [
      "leaves out scripts, styles and comments",
      "<style>p{}</style><p>a<!-- b --></p><script>c()</script>",
      "a",
    ],
    ["takes text between blocks", "<h2>Head</h2>text<div>one</div><div>two</div>", "Head\n\ntext\none\ntwo"],
    ["keeps text beside a body", "before<body>in</body>after", "beforeinafter"],
    ["drops what is never seen", "<p>a\u200Bb\u00AD c\u00A0d\u2060</p>", "ab c d"],
    ["shows what a picture stands for", '<p><img alt="A map" src="x.png"> of it</p>', "A map of it"],
  ])("%s", (_title, html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ["<ul><li>x</li><li><p>y</p><p>z</p></li></ul>", "- x\n- y\n  z"],
    ['<p>A</p><ol start="3"><li>c</li><li>d</li></ol><p>B</p>', "A\n\n3. c\n4. d\n\nB"],
    ["<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
    ["<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>", "- a\n  1. b\n  2. c"],
    ["<ul>stray<li>a</li></ul>", "stray\n- a"],
    ["<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n- b"],
    ["<p>So:</p><li>a</li><li>b</li>", "So:\n\na\nb"],
  ])("gives each list item a line: %s", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ['<ol type="a"><li>x</li><li>y</li></ol>', "a. x\nb. y"],
    ['<ol type="A" start="26"><li>x</li><li>y</li></ol>', "Z. x\nAA. y"],
    ['<ol type="i"><li>x</li><li>y</li><li value="9">z</li></ol>', "i. x\nii. y\nix. z"],
    ['<ol type="I" start="4"><li>x</li><li>y</li></ol>', "IV. x\nV. y"],
    ['<ol><li>x</li><li value="7">y</li><li>z</li></ol>', "1. x\n7. y\n8. z"],
    ['<ol style="list-style-type: lower-alpha;"><li>x</li><li type="1">y</li></ol>', "a. x\n2. y"],
    ["<ol reversed><li>x</li><li>y</li></ol>", "2. x\n1. y"],
    ['<ol type="a" start="0"><li>x</li><li value="">y</li></ol>', "0. x\na. y"],
    ['<ol type="i" start="4000"><li>x</li></ol>', "4000. x"],
    ['<ol type="disc" start="x"><li>x</li></ol>', "1. x"],
    ['<ol><li>x<ol type="a"><li>y</li><li>z</li></ol></li><li>w</li></ol>', "1. x\n   a. y\n   b. z\n2. w"],
  ])("numbers a list in its own style: %s", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ["<p>1,234<sup>1</sup></p>", "1,234¹"],
    ["<p>CO<sub>2</sub></p>", "CO₂"],
    ["<p>12<sup>a</sup> of 27<sup>th</sup> May</p>", "12ᵃ of 27th May"],
    ["<p>10<sup>-6</sup></p>", "10⁻⁶"],
    ["<p><sup>On 5 May 2024 all of it was small.</sup></p>", "On 5 May 2024 all of it was small."],
  ])("converts superscripts and subscripts, so that none runs into a number: %s", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    [
      '<st1:country-region w:st="on">Peru</st1:country-region> and <st1:City>Lima</st1:City>',
      "Peru and Lima",
    ],
    ["<o:p>&nbsp;</o:p>Peru<u1:p></u1:p>", "Peru"],
    ['<?xml:namespace prefix = "o" ns = "urn:office" />Peru', "Peru"],
    ["<![if !supportLists]>1. <![endif]>Peru", "1. Peru"],
  ])("removes Office's markup and keeps its text: %s", (html, text) => {
    expect(toPlainText(`<p>${html}</p>`)).toBe(text);
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ["<![CDATA[<p>Four of them.</p>]]>", "Four of them."],
    ["<p>One <![CDATA[two & three]]> four</p>", "One two & three four"],
    ["<![CDATA[<p>Four</p><p>of", "Four\n\nof"],
  ])("treats the content of CDATA as markup: %s", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ["<p>R&amp;amp;D cost &amp;pound;5m&amp;nbsp;&amp;lt;in all&amp;gt;</p>", "R&D cost £5m <in all>"],
    ["Finch &amp;amp; Daughters&amp;#39; boats &amp;amp;#8211; 5", "Finch & Daughters' boats – 5"],
    ["<p>AT&amp;T and ?a=1&amp;copy=2</p>", "AT&T and ?a=1&copy=2"],
    ["&lt;p class=&quot;x&quot;&gt;One&lt;/p&gt;&lt;p&gt;two &amp;lt; three&lt;/p&gt;", "One\n\ntwo < three"],
  ])("undoes a second encoding: %s", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  test.each([
    ['<a href="https://a.example/x">this page</a>', "this page [https://a.example/x]"],
    ['<a href="http://www.a.example/y/">www.a.example/y</a>', "www.a.example/y"],
    ['<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"],
    ['<a href="https://a.example/z"></a>', "https://a.example/z"],
    ['<a href="javascript:x()">text</a> <a href="#note">1</a> <a>bare</a>', "text 1 bare"],
    [
      'See <a href="https://a.example/x">the page </a>for more.',
      "See the page [https://a.example/x] for more.",
    ],
    [
      'See <a href="https://a.example/x"><b>the page&nbsp;</b></a>now',
      "See the page [https://a.example/x] now",
    ],
    ['See <a href="#note">the note </a>below.', "See the note below."],
    ['<a href="https://a.example/?a=1&reg=2">page</a>', "page [https://a.example/?a=1&reg=2]"],
    [
      '<a href="https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&amp;data=05">x</a>',
      "x [https://a.example/x]",
    ],
  ])("gives a link's address if the text does not: %s", (html, text) => {
    expect(toPlainText(`<p>${html}</p>`)).toBe(text);
  });
});

describe("a table", () => {
  test("is a line for each row, header and all, between empty lines", () => {
    const html =
      "<p>So:</p><table><thead><tr><th>Year</th><th><p>Ferries</p></th></tr></thead>" +
      "<tbody><tr><td><p>2023</p></td><td><p>9</p><p>about</p></td></tr><tr><td></td><td></td></tr></tbody></table><p>End</p>";
    expect(toPlainText(html)).toBe("So:\n\nYear | Ferries\n2023 | 9 about\n\nEnd");
  });

  test("keeps its columns where cells are empty or span several", () => {
    const html =
      '<table><tr><td></td><td>2023</td><td>2024</td></tr><tr><td rowspan="2">A</td><td>1</td><td>2</td></tr>' +
      '<tr><td>3</td><td>4</td></tr><tr><td colspan="2">All</td><td>5</td></tr></table>';
    expect(toPlainText(html)).toBe("| 2023 | 2024\nA | 1 | 2\n| 3 | 4\nAll | | 5");
  });

  test("keeps empty cells at the end of a row, and leaves out rows with only empty cells", () => {
    const html =
      "<table><tr><th>Port</th><th>2023</th><th>2024</th></tr><tr><td>Oxmere</td><td>4</td><td></td></tr>" +
      '<tr><td>Dunmouth</td><td></td><td>&nbsp;</td></tr><tr><td></td><td></td><td></td></tr><tr><td colspan="3">Note</td></tr></table>';
    expect(toPlainText(html)).toBe("Port | 2023 | 2024\nOxmere | 4 |\nDunmouth | |\nNote");
  });

  test("in a cell becomes one line, unless it is all there is", () => {
    const inner = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>";
    expect(toPlainText(`<table><tr><td>x</td><td>${inner}</td></tr></table>`)).toBe("x | a, b; c, d");
    expect(toPlainText(`<table><tr><td><p>${inner}</p></td></tr></table>`)).toBe("a | b\nc | d");
  });

  test("keeps its caption and text outside its cells", () => {
    const html = "<table>stray<caption>Cap</caption><tr>row<td>1</td></tr></table>";
    expect(toPlainText(html)).toBe("stray\nCap\nrow | 1");
  });

  test("with absurd spans stays small", () => {
    const html =
      '<table><tr><td colspan="1000000000" rowspan="1000000000">x</td></tr><tr><td>y</td><td>z</td></tr></table>';
    expect(toPlainText(html).length).toBeLessThan(1000);
  });
});

describe("plain text", () => {
  test("keeps brackets that are not tags, and its lines", () => {
    const text = "fewer than 5 (<5), a < b > c, <name@b.example>\nR&D 1 & 2\n\nEnd";
    expect(toPlainText(text)).toBe(text);
    expect(hasMarkup(text)).toBe(false);
  });

  test("loses trailing spaces and repeated empty lines", () => {
    expect(toPlainText(" a\u00A0 b \r\n\r\n\r\n\r\nc\u2028d ")).toBe("a b\n\nc\nd");
  });

  test("has its references decoded", () => {
    expect(toPlainText("Customs &amp; Excise\n\nand &quot;more&quot;")).toBe(
      'Customs & Excise\n\nand "more"',
    );
    expect(hasMarkup("Customs &amp; Excise")).toBe(true);
  });

  test("next to tags keeps its brackets", () => {
    expect(toPlainText("<p>under <5 and <b>bold</b> <unknown></p>")).toBe("under <5 and bold <unknown>");
  });
});
