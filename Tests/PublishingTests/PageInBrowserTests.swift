import Foundation
import Publishing
import Testing

enum Browser {
  static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The page in a real browser: nothing wider than the window, at a desk and on a phone. Skipped where there is none.
@Suite(.enabled(if: Browser.path != nil, "needs chromium: apt-get install chromium"))
struct PageInBrowserTests {
  static let chapter = """
    # A page

    Prose with $x^2$, and a display:

    $$\\mathbf{H} = \\sigma(\\mathbf{X}\\mathbf{W}^{(1)} + \\mathbf{b}^{(1)})$$

    ```swift
    let x = Tensor.arange(-8.0, 8.0, 0.1, requiresGrad: true)
    let y = relu(x)
    plot(x.detach(), y.detach(), xlabel: "x", ylabel: "relu(x)", figsize: (5, 2.5))
    ```

    ```swift
    print(String(repeating: "a long line of output that does not end ", count: 20))
    Tensor.zeros(4, 40)
    ```

    | a | b | c |
    |---|---|---|
    | 1 | 2 | 3 |
    """

  /// What a script in a copy of the page measures, at a window width.
  private func measure(_ page: String, width: Int, _ bench: Workbench) throws -> [String: String] {
    let script = """
      <script>
      addEventListener("load", () => {
        const root = document.documentElement;
        root.setAttribute("data-wide", root.scrollWidth > root.clientWidth);
        root.setAttribute("data-math", document.querySelectorAll("math").length);
        root.setAttribute("data-figures", document.querySelectorAll("svg[role=img]").length);
        root.setAttribute("data-outside", document.querySelectorAll("script[src],link[href^=http],img[src^=http]").length);
      });
      </script></body>
      """
    let copy = try bench.write(page.replacingOccurrences(of: "</body>", with: script), to: "measured-\(width).html")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Browser.path!)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(width),900", "--dump-dom",
      "--user-data-dir=\(bench.folder)/profile-\(width)", "file://\(copy)",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dom = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var found: [String: String] = [:]
    for name in ["wide", "math", "figures", "outside"] {
      if let range = dom.range(of: "data-\(name)=\"") {
        found[name] = String(dom[range.upperBound...].prefix { $0 != "\"" })
      }
    }
    return found
  }

  @Test func fitsItsWindowAndNeedsNothingFromElsewhere() throws {
    let bench = try Workbench()
    let path = try bench.write(Self.chapter, to: "chapter.md")
    #expect(bench.pipeline().run(path) == .success)
    let page = try bench.read("Output/chapter.html")
    for width in [1280, 500] {
      let measured = try measure(page, width: width, bench)
      #expect(measured == ["wide": "false", "math": "2", "figures": "1", "outside": "0"], "at \(width) px")
    }
  }
}
