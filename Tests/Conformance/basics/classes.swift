// swift-format-ignore-file
class Vehicle {
  var speed = 0.0
  let wheels: Int
  init(wheels: Int) { self.wheels = wheels }
  func accelerate(_ by: Double) { speed += by }
  func describe() -> String { "\(wheels) wheels at \(speed)" }
}
class Car: Vehicle {
  var gear = 1
  init() { super.init(wheels: 4) }
  override func accelerate(_ by: Double) { super.accelerate(by * 2); gear = Int(speed / 20) + 1 }
  override func describe() -> String { super.describe() + " in gear \(gear)" }
}
let bike = Vehicle(wheels: 2), car = Car()
let fleet: [Vehicle] = [bike, car]
for v in fleet { v.accelerate(15); print(v.describe()) }
let same = car
same.accelerate(5)
print(car.gear, car === same, bike === fleet[0])
if let c = fleet[1] as? Car { print("car with gear", c.gear) }
