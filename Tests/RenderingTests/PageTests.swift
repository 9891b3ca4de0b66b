import Reading
import Records
import Rendering
import Testing

struct PageTests {
  @Test func wholePage() {
    let html = pageText(
      "---\ntitle: \"A & *B*\"\nauthor: [Ada, Bo, Cy]\ndate: 2024\n---\n\nText.\n\n```swift\nlet a = 1\na\n```\n",
      [[.value(ShownValue(text: "1", type: "Int"))]])
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(html.contains("<title>A &amp; *B*</title>"))
    #expect(
      html.hasSuffix(
        """
        <body>
        <a class="nb-skip" href="#nb-content">Skip to the text</a>
        <main id="nb-content">
        <article class="nb-prose">
        <header class="nb-title">
        <h1>A &amp; <em>B</em></h1>
        <p class="nb-byline"><span class="nb-author">Ada, Bo and Cy</span> <time>2024</time></p>
        </header>
        <p>Text.</p>
        <div class="nb-cell" id="cell-1" role="group" aria-label="Cell 1">
        <a class="nb-cell-number" href="#cell-1" aria-hidden="true" tabindex="-1">1</a>
        <pre class="nb-code"><code class="language-swift"><span class="k">let</span> a = <span class="n">1</span>
        a
        </code></pre>
        <div class="nb-outputs">
        <div class="nb-result"><pre class="nb-text"><samp>1</samp></pre><span class="nb-badge">Int</span></div>
        </div>
        </div>
        </article>
        <footer class="nb-foot">1 cell, seed 0, run by nbrun.</footer>
        </main>
        </body>
        </html>

        """))
  }

  /// One file: nothing is fetched, nothing runs, and no place or time of the run stands in it.
  @Test func selfContained() {
    let html = pageText("[a](b.html)\n\n```swift\n1\n```\n\n<script>x</script>\n")
    for needed in ["<script", "<link", "src=", "@import", "url(", "http://", "https://", "Chapters/"] {
      #expect(!html.contains(needed), "\(needed)")
    }
  }

  @Test func sameBytes() {
    let text = "# T\n\n## A\n\n## B\n\n$x$ @eq-a\n\n$$y$$ {#eq-a}\n\n```swift\n1\n```\n"
    #expect(pageText(text) == pageText(text))
  }

  /// Plain prose is what the `cmark` tool prints.
  @Test(arguments: [
    ("a *b* `c` \"d\"", "<p>a <em>b</em> <code>c</code> &quot;d&quot;</p>\n"),
    ("1. a\n2. b\n\n> c\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<blockquote>\n<p>c</p>\n</blockquote>\n"),
    ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    ("<div onclick=\"x\">\n", "<pre class=\"nb-raw\"><code>&lt;div onclick=&quot;x&quot;&gt;\n</code></pre>\n"),
    ("~~a~~", "<p><del>a</del></p>\n"),
    (
      "```sh\necho # x\n```",
      "<pre class=\"nb-code\"><code class=\"language-sh\"><span class=\"k\">echo</span> <span class=\"c\"># x</span>\n</code></pre>\n"
    ),
    (
      "a[^1]\n\n[^1]: b",
      """
      <p>a<sup class="nb-mark"><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup></p>
      <section class="nb-footnotes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="fn-1">
      <p>b</p>
      <p class="nb-backs"><a class="nb-back" href="#fnref-1" role="doc-backlink" aria-label="Back to the text">↩</a></p></li>
      </ol>
      </section>

      """
    ),
    (
      "> [!EXERCISE] E {#exr-e}\n> x",
      """
      <aside class="nb-note nb-exercise" id="exr-e" role="note">
      <p class="nb-note-title"><span class="nb-note-kind">Exercise 1</span> E</p>
      <p>x</p>
      </aside>

      """
    ),
    (
      "> [!SOLUTION]\n> x",
      """
      <details class="nb-note nb-solution">
      <summary class="nb-note-title"><span class="nb-note-kind">Solution</span></summary>
      <p>x</p>
      </details>

      """
    ),
    (
      "| a |\n|--:|\n| 1 |",
      """
      <div class="nb-scroll">
      <table>
      <thead>
      <tr>
      <th scope="col" class="nb-right">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="nb-right">1</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    ),
  ])
  func prose(_ text: String, _ expected: String) {
    #expect(bodyText(text) == expected)
  }

  @Test func unsafeHTML() {
    let chapter = Chapter.read("a <b>c</b> [d](javascript:e)", name: "a.md").chapter
    var options = PageOptions()
    #expect(
      page(chapter, record: RunRecord(chapter: "a.md", seed: 0), options: options).html.contains("<a href=\"\">d</a>"))
    options.unsafeHTML = true
    let html = page(chapter, record: RunRecord(chapter: "a.md", seed: 0), options: options).html
    #expect(html.contains("<p>a <b>c</b> <a href=\"javascript:e\">d</a></p>"))
  }

  @Test func contents() {
    let html = pageText("# T\n\n## A *b*\n\n### C [d](e)\n\n#### F\n\n## G[^1]\n\n[^1]: x")
    let list = """
      <ol>
      <li><a href="#a-b"><span class="nb-number">1</span> <span>A <em>b</em></span></a>
      <ol>
      <li><a href="#c-d"><span class="nb-number">1.1</span> <span>C d</span></a></li>
      </ol></li>
      <li><a href="#g"><span class="nb-number">2</span> <span>G
      """
    #expect(html.split(separator: list).count == 3)
    #expect(html.split(separator: "id=\"fnref-1\"").count == 2)
    #expect(html.contains("<h1 id=\"t\">T</h1>"))
    #expect(html.contains("<h2 id=\"a-b\"><span class=\"nb-number\">1</span> A <em>b</em> <a class=\"nb-anchor\""))
  }

  @Test func references() {
    let html = bodyText("## S {#sec-s}\n\n$$x$$ {#eq-x}\n\n@sec-s, @eq-x")
    #expect(html.contains("<a class=\"nb-ref\" href=\"#sec-s\">Section 1</a>"))
    #expect(html.contains("<a class=\"nb-ref\" href=\"#eq-x\">Equation 1</a>"))
    #expect(html.contains("<div class=\"nb-equation\" id=\"eq-x\">"))
    #expect(html.contains("<span class=\"nb-equation-number\">(1)</span>"))
  }

  @Test func inlineValues() {
    let text = "`{swift} a` and `{swift} b`"
    let html = bodyText(text) {
      $0.inlineValues = [InlineValue(line: 1, text: "< 1"), InlineValue(line: 1, text: "2")]
    }
    #expect(html == "<p><span class=\"nb-value\">&lt; 1</span> and <span class=\"nb-value\">2</span></p>\n")
    #expect(bodyText("`{swift} a`") == "<p><code class=\"nb-unset\">a</code></p>\n")
  }

  @Test func images() {
    let reading = Chapter.read("![a](b.png \"T\"){#fig-i}\n\n![c](https://d/e.png)\n\n![f](g.png)\n", name: "a.md")
    var options = PageOptions()
    options.loadImage = { $0 == "b.png" ? Array("abcd".utf8) : nil }
    let result = page(reading.chapter, record: RunRecord(chapter: "a.md", seed: 0), options: options)
    #expect(
      result.html.contains(
        "<figure id=\"fig-i\">\n<img src=\"data:image/png;base64,YWJjZA==\" alt=\"a\">\n<figcaption><span class=\"nb-label\">Figure 1.</span> T</figcaption>"
      ))
    #expect(
      result.diagnostics.map { "\(reading.map.location(of: $0.range)): \($0.severity): \($0.message)" } == [
        "a.md:3:1: warning: image 'https://d/e.png' stands elsewhere: a page is one file, so it becomes a link",
        "a.md:5:1: error: image 'g.png' can't be read",
      ])
  }

  @Test func formulaWarnings() {
    let reading = Chapter.read("a\n> b $x +\n> \\nosuch y$\n", name: "a.md")
    let result = page(reading.chapter, record: RunRecord(chapter: "a.md", seed: 0))
    #expect(result.diagnostics.map { reading.map.location(of: $0.range).description } == ["a.md:3:3"])
  }
}
