import Checking
import Foundation
import Reading
import Rendering
import Running

/// A chapter that is read and checked: it may run, as often as one likes, each time in a session of its own.
package struct PreparedChapter {
  package let path: String
  package let chapter: Chapter
  /// One for each of the program's cells.
  package let plans: [CellPlan]
  package let sources: [CellSource]
  /// How many of them stand before the chapter's own.
  package let setupCount: Int
  package let program: CheckedProgram
  /// The run's, else the chapter's, else 0.
  package let seed: UInt64

  init(path: String, chapter: Chapter, cells: CellSources, program: CheckedProgram, options: RunOptions) {
    self.path = path
    self.chapter = chapter
    plans = cells.plans
    sources = cells.sources
    setupCount = cells.setupCount
    self.program = program
    seed = options.seed ?? chapter.frontMatter.seed ?? 0
  }

  package func makeSession(
    _ options: RunOptions, interrupt: InterruptFlag, observer: (any SessionObserver)? = nil
  ) -> Session {
    var settings = SessionOptions()
    settings.seed = seed
    let folder = (path as NSString).deletingLastPathComponent
    settings.folder = folder.isEmpty ? "." : folder
    settings.memoryLimit = options.memory
    return Session(program: program, plans: plans, options: settings, interrupt: interrupt, observer: observer)
  }

  /// Images are read relative to the chapter.
  func pageOptions(_ options: RunOptions) -> PageOptions {
    var settings = PageOptions()
    settings.unsafeHTML = options.showsRawHTML
    let folder = (path as NSString).deletingLastPathComponent
    settings.loadImage = { name in
      let file = name.hasPrefix("/") || folder.isEmpty ? name : "\(folder)/\(name)"
      return FileManager.default.contents(atPath: file).map(Array.init)
    }
    return settings
  }

  package func runner(_ session: Session, _ options: RunOptions) -> ChapterRunner {
    var runner = ChapterRunner(chapter: chapter, session: session)
    runner.setupCount = setupCount
    runner.keepsGoing = options.keepsGoing
    return runner
  }
}
