// What a capture list asks for is asked outside of the closure: no `self` is captured for it.
final class Timer {
  let id: Int
  var handler: (() -> Void)?
  init(_ id: Int) { self.id = id }
  func double() -> Int { id * 2 }
}

final class Controller {
  let timer: Timer
  var ticks = 0
  init(_ id: Int) {
    timer = Timer(id)
    timer.handler = { [weak self, id = timer.id, twice = timer.double(), step = step()] in
      guard let self else { return print("gone", id, twice, step) }
      self.ticks += step
      print("tick", self.ticks, id, twice)
    }
  }
  private func step() -> Int { timer.id + 1 }
}

var controller: Controller? = Controller(3)
let timer = controller!.timer
timer.handler?()
controller = nil
timer.handler?()
