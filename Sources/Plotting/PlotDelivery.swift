/// Hands a figure to whoever gathers figures, or reports why there is none.
func deliver(_ make: () throws(PlotError) -> Figure) {
  do throws(PlotError) {
    let figure = try make()
    FigureSink.current?.receive(figure)
  } catch {
    fail(error)
  }
}

/// What a program does on bad arguments where nobody catches failures: it stops with their wording.
func fail(_ error: PlotError) {
  fatalError(error.description)
}
