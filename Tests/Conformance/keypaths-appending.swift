// swift-format-ignore-file
struct Address { var zip: Int? }
class Company { var address = Address(zip: 1); let fixed = Address(zip: 2) }
let a = \Company.address
let b = a.appending(path: \.zip)
print(type(of: a), type(of: b))
let c = (\Company.address).appending(path: \.zip)
print(type(of: c))
let d: ReferenceWritableKeyPath<Company, Int?> = a.appending(path: \Address.zip)
let e = (\Company.fixed).appending(path: \.zip)
print(type(of: d), type(of: e))
let f: ReferenceWritableKeyPath<Company, Int?> = (\Company.address).appending(path: \.zip)
let g = (\Address.zip).appending(path: \.self)
let h = \Address.zip?.description.count
print(type(of: f), type(of: g), type(of: h))
struct W { var company: Company }
let w = \W.company
print(type(of: w.appending(path: \.address)), type(of: w.appending(path: \.address.zip)), type(of: w.appending(path: \.fixed)))
