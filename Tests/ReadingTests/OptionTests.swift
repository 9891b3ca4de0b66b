import Reading
import Testing

struct OptionTests {
  private func options(_ fence: String, _ lines: [String] = []) -> CellOptions {
    let text = "```swift \(fence)\n" + lines.map { "//| \($0)\n" }.joined() + "x\n```\n"
    return Chapter.read(text, name: "a.md").chapter.cells[0].options
  }

  private func changed(_ change: (inout CellOptions) -> Void) -> CellOptions {
    var options = CellOptions()
    change(&options)
    return options
  }

  @Test func values() {
    #expect(options("") == CellOptions())
    #expect(options("{echo=false}") == changed { $0.echo = false })
    #expect(options("", ["echo: no"]) == changed { $0.echo = false })
    #expect(
      options("{eval=false output=false include=false warning=false volatile=true}")
        == changed {
          $0.eval = false
          $0.output = false
          $0.include = false
          $0.warning = false
          $0.isVolatile = true
        })
    #expect(
      options("{fig-cap=\"Loss, in \\\"nats\\\"\" fig-alt='a curve'}")
        == changed {
          $0.figureCaption = "Loss, in \"nats\""
          $0.figureAlternative = "a curve"
        })
    #expect(
      options("", ["fig-cap: \"Loss: down\"", "timeout: 2.5"])
        == changed {
          $0.figureCaption = "Loss: down"
          $0.timeout = 2.5
        })
    #expect(options("{error=true}") == changed { $0.failure = .permitted })
    #expect(options("", ["error: \"Index out of range\""]) == changed { $0.failure = .required("Index out of range") })
    #expect(options("", ["refused: \"cannot convert\""]) == changed { $0.refused = "cannot convert" })
    #expect(options("{code-fold=true}") == changed { $0.codeFold = .closed })
    #expect(options("", ["code-fold: show"]) == changed { $0.codeFold = .open })
    #expect(options("{zero-grad=false}") == changed { $0.zeroGrad = false })
    #expect(options("{.input .hide-input}") == changed { $0.codeFold = .closed })
    #expect(options("{hide-output=true}") == changed { $0.outputFold = .closed })
    #expect(
      options("", ["remove-input: true", "skip-execution: true"])
        == changed {
          $0.echo = false
          $0.eval = false
        })
    #expect(options("{raises-exception=true}") == changed { $0.failure = .permitted })
    #expect(options("{echo=true}", ["echo: false"]) == changed { $0.echo = false })
  }

  @Test(arguments: [
    ("```swift {ehco=false}\n1\n```", ["1:11: error: unknown option 'ehco'; did you mean 'echo'?"]),
    ("```swift\n//| caption: x\n1\n```", ["2:5: error: unknown option 'caption'; did you mean 'fig-cap'?"]),
    ("```swift\n//| figcap: x\n1\n```", ["2:5: error: unknown option 'figcap'; did you mean 'fig-cap'?"]),
    ("> ```swift\n> //| echo: maybe\n> 1\n> ```", ["2:13: error: option 'echo' must be true or false"]),
    ("```swift {timeout=-1}\n1\n```", ["1:19: error: option 'timeout' must be a number of seconds above 0"]),
    ("```swift {echo=false\n1\n```", ["1:1: error: the options of this fence are never closed: a '}' is missing"]),
    ("```swift {#a echo}\n1\n```", ["1:14: error: 'echo' is not an option: options have the form 'key=value'"]),
    ("```swift\n//| - echo\n1\n```", ["2:5: error: option lines have the form '//| key: value'"]),
    (
      "```swift {echo=true}\n//| echo: false\n1\n```",
      ["2:5: warning: option 'echo' also stands on the fence; this line wins"]
    ),
    (
      "```swift {#fig-a}\n1\n```\n\n```swift\n//| label: fig-a\n1\n```", ["6:12: error: label 'fig-a' is used twice"]
    ),
    (
      "```swift\n//| label: \"a b\"\n1\n```",
      ["2:12: error: 'a b' is not a label: labels are letters, digits, '-', '_', '.' and ':'"]
    ),
  ])
  func problemsOfOptions(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func badYAML() {
    let found = problems("```swift\n//| fig-cap: \"open\n1\n```")
    #expect(found.count == 1)
    #expect(found.first?.contains("error: the front matter or options are not YAML") == true)
  }
}
