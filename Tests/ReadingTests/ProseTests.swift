import Reading
import Testing

struct ProseTests {
  @Test(arguments: [
    // What the `cmark` tool prints.
    (
      "*a* **b** `c` [d](e \"f\") & < > \"q\"",
      "<p><em>a</em> <strong>b</strong> <code>c</code> <a href=\"e\" title=\"f\">d</a> &amp; &lt; &gt; &quot;q&quot;</p>\n"
    ),
    ("- a\n- b\n\n1. c\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n"),
    ("> a\nb\n\n---\n", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n<hr />\n"),
    ("[x](javascript:alert(1))", "<p><a href=\"\">x</a></p>\n"),
    // Raw HTML is a slot; comments are not shown.
    ("a <b>c</b>", "<p>a ⟦html <b>⟧c⟦html </b>⟧</p>\n"),
    ("<script>\nx\n</script>", "⟦html <script>\nx\n</script>\n⟧\n"),
    ("a <!-- b --> c\n\n<!-- d -->\n", "<p>a  c</p>\n"),
    // Inline values, and code that speaks of them.
    (
      "`{swift} a + 1`, `{swift}`, `{swift}x`, `` `{swift} a` ``",
      "<p>⟦= a + 1⟧, <code>{swift}</code>, <code>{swift}x</code>, <code>`{swift} a`</code></p>\n"
    ),
    // Strikethrough.
    ("~~a *b*~~ c ~d~", "<p>⟦del⟧a <em>b</em>⟦/⟧ c ⟦del⟧d⟦/⟧</p>\n"),
    ("~5 and ~6, a ~~~ b, x~~ y", "<p>~5 and ~6, a ~~~ b, x~~ y</p>\n"),
    // Headings.
    (
      "## A `b` & c!\n## A b  c\n### $x$",
      "⟦h a-b--c⟧A <code>b</code> &amp; c!⟦/⟧\n⟦h a-b--c-1⟧A b  c⟦/⟧\n⟦h x⟧⟦x⟧⟦/⟧\n"
    ),
    ("## MLPs {#sec-mlp}\n\n@sec-mlp.", "⟦h sec-mlp⟧MLPs⟦/⟧\n<p>⟦@sec-mlp⟧.</p>\n"),
    // Lifted marks that Markdown takes for something else come back as they were.
    (
      "[a](x/$y$z) `{#sec-a}` \\@fig-a @escaping {#a}",
      "<p><a href=\"x/$y$z\">a</a> <code>{#sec-a}</code> @fig-a @escaping {#a}</p>\n"
    ),
    (
      "$$x$$ {#eq-x}\n\n(@eq-x)—@eq-x. a@eq-x <a-@eq-x.org>",
      "⟦⟦x⟧⟧\n<p>(⟦@eq-x⟧)—⟦@eq-x⟧. a@eq-x <a href=\"mailto:a-@eq-x.org\">a-@eq-x.org</a></p>\n"
    ),
    // Alerts.
    ("> [!NOTE]\n> text", "⟦note⟧\n⟦title⟧⟦/⟧\n<p>text</p>\n⟦/⟧\n"),
    ("> [!Tip] A *b*\n>\n> text", "⟦tip⟧\n⟦title⟧A <em>b</em>⟦/⟧\n<p>text</p>\n⟦/⟧\n"),
    ("> [x] text", "<blockquote>\n<p>[x] text</p>\n</blockquote>\n"),
    // Tables.
    (
      "| a | b |\n|---|--:|\n| 1 | $|x|$ |\n| \\| |",
      "⟦table⟧\n⟦head⟧\n⟦row⟧\n⟦-⟧a⟦/⟧⟦right⟧b⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦body⟧\n⟦row⟧\n⟦-⟧1⟦/⟧⟦right⟧⟦|x|⟧⟦/⟧\n⟦/⟧\n⟦row⟧\n⟦-⟧|⟦/⟧⟦right⟧⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦/⟧\n"
    ),
    (
      "text\n    # no heading\n    - no list\na | b\n--|--\n",
      "<p>text\n# no heading\n- no list</p>\n⟦table⟧\n⟦head⟧\n⟦row⟧\n⟦-⟧a⟦/⟧⟦-⟧b⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦/⟧\n"
    ),
    ("text\na | b\n--|--\n", "<p>text</p>\n⟦table⟧\n⟦head⟧\n⟦row⟧\n⟦-⟧a⟦/⟧⟦-⟧b⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦/⟧\n"),
    (
      "> | a |\n> |---|\n> | - x |",
      "<blockquote>\n⟦table⟧\n⟦head⟧\n⟦row⟧\n⟦-⟧a⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦body⟧\n⟦row⟧\n⟦-⟧- x⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦/⟧\n</blockquote>\n"
    ),
    ("a | b\nc | d", "<p>a | b\nc | d</p>\n"),
    (
      "|a|\n|-|\n|b|\n\n: Cap {#tbl-a}",
      "⟦table⟧\n⟦caption⟧Cap⟦/⟧\n⟦head⟧\n⟦row⟧\n⟦-⟧a⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦body⟧\n⟦row⟧\n⟦-⟧b⟦/⟧\n⟦/⟧\n⟦/⟧\n⟦/⟧\n"
    ),
    // Footnotes, numbered by their marks.
    (
      "a[^x] b[^y] c[^x]\n\n[^y]: Why *not*\n[^x]: one\n\n    two",
      "<p>a⟦note 1.1⟧ b⟦note 2.1⟧ c⟦note 1.2⟧</p>\n⟦notes⟧\n⟦note 1⟧\n<p>one</p>\n<p>two</p>\n⟦/⟧\n⟦note 2⟧\n<p>Why <em>not</em></p>\n⟦/⟧\n⟦/⟧\n"
    ),
    (
      "a[^x]\n\n[^x]: one\n    - two\n\n    ```sh\n    $x$ [^x]: \n    ```\nend\n\n# b",
      "<p>a⟦note 1.1⟧</p>\n<p>end</p>\n⟦h b⟧b⟦/⟧\n⟦notes⟧\n⟦note 1⟧\n<p>one</p>\n<ul>\n<li>two</li>\n</ul>\n⟦code sh⟧\n⟦/⟧\n⟦/⟧\n"
    ),
    (
      "a[^x]\n[^x]: b\nc\n- d",
      "<p>a⟦note 1.1⟧</p>\n<ul>\n<li>d</li>\n</ul>\n⟦notes⟧\n⟦note 1⟧\n<p>b\nc</p>\n⟦/⟧\n⟦/⟧\n"
    ),
    ("```\n[^x]: a\n```\n\n- ~~~\n  [^x]: a\n  ~~~\n", "⟦code -⟧\n<ul>\n<li>\n⟦code -⟧\n</li>\n</ul>\n"),
    // Images.
    ("![a](b.png)\n\nx ![c](d.png)", "⟦image b.png⟧\n<p>x ⟦image d.png⟧</p>\n"),
  ])
  func prose(_ text: String, _ expected: String) {
    #expect(ReadingTests.prose(text) == expected)
  }

  @Test func sectionNumbers() {
    let text = "# T\n\n## A\n### B\n### C\n## D\n#### E\n"
    let chapter = Chapter.read(text, name: "a.md").chapter
    #expect(chapter.headings.map(\.number) == [nil, "1", "1.1", "1.2", "2", "2.0.1"])
    #expect(chapter.headings.map(\.isTitle) == [true, false, false, false, false, false])
    #expect(chapter.headings.map(\.line) == [1, 3, 4, 5, 6, 7])
  }

  @Test func labels() {
    let text = """
      ## S {#sec-s}

      ```swift {#fig-a fig-cap="A"}
      1
      ```

      > [!EXERCISE]
      > unlabelled

      > [!EXERCISE] Prove $x$ {#exr-b}
      > text

      ![i](i.png){#fig-i}

      |a|
      |-|

      : T {#tbl-t}

      ```swift {#train}
      1
      ```

      @sec-s @fig-a @exr-b @fig-i @tbl-t @train
      """
    let reading = Chapter.read(text, name: "a.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.chapter.labels.map { "\($0.name) \($0.kind) \($0.number)" } == [
        "sec-s section 1", "fig-a figure 1", "exr-b exercise 2", "fig-i figure 2", "tbl-t table 1", "train cell 2",
      ])
    #expect(reading.chapter.references.count == 6)
  }

