let d = [:]
