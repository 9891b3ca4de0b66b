import Reading
import Testing

struct FrontMatterTests {
  private func read(_ yaml: String) -> Chapter {
    Chapter.read("---\n\(yaml)\n---\n\n```swift\n1\n```\n", name: "a.md").chapter
  }

  @Test func keys() {
    let front = read(
      """
      title: "A: b"
      author: [Ada, Grace]
      date: 2024-05-01
      seed: 7
      zero-grad: false
      timeout: 30
      params:
        n: 10
        rate: 0.5
        fast: true
        name: x
        text: "1"
      bibliography: refs.bib
      """
    ).frontMatter
    #expect(front.title == "A: b")
    #expect(front.authors == ["Ada", "Grace"])
    #expect(front.date == "2024-05-01")
    #expect(front.seed == 7)
    #expect(front.zeroGrad == false)
    #expect(front.timeout == 30)
    #expect(front.parameters.map(\.name) == ["n", "rate", "fast", "name", "text"])
    #expect(front.parameters.map(\.value) == [.int(10), .double(0.5), .bool(true), .string("x"), .string("1")])
    #expect(front.bibliography == ["refs.bib"])
  }

  @Test func titleOfTheText() {
    #expect(Chapter.read("# Deep *nets*\n\n## A", name: "a.md").chapter.title == "Deep nets")
    #expect(Chapter.read("Text\n\n# A\n", name: "a.md").chapter.title == nil)
    #expect(read("title: T").title == "T")
  }

  @Test(arguments: [
    ("---\ntitel: x\n---\n", "2:1: error: unknown key 'titel' in the front matter; did you mean 'title'?"),
    ("---\ntitle: x\nseed: -1\n---\n", "3:7: error: 'seed' must be a whole number, 0 or above"),
    ("---\ntimeout: soon\n---\n", "2:10: error: 'timeout' must be a number of seconds above 0"),
    ("---\nzero-grad: 3\n---\n", "2:12: error: 'zero-grad' must be true or false"),
    ("---\n- a\n---\n", "2:1: error: front matter is a list of 'key: value' lines"),
    ("---\ntitle: x\n\ntext\n", "1:1: error: the front matter is never closed: a line '---' is missing"),
  ])
  func problemsOfFrontMatter(_ text: String, _ expected: String) {
    #expect(problems(text).filter { !$0.contains("no cells") } == [expected])
  }

  @Test func badYAMLHasItsLine() {
    let found = problems("---\ntitle: x\nauthor: [a\n---\n\n```swift\n1\n```")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("3:") == true || found.first?.hasPrefix("4:") == true)
  }

  @Test func aRuleIsNotFrontMatter() {
    #expect(prose("---\n\ntext") == "<hr />\n<p>text</p>\n")
    #expect(problemsOfProse("---\n\ntext: a").isEmpty)
  }
}
