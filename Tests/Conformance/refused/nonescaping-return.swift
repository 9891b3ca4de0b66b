func f(_ g: () -> Int) -> () -> Int { g }
