import Publishing
import Testing

/// A page and its record tell nothing of where the chapter lies, also where it fails in every way that it can.
@Test func pageIsTheSameFromEveryFolder() throws {
  let bench = try Workbench()
  let text = """
    # Failures

    ```swift {error=true}
    func first(_ numbers: [Int]) -> Int { numbers[0] }
    first([])
    ```

    ```swift {error="changed in place"}
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    let y = exp(x)
    y += 1
    y.sum().backward()
    ```

    ```swift {refused="cannot find"}
    nowhere
    ```

    """
  var results: [[String]] = []
  for folder in ["near", "far/away"] {
    var options = RunOptions()
    options.output = "\(bench.folder)/\(folder)/Output"
    let pipeline = bench.pipeline(options)
    #expect(pipeline.run(try bench.write(text, to: "\(folder)/Chapters/failures.md")) == .success)
    results.append([
      try bench.read("\(folder)/Output/failures.html"), try bench.read("\(folder)/Output/failures.record.json"),
    ])
  }
  #expect(results[0] == results[1])
}