  @Test(arguments: [
    (
      "a @fig-lss\n\n```swift {#fig-loss}\n1\n```",
      "1:3: error: no label 'fig-lss' in this folder; did you mean 'fig-loss'?"
    ),
    ("$$\na\n$$\n\n$x$ see @eq-a", "5:9: error: no label 'eq-a' in this folder"),
    ("> [!NOTES]\n> a", "1:1: warning: unknown kind of note 'NOTES'; did you mean 'NOTE'?"),
    ("a[^b]", "1:2: warning: no footnote '[^b]:' in this chapter; it is shown as text"),
    ("a\n\n[^b]: c", "3:1: warning: nothing refers to footnote 'b'; it is left out"),
  ])
  func problems(_ text: String, _ expected: String) {
    #expect(problemsOfProse(text) == [expected])
  }

  /// Values come in the order of the text, also where a footnote shows them at the end.
  /// Whatever was freed is not looked at again, though other threads may have taken its memory.
  @Test func whatATableOrANoteTookIsGone() async {
    let table = "| a |\n|---|\n| b |\n\n: One | two\n|---|---|\n| c | d |\n\n"
    let notes = "x[^n]\n\n[^n]: a\n\n[^n]: b\n\n    > c\n    > > d\n\n"
    let text = String(repeating: table, count: 20) + notes
    let expected = ReadingTests.prose(text)
    #expect(expected.contains("⟦caption⟧One | two"))
    #expect(expected.hasSuffix("<p>x⟦note 1.1⟧</p>\n⟦notes⟧\n⟦note 1⟧\n<p>a</p>\n⟦/⟧\n⟦/⟧\n"))
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { ReadingTests.prose(text) } }
      for await prose in group { #expect(prose == expected) }
    }
  }

  @Test func inlineExpressionsOfFootnotes() {
    let text = "a[^n]\n\n[^n]: `{swift} b`\n\n`{swift} c`\n"
    #expect(Chapter.read(text, name: "a.md").chapter.inlineExpressions.map(\.code) == ["b", "c"])
    #expect(
      ReadingTests.prose(text)
        == "<p>a⟦note 1.1⟧</p>\n<p>⟦= c⟧</p>\n⟦notes⟧\n⟦note 1⟧\n<p>⟦= b⟧</p>\n⟦/⟧\n⟦/⟧\n")
  }

  /// What stands in a footnote keeps its place in the chapter.
  @Test func placesInFootnotes() {
    let text = "a[^n]\n\n[^n]: b $x$\n\n    c $y$ @fig-no\n\n    ```swift\n    d\n    ```\n\ne $z$\n"
    let reading = Chapter.read(text, name: "a.md")
    let places = reading.chapter.formulas.map { reading.map.location($0.source, 0).description }
    #expect(places.sorted() == ["a.md:11:4", "a.md:3:10", "a.md:5:8"])
    #expect(reading.chapter.cells.map { reading.map.location($0.source, 0).description } == ["a.md:8:5"])
    #expect(reading.diagnostics.map { reading.map.location(of: $0.range).description } == ["a.md:5:11"])
  }

  @Test(arguments: [
    ("A *b* `c`", "A <em>b</em> <code>c</code>"), ("$x_1$ <i>", "⟦x_1⟧ &lt;i&gt;"), ("# a\nb", "# a b"),
    ("@fig-a {#x} 1. y", "@fig-a {#x} 1. y"), ("", ""),
  ])
  func captions(_ text: String, _ expected: String) {
    #expect(InlineText.html(text) { "⟦\($0)⟧" } == expected)
  }

  @Test func labelsElsewhere() {
    let label = Chapter.read("## A {#sec-a}", name: "b.md").chapter.labels[0]
    let reading = Chapter.read(Array("@sec-a\n\n```swift\n1\n```".utf8), name: "a.md") { name in
      name == "sec-a" ? (label, "b.html") : nil
    }
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.chapter.references.map(\.target) == [.elsewhere(label, page: "b.html")])
  }

  /// No text may stop the reader: pieces of everything in random order, the same on every run.
  @Test func anyTextIsRead() {
    let pieces = [
      "$", "$$", "`", "```", "```swift", "\n", "\n\n", "> ", "- ", "1. ", "    ", "|", "|---|", "[^a]", "[^a]: ",
      "@fig-a",
      "{#fig-a}", "~~", "*", "_", "# ", "![", "](", ")", "[", "]", "<b>", "<!--", "-->", "[!NOTE]", "\\", "\t",
      "{swift}",
      "---", "//| echo: x", "é", "word ", ": ", "<div>", "\r\n", "===", "\u{F0000}", "x | y", "--|--",
    ]
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<600 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let reading = Chapter.read(text, name: "a.md")
      let html = reading.chapter.html { _ in Markup("", "") }
      #expect(!html.unicodeScalars.contains { $0.value >= 0xF0001 }, "\(text.debugDescription)")
    }
  }
}
