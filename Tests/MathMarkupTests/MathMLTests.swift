import MathMarkup
import Testing

/// What stands inside `<semantics>`, before the annotation.
private func body(_ latex: String, display: Bool = false) -> String {
  let markup = mathML(latex, display: display).markup
  let start = display ? "<math display=\"block\"><semantics>" : "<math><semantics>"
  guard markup.hasPrefix(start), let end = markup.range(of: "<annotation") else { return "NO FORMULA: \(markup)" }
  return String(markup[markup.index(markup.startIndex, offsetBy: start.count)..<end])
}

extension String {
  /// The first place of a piece of text.
  fileprivate func range(of piece: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(piece) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}

@Suite struct MathMLTests {
  @Test(arguments: [
    ("x", "<mi>x</mi>"),
    ("3.14", "<mn>3.14</mn>"),
    (".5", "<mn>.5</mn>"),
    (#"\Gamma"#, #"<mi mathvariant="normal">Γ</mi>"#),
    (#"\gamma"#, "<mi>γ</mi>"),
    (#"\mathbf{W}"#, "<mi>𝐖</mi>"),
    (#"\mathbf{0}"#, "<mn>𝟎</mn>"),
    (#"\mathbb{R}\mathbb{E}"#, "<mrow><mi>ℝ</mi><mi>𝔼</mi></mrow>"),
    (#"\mathcal{LN}"#, "<mrow><mi>ℒ</mi><mi>𝒩</mi></mrow>"),
    (#"\boldsymbol{\theta}\bm{\Sigma x}"#, "<mrow><mi>𝜽</mi><mrow><mi>𝚺</mi><mi>𝒙</mi></mrow></mrow>"),
    (#"\mathrm{ReLU}"#, "<mi>ReLU</mi>"),
    (#"\mathrm{d}"#, #"<mi mathvariant="normal">d</mi>"#),
    (#"\mathit{loss}"#, "<mi>𝑙𝑜𝑠𝑠</mi>"),
    (#"{\bf a} b"#, "<mrow><mi>𝐚</mi><mi>b</mi></mrow>"),
    ("αβ", "<mrow><mi>α</mi><mi>β</mi></mrow>"),
  ])
  func letters(latex: String, expected: String) {
    #expect(body(latex) == expected)
  }

  @Test(arguments: [
    ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
    ("x^10", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>0</mn></mrow>"),
    ("x^{10}", "<msup><mi>x</mi><mn>10</mn></msup>"),
    (
      "W^{(1)}",
      """
      <msup><mi>W</mi><mrow><mo stretchy="false">(</mo><mn>1</mn><mo stretchy="false">)</mo></mrow></msup>
      """
    ),
    ("f'", "<msup><mi>f</mi><mo>′</mo></msup>"),
    ("f''_0", #"<msubsup><mi>f</mi><mn>0</mn><mo lspace="0" rspace="0">″</mo></msubsup>"#),
    ("f'^2", "<msup><mi>f</mi><mrow><mo>′</mo><mn>2</mn></mrow></msup>"),
    ("{}^T", "<msup><mrow></mrow><mi>T</mi></msup>"),
    (#"x^\frac12"#, "<msup><mi>x</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup>"),
    (#"\frac{a}{b}"#, "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    (#"{a \over b}"#, "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    (#"\dfrac ab"#, #"<mfrac displaystyle="true" scriptlevel="0"><mi>a</mi><mi>b</mi></mfrac>"#),
    (#"\sqrt{x}\sqrt[3]{x}"#, "<mrow><msqrt><mi>x</mi></msqrt><mroot><mi>x</mi><mn>3</mn></mroot></mrow>"),
    (#"\hat{x}"#, #"<mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>"#),
    (
      #"\underbrace{x}_{n}"#,
      """
      <munder><munder accentunder="true"><mi>x</mi><mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>
      """
    ),
    (#"\underset{w}{A}"#, "<munder><mi>A</mi><mi>w</mi></munder>"),
    (
      #"\binom nk"#,
      """
      <mrow><mo form="prefix" stretchy="true" fence="true">(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>\
      <mo form="postfix" stretchy="true" fence="true">)</mo></mrow>
      """
    ),
    (
      #"\left. x \right|_0"#,
      """
      <msub><mrow><mi>x</mi><mo form="postfix" stretchy="true" fence="true">|</mo></mrow><mn>0</mn></msub>
      """
    ),
    (
      #"\bigl|"#,
      ##"<mo lspace="0" rspace="0" stretchy="true" symmetric="true" minsize="1.2em" maxsize="1.2em">|</mo>"##
    ),
    (#"\text{if } x"#, "<mrow><mtext>if\u{A0}</mtext><mi>x</mi></mrow>"),
    (#"\text{a $x$}"#, "<mrow><mtext>a\u{A0}</mtext><mi>x</mi></mrow>"),
    (#"\text{a_b & c < d}"#, "<mtext>a_b &amp; c &lt; d</mtext>"),
    (#"\operatorname{softmax}"#, "<mi>softmax</mi>"),
    ("% nothing\n x", "<mi>x</mi>"),
    ("", "<mrow></mrow>"),
  ])
  func structure(latex: String, expected: String) {
    #expect(body(latex) == expected)
  }

  /// TeX's spaces; what browsers do by themselves is not said.
  @Test(arguments: [
    ("a+b", "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"),
    ("a-b", "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>"),
    ("-b", "<mrow><mo>−</mo><mi>b</mi></mrow>"),
    ("a=-b", #"<mrow><mi>a</mi><mo>=</mo><mo lspace="0" rspace="0">−</mo><mi>b</mi></mrow>"#),
    ("a<b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
    (#"a \cdot b"#, #"<mrow><mi>a</mi><mo lspace="0.2222em" rspace="0.2222em">⋅</mo><mi>b</mi></mrow>"#),
    (
      "f(x, y)",
      ##"<mrow><mi>f</mi><mo stretchy="false">(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo stretchy="false">)</mo></mrow>"##
    ),
    ("x_{i=1}", #"<msub><mi>x</mi><mrow><mi>i</mi><mo lspace="0" rspace="0">=</mo><mn>1</mn></mrow></msub>"#),
    ("1{,}000", #"<mrow><mn>1</mn><mo rspace="0">,</mo><mn>000</mn></mrow>"#),
    (#"\log x"#, #"<mrow><mi>log</mi><mspace width="0.1667em"/><mi>x</mi></mrow>"#),
    (#"\log(x)"#, ##"<mrow><mi>log</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>"##),
    (
      "|x|",
      ##"<mrow><mo lspace="0" rspace="0" stretchy="false">|</mo><mi>x</mi><mo lspace="0" rspace="0" stretchy="false">|</mo></mrow>"##
    ),
    (#"a \mid b"#, #"<mrow><mi>a</mi><mo lspace="0.2778em" rspace="0.2778em">∣</mo><mi>b</mi></mrow>"#),
    (#"a\quad b\!c"#, #"<mrow><mi>a</mi><mspace width="1em"/><mi>b</mi><mspace width="-0.1667em"/><mi>c</mi></mrow>"#),
    (#"a \not= b"#, "<mrow><mi>a</mi><mo>≠</mo><mi>b</mi></mrow>"),
    (#"a \overset{!}{=} b"#, #"<mrow><mi>a</mi><mover><mo>=</mo><mo>!</mo></mover><mi>b</mi></mrow>"#),
    (
      #"1 + \dots + n"#,
      ##"<mrow><mn>1</mn><mo>+</mo><mo lspace="0" rspace="0">⋯</mo><mo>+</mo><mi>n</mi></mrow>"##
    ),
  ])
  func spacing(latex: String, expected: String) {
    #expect(body(latex) == expected)
  }

  @Test(arguments: [
    (#"\sum_i x"#, false, #"<mrow><msub><mo lspace="0">∑</mo><mi>i</mi></msub><mi>x</mi></mrow>"#),
    (#"\sum_i x"#, true, #"<mrow><munder><mo lspace="0">∑</mo><mi>i</mi></munder><mi>x</mi></mrow>"#),
    (#"\sum\nolimits_i x"#, true, #"<mrow><msub><mo lspace="0">∑</mo><mi>i</mi></msub><mi>x</mi></mrow>"#),
    (
      #"\sum\limits_i x"#, false,
      #"<mrow><munder><mo movablelimits="false" lspace="0">∑</mo><mi>i</mi></munder><mi>x</mi></mrow>"#
    ),
    (#"\int_0^1"#, true, #"<msubsup><mo lspace="0" rspace="0">∫</mo><mn>0</mn><mn>1</mn></msubsup>"#),
    (#"\max_x"#, true, "<munder><mi>max</mi><mi>x</mi></munder>"),
    (#"\max_x"#, false, "<msub><mi>max</mi><mi>x</mi></msub>"),
    (#"\operatorname*{argmax}_x"#, true, "<munder><mi>argmax</mi><mi>x</mi></munder>"),
    (#"\frac{\max_x}{1}"#, true, "<mfrac><msub><mi>max</mi><mi>x</mi></msub><mn>1</mn></mfrac>"),
    (
      #"\displaystyle \max_x"#, false,
      #"<mstyle displaystyle="true" scriptlevel="0"><munder><mi>max</mi><mi>x</mi></munder></mstyle>"#
    ),
  ])
  func limits(latex: String, display: Bool, expected: String) {
    #expect(body(latex, display: display) == expected)
  }

  @Test(arguments: [
    (
      #"\begin{matrix} a & b \\ c & d \end{matrix}"#,
      "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>"
    ),
    (
      #"\begin{cases} 1 & x \\ 0 \end{cases}"#,
      """
      <mrow><mo form="prefix" stretchy="true" fence="true">{</mo><mtable>\
      <mtr><mtd style="text-align:left"><mn>1</mn></mtd><mtd style="text-align:left"><mi>x</mi></mtd></mtr>\
      <mtr><mtd style="text-align:left"><mn>0</mn></mtd><mtd style="text-align:left"></mtd></mtr></mtable></mrow>
      """
    ),
    (
      #"\begin{aligned} a &= b \\ \end{aligned}"#,
      """
      <mtable displaystyle="true"><mtr><mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>a</mi></mtd>\
      <mtd style="text-align:left;padding-left:0"><mrow><mrow></mrow><mo>=</mo><mi>b</mi></mrow></mtd></mtr></mtable>
      """
    ),
    (
      #"\begin{array}{r|l} 1 & 2 \end{array}"#,
      """
      <mtable><mtr><mtd style="text-align:right;text-align:-webkit-right"><mn>1</mn></mtd>\
      <mtd style="text-align:left;border-left:1px solid"><mn>2</mn></mtd></mtr></mtable>
      """
    ),
    (#"a \\ b"#, "<mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>"),
    (#"\begin{equation} x \tag{1} \end{equation}"#, #"<mrow><mi>x</mi><mspace width="2em"/><mtext>(1)</mtext></mrow>"#),
  ])
  func tables(latex: String, expected: String) {
    #expect(body(latex) == expected)
  }

  @Test(arguments: [
    (#"\apha + 1"#, 0, #"unknown math command '\apha'; did you mean '\alpha'?"#),
    (#"1 + \xyzzy"#, 4, #"unknown math command '\xyzzy'"#),
    (#"é + \xyzzy"#, 5, #"unknown math command '\xyzzy'"#),
    (#"\text{a $\xyzzy$}"#, 9, #"unknown math command '\xyzzy'"#),
    (#"\color{red} x"#, 0, #"'\color' is ignored: a formula takes the colours of the page"#),
    (#"\begin{bmatri} 1 \end{bmatri}"#, 0, "unknown math environment 'bmatri'; did you mean 'bmatrix'?"),
    ("a & b", 2, #"'&' outside of a table; write '\begin{aligned} … \end{aligned}' around the formula"#),
  ])
  func warnings(latex: String, offset: Int, message: String) {
    let result = mathML(latex, display: false)
    #expect(result.warnings.map(\.message) == [message])
    #expect(result.warnings.map(\.offset) == [offset])
  }

  @Test func unknownCommandShowsItsSource() {
    #expect(body(#"\xyzzy x"#) == #"<mrow><merror><mtext>\xyzzy</mtext></merror><mi>x</mi></mrow>"#)
  }

  @Test(arguments: [
    (#"\frac{a}{b"#, 8, MathProblem.unclosedBrace),
    ("a}", 1, .strayCloseBrace),
    (#"\frac{a}"#, 0, .missingArgument(of: #"\frac"#)),
    ("x^", 1, .missingArgument(of: "^")),
    (#"\left( x"#, 0, .leftWithoutRight),
    (#"x \right)"#, 2, .strayCommand("right")),
    (#"\left x \right)"#, 6, .unknownDelimiter("x", after: #"\left"#)),
    (#"\begin{cases} x"#, 0, .environmentWithoutEnd("cases")),
    (#"\begin{cases} x \end{case}"#, 16, .environmentEndedBy("case", begun: "cases")),
    (#"x \end{cases}"#, 2, .strayCommand("end")),
    ("x^2^3", 3, .doubleScript(superscript: true)),
    (#"\hspace{big}"#, 0, .badDimension("big")),
    (String(repeating: "{", count: 5_000), 200, .nestedTooDeep),
    (String(repeating: "\\not", count: 5_000), 800, .nestedTooDeep),
  ])
  func brokenStructureShowsTheWholeSource(latex: String, offset: Int, problem: MathProblem) {
    let result = mathML(latex, display: false)
    #expect(result.warnings == [MathWarning(problem, at: offset)])
    #expect(result.markup.hasPrefix("<math><semantics><merror><mtext>"))
  }

  /// Whatever comes, the markup is well formed and nothing traps: every prefix of a long formula.
  @Test func everyPrefixOfAFormulaIsSet() {
    let latex = #"""
      \left\{ \begin{array}{l|c} \mathbf{W}^{(1)}_{i,j} & \text{if $x_1$} \\[2pt] \hline \frac{a}{\sqrt[3]{b}} \end{array}
      \middle| \sum\limits_{\substack{i<n \\ j}} \underbrace{x'}_{n} \not\in \operatorname*{arg\,max} \right\} \tag{1}
      """#
    var prefix = ""
    for character in latex {
      prefix.append(character)
      let markup = mathML(prefix, display: true).markup
      #expect(Self.isBalanced(markup), "\(prefix)")
    }
  }

  /// Every tag that opens closes, in order.
  private static func isBalanced(_ markup: String) -> Bool {
    var open: [Substring] = []
    for tag in markup.split(separator: "<", omittingEmptySubsequences: true) {
      let name = tag.prefix { $0 != ">" && $0 != " " && $0 != "/" || ($0 == "/" && tag.first == "/") }
      if tag.first == "/" {
        guard let last = open.popLast(), "/" + last == name else { return false }
      } else if let end = tag.firstIndex(of: ">"), tag[..<end].last != "/" {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
