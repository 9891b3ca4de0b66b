import Reading
import Testing

struct FormulaTests {
  /// What is a formula and what stays text, in one paragraph.
  @Test(arguments: [
    ("$x$", "<p>⟦x⟧</p>\n"),
    ("a $a_1 * b_2 * c$ b", "<p>a ⟦a_1 * b_2 * c⟧ b</p>\n"),
    ("$x < y & z | w \\\\ \\_$", "<p>⟦x < y & z | w \\\\ \\_⟧</p>\n"),
    ("*em $x*y$ em*", "<p><em>em ⟦x*y⟧ em</em></p>\n"),
    ("**$x$**", "<p><strong>⟦x⟧</strong></p>\n"),
    ("[$x$](u)", "<p><a href=\"u\">⟦x⟧</a></p>\n"),
    ("($x$), $y$-axis, $n$th", "<p>(⟦x⟧), ⟦y⟧-axis, ⟦n⟧th</p>\n"),
    ("$$x$$", "⟦⟦x⟧⟧\n"),
    ("so $$x$$ then", "<p>so ⟦⟦x⟧⟧ then</p>\n"),
    ("$$\na\n+ b\n= c\n$$", "⟦⟦\na\n+ b\n= c\n⟧⟧\n"),
    ("$$\n# not a heading\n$$", "⟦⟦\n# not a heading\n⟧⟧\n"),
    ("$a\n+ b$", "<p>⟦a\n+ b⟧</p>\n"),
    // Prices and other dollars.
    ("costs $5 and $6", "<p>costs $5 and $6</p>\n"),
    ("$20,000 and USD$30,000", "<p>$20,000 and USD$30,000</p>\n"),
    ("$ x$ and $x $", "<p>$ x$ and $x $</p>\n"),
    ("\\$x\\$ and $\\$5$", "<p>$x$ and ⟦\\$5⟧</p>\n"),
    ("one $ alone", "<p>one $ alone</p>\n"),
    ("$5 of $x$", "<p>$5 of ⟦x⟧</p>\n"),
    ("- $5 each\n- x$", "<ul>\n<li>$5 each</li>\n<li>x$</li>\n</ul>\n"),
    ("a $x\n\ny$ b", "<p>a $x</p>\n<p>y$ b</p>\n"),
    ("# Cost $x\nand y$", "⟦h cost-x⟧Cost $x⟦/⟧\n<p>and y$</p>\n"),
    // Code.
    ("`$x$` and ``a ` $y$``", "<p><code>$x$</code> and <code>a ` $y$</code></p>\n"),
    ("it costs $5 and `$HOME`", "<p>it costs $5 and <code>$HOME</code></p>\n"),
    ("a lone ` and $x$", "<p>a lone ` and ⟦x⟧</p>\n"),
    ("```sh\n$x$\n```", "⟦code sh⟧\n"),
    ("    $x$\n", "⟦code -⟧\n"),
    ("<div>\n$x$\n</div>", "⟦html <div>\n$x$\n</div>\n⟧\n"),
    // In quotes the markers of the formula's lines go.
    ("> $$\n> a\n> b\n> $$", "<blockquote>\n⟦⟦\n a\n b\n ⟧⟧\n</blockquote>\n"),
    ("- $$\n  a\n  $$", "<ul>\n<li>\n⟦⟦\n  a\n  ⟧⟧\n</li>\n</ul>\n"),
    // Private-use characters of the author's own.
    ("\u{F0000}0\u{F0001} $x$", "<p>\u{F0000}0\u{F0001} ⟦x⟧</p>\n"),
  ])
  func formulas(_ text: String, _ expected: String) {
    #expect(prose(text) == expected)
  }

  @Test func labelsAndNumbers() {
    let text = "$$a$$ {#eq-a}\n\n$$b$$\n\n$$\nc\n$$\n{#eq-c}\n\nsee @eq-c."
    let chapter = Chapter.read(text, name: "a.md").chapter
    #expect(chapter.formulas.map(\.label) == ["eq-a", nil, "eq-c"])
    #expect(chapter.formulas.map(\.number) == [1, nil, 2])
    #expect(chapter.formulas.map(\.isBlock) == [true, true, true])
    #expect(prose(text) == "⟦⟦a⟧⟧\n⟦⟦b⟧⟧\n⟦⟦\nc\n⟧⟧\n<p>see ⟦@eq-c⟧.</p>\n")
  }

  @Test func unclosed() {
    #expect(
      problemsOfProse("text\n\n$$\na\n\nb")
        == ["3:1: warning: this '$$' is never closed before the paragraph ends; it is shown as text"])
  }

  /// Where a byte of a formula stands in the chapter.
  @Test func places() {
    let reading = Chapter.read("é $x$\n\n> a $y\n> + z$\n\n```swift\n1\n```", name: "a.md")
    let formulas = reading.chapter.formulas
    #expect(reading.map.location(formulas[0].source, 0).description == "a.md:1:5")
    #expect(reading.map.location(formulas[1].source, 0).description == "a.md:3:6")
    #expect(formulas[1].latex == "y\n + z")
    #expect(reading.map.location(formulas[1].source, 3).description == "a.md:4:3")
    #expect(reading.map.location(formulas[1].source, 5).description == "a.md:4:5")
    #expect(reading.chapter.cells[0].line == 7)
  }
}
