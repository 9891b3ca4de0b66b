import TensorCore

/// Hands a figure to whoever gathers figures, or reports why there is none. After an operation that failed nothing is
/// drawn: its result holds no numbers.
func deliver(_ make: () throws(PlotError) -> Figure) {
  guard TensorContext.current.failure == nil else { return }
  do throws(PlotError) {
    let figure = try make()
    guard TensorContext.current.failure == nil else { return }
    FigureSink.current?.receive(figure)
  } catch {
    fail(error)
  }
}

/// Bad arguments: a runner finds them in its sink after the call; any other program stops with their wording.
func fail(_ error: PlotError) {
  guard let sink = FigureSink.current else { fatalError(error.description) }
  sink.receive(error)
}
