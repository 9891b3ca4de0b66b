import Diagnostics
import Plotting
import Records
import Rendering
import Testing

struct CellMarkupTests {
  private let outputs: [Output] = [.text("hi\n"), .value(ShownValue(text: "2", type: "Int"))]

  /// What of a cell that prints `hi` and shows 2 is on the page.
  @Test(arguments: [
    ("", true, true), ("{echo=false}", false, true), ("{output=false}", true, false), ("{include=false}", false, false),
    ("{echo=false output=false}", false, false), ("{remove-input=true}", false, true),
  ])
  func options(_ fence: String, _ code: Bool, _ output: Bool) {
    let html = bodyText("```swift \(fence)\nf()\n```\n", [outputs])
    #expect(html.contains("language-swift") == code)
    #expect(html.contains("<samp>hi\n</samp>") == output)
    #expect(html.contains("nb-badge") == output)
    #expect(html.isEmpty == (!code && !output))
  }

  @Test(arguments: [
    ("{code-fold=true}", "<details class=\"nb-fold\"><summary>Code</summary>"),
    ("{code-fold=show}", "<details class=\"nb-fold\" open><summary>Code</summary>"),
    ("{hide-output=true}", "<details class=\"nb-fold\"><summary>Output</summary>"),
  ])
  func folds(_ fence: String, _ expected: String) {
    #expect(bodyText("```swift \(fence)\nf()\n```\n", [outputs]).contains(expected))
  }

  @Test func tensors() {
    let value = ShownValue(text: "tensor([1., 2.])", type: "Tensor", dtype: "float32", shape: [2, 1])
    let html = bodyText("```swift\nx\n```", [[.value(value)]])
    #expect(html.contains("<span class=\"nb-badge\">float32 · 2 × 1</span>"))
    let scalar = ShownValue(text: "tensor(1)", type: "Tensor", dtype: "int64", shape: [])
    #expect(bodyText("```swift\nx\n```", [[.value(scalar)]]).contains("int64 · scalar"))
  }

  @Test func tables() {
    let table = Table(columns: ["a", "b"], rows: [["x", "1"], ["<", "-2.5"]])
    let html = bodyText("```swift {#tbl-t fig-cap=\"Rows of $x$\"}\nx\n```\n\n@tbl-t", [[.table(table)]])
    #expect(
      html.contains(
        """
        <table id="tbl-t">
        <caption><span class="nb-label">Table 1.</span> Rows of <math>
        """.dropLast(1)))
    #expect(html.contains("<th scope=\"col\">a</th><th scope=\"col\" class=\"nb-right\">b</th>"))
    #expect(html.contains("<tr><td>&lt;</td><td class=\"nb-right\">-2.5</td></tr>"))
    #expect(html.contains("<a class=\"nb-ref\" href=\"#tbl-t\">Table 1</a>"))
  }

  @Test func figures() {
    let figure = Figure(panels: [])
    let text = "```swift {#fig-a fig-cap=\"A *b*\" fig-alt=\"what it shows\"}\nplot()\n```\n\n@fig-a"
    let html = bodyText(text, [[.figure(figure)]])
    #expect(html.contains("<figure class=\"nb-plot\" id=\"fig-a\">\n<svg"))
    #expect(html.contains("what it shows"))
    #expect(html.contains("<figcaption><span class=\"nb-label\">Figure 1.</span> A <em>b</em></figcaption>"))
    #expect(pageText(text, [[.figure(figure)]]).contains(".nb-figure"))
    #expect(!pageText("a").contains(".nb-figure{"))
  }

  /// A label whose cell has no figure still can be arrived at.
  @Test func labelsWithoutOutputs() {
    #expect(bodyText("```swift {#fig-a}\nplot()\n```\n").hasPrefix("<a id=\"fig-a\"></a>\n<div class=\"nb-cell\""))
  }

  @Test func failures() {
    let place = SourceLocation(file: "Chapters/a.md", line: 3, column: 5)
    let failure = Failure(
      message: "Fatal error: Index out of range", location: place, sourceLine: "  a[<9]", underlined: 2,
      trace: [.init(function: "f(_:)", location: place), .init(function: "cell 1", location: place)])
    let html = bodyText("```swift {output=false}\nf(9)\n```\n\n```swift\ng()\n```", [[.failure(failure)]]) {
      $0.cells[0].status = .failed
      $0.cells[1].status = .notRun
    }
    #expect(
      html.contains(
        """
        <div class="nb-problem nb-error" role="note">
        <p class="nb-problem-head"><strong>Error</strong> <span class="nb-place">line 3</span></p>
        <p class="nb-message">Fatal error: Index out of range</p>
        <pre class="nb-excerpt"><code>a[<mark>&lt;9</mark>]
        <span class="nb-caret" aria-hidden="true">  ^~</span></code></pre>
        <ol class="nb-trace">
        <li><code>f(_:)</code> <span>line 3</span></li>
        <li><code>cell 1</code> <span>line 3</span></li>
        </ol>
        </div>
        """))
    #expect(html.contains("<p class=\"nb-remark\">This cell did not run.</p>"))
  }

  @Test func warnings() {
    let place = SourceLocation(file: "a.md", line: 2, column: 1)
    let warning = PlacedDiagnostic(severity: .warning, message: "unused", location: place, sourceLine: "a")
    #expect(bodyText("```swift\na\n```", [[.diagnostics([warning])]]).contains("nb-problem nb-warning"))
    #expect(!bodyText("```swift {warning=false}\na\n```", [[.diagnostics([warning])]]).contains("nb-problem"))
  }

  @Test(arguments: [
    ("", CellRecord.Status.notRun, "This cell did not run."),
    ("{eval=false}", .skipped, "This cell is shown and not run."),
    ("{error=\"x\"}", .ran, "This cell should have failed, and did not."),
    ("{refused=\"x\"}", .ran, "This cell should have been refused, and was not."),
    (
      "{volatile=true}", .ran,
      "What this cell shows is measured anew in each run and is no part of the page: run the chapter to see it."
    ),
  ])
  func remarks(_ fence: String, _ status: CellRecord.Status, _ remark: String) {
    let html = bodyText("```swift \(fence)\na\n```\n") { $0.cells[0].status = status }
    #expect(html.contains("<p class=\"nb-remark\">\(remark)</p>"))
  }

  @Test func optionLinesAreNotShown() {
    let html = bodyText("```swift\n//| label: fig-a\nlet x = 1\n```")
    #expect(html.contains("<code class=\"language-swift\"><span class=\"k\">let</span> x"))
  }
}
