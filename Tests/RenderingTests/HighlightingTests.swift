import Rendering
import Testing

struct HighlightingTests {
  /// Tokens as `[class text]`.
  private func tokens(_ code: String, _ language: String) -> String {
    highlighted(code, language: language).replacing("<span class=\"", with: "[").replacing("\">", with: " ")
      .replacing("</span>", with: "]")
  }

  @Test(arguments: [
    ("let a: Int = 0x1F + 1.5e-3", "[k let] a: [t Int] = [n 0x1F] + [n 1.5e-3]"),
    ("x.map { $0 + 1 }", "x.map { [a $0] + [n 1] }"),
    ("func f(_ x: T) -> T", "[k func] [f f](_ x: [t T]) -&gt; [t T]"),
    ("0..<10", "[n 0]..&lt;[n 10]"),
    ("\"a\\(b + \"c\\(d)\")e\"", "[s &quot;a][e \\(]b + [s &quot;c][e \\(]d[e )][s &quot;][e )][s e&quot;]"),
    ("\"(\\(f(1)))\"", "[s &quot;(][e \\(][f f]([n 1])[e )][s )&quot;]"),
    ("#\"a\\n\"# + \"\\n\"", "[s #&quot;a\\n&quot;#] + [s &quot;][e \\n][s &quot;]"),
    ("\"\"\"\na \"b\"\n\"\"\"", "[s &quot;&quot;&quot;\na &quot;b&quot;\n&quot;&quot;&quot;]"),
    ("a /* b /* c */ d */ e // f", "a [c /* b /* c */ d */] e [c // f]"),
    ("@main #if os(Linux)", "[a @main] [a #if] [f os]([t Linux])"),
    ("a.default + .self", "a.default + .[k self]"),
    ("\"open\nlet", "[s &quot;open]\n[k let]"),
    ("print(a)", "[f print](a)"),
    ("\"é\\", "[s &quot;é][e \\]"),
  ])
  func swift(_ code: String, _ expected: String) {
    #expect(tokens(code, "swift") == expected)
  }

  @Test(arguments: [
    ("python", "def f(x): return 'a' # b", "[k def] [f f](x): [k return] [s 'a'] [c # b]"),
    ("bash", "echo \"$x\" a#b # c", "[k echo] [s &quot;$x&quot;] a#b [c # c]"),
    ("c", "int x = 1; /* a */", "[k int] x = [n 1]; [c /* a */]"),
    ("json", "{\"a\": true, \"b\": 1}", "{[s &quot;a&quot;]: [k true], [s &quot;b&quot;]: [n 1]}"),
    ("lua", "local x = 1 -- y", "[k local] x = [n 1] [c -- y]"),
    ("text", "let <x>", "let &lt;x&gt;"),
  ])
  func others(_ language: String, _ code: String, _ expected: String) {
    #expect(tokens(code, language) == expected)
  }
}
