/// Does tasks on several threads, and gives the results in the order of the tasks.
///
/// Only so many tasks, and so many bytes of them, are under way at a time, so that neither a slow draft nor a slow reader
/// of the report lets finished reviews pile up. Where tasks arrive one by one, each result is given before the next task
/// is waited for: whoever feeds a long-lived process line by line gets an answer to each.
struct TaskPool<Task: Sendable, Outcome: Sendable> {
    /// What there is to do.
    enum Supply {
        case task(Task)
        /// Nothing has arrived yet. Only where the caller would not wait.
        case notYet
        case end

        var task: Task? { if case .task(let task) = self { task } else { nil } }
        var isEnd: Bool { if case .end = self { true } else { false } }
    }

    /// Gives the next task.
    ///
    /// - Parameter mayWait: Whether to wait for one that has not arrived.
    typealias Source = (_ mayWait: Bool) -> Supply

    /// Number of threads.
    let threads: Int
    /// The bytes that a task holds.
    let weight: @Sendable (Task) -> Int
    /// Makes what does tasks on one thread.
    let makeWorker: @Sendable () -> (Task) -> Outcome

    /// Does all tasks.
    ///
    /// - Parameters:
    ///   - next: Gives the next task. Called on the calling thread only.
    ///   - idle: Told that no task has arrived yet: a good time to send what was taken.
    ///   - take: Takes the results, in order, on the calling thread; false to stop early.
    func run(next: Source, idle: () -> Void, take: (Outcome) -> Bool) {
        func supply(mayWait: Bool) -> Supply {
            let supply = next(false)
            guard case .notYet = supply else { return supply }
            idle()
            return mayWait ? next(true) : supply
        }
        guard case .task(let first) = supply(mayWait: true) else { return }
        // One task, or one thread: not worth starting any.
        let second = threads > 1 ? supply(mayWait: false) : .notYet
        var batches = Batches(head: [first] + [second.task].compactMap { $0 }, weight: weight)
        let isAlone = threads == 1 || second.isEnd
        let queue = BatchQueue<Task, Outcome>()
        let workers = isAlone ? [] : (0..<threads).compactMap { _ in start(queue) }
        if workers.isEmpty { return runAlone(&batches, supply, take) }
        feed(queue, &batches, supply, take)
        queue.close()
        for worker in workers { worker.join() }
    }

    private func start(_ queue: BatchQueue<Task, Outcome>) -> Thread? {
        Thread {
            let work = makeWorker()
            while let batch = queue.takeTasks() { queue.finish(batch.number, batch.tasks.map(work)) }
        }
    }

    private func runAlone(_ batches: inout Batches, _ supply: Source, _ take: (Outcome) -> Bool) {
        let work = makeWorker()
        while let task = batches.pull(true, supply) {
            guard take(work(task)) else { return }
        }
    }

    private func feed(
        _ queue: BatchQueue<Task, Outcome>, _ batches: inout Batches, _ supply: Source, _ take: (Outcome) -> Bool
    ) {
        var underWay: [Int] = []
        var given = 0
        while true {
            while underWay.count < threads * 4, underWay.reduce(0, +) < Self.mostWeight,
                let (batch, weight) = batches.next(number: given, mayWait: underWay.isEmpty, supply)
            {
                queue.give(batch, number: given)
                underWay.append(weight)
                given += 1
            }
            guard !underWay.isEmpty else { return }
            for outcome in queue.takeOutcomes(of: given - underWay.count) {
                guard take(outcome) else { return }
            }
            underWay.removeFirst()
        }
    }

    /// As many bytes of tasks as may be under way where there are several.
    private static var mostWeight: Int { 16 << 20 }

    /// Cuts the tasks into batches: single ones first, so that a few drafts spread over the threads, then larger ones,
    /// so that many drafts do not wait for a lock each.
    private struct Batches {
        let head: [Task]
        let weight: (Task) -> Int
        var headTaken = 0
        var isOver = false

        /// The most bytes in a batch of several tasks.
        private static var mostWeight: Int { 256 << 10 }

        /// The next batch; nil at the end, or where none has arrived and the caller would not wait.
        mutating func next(number: Int, mayWait: Bool, _ supply: Source) -> (tasks: [Task], weight: Int)? {
            var tasks: [Task] = []
            var sum = 0
            while tasks.count < min(16, 1 + number / 8), sum < Self.mostWeight,
                let task = pull(mayWait && tasks.isEmpty, supply)
            {
                tasks.append(task)
                sum += weight(task)
            }
            return tasks.isEmpty ? nil : (tasks, sum)
        }

        mutating func pull(_ mayWait: Bool, _ supply: Source) -> Task? {
            if headTaken < head.count {
                headTaken += 1
                return head[headTaken - 1]
            }
            guard !isOver else { return nil }
            let next = supply(mayWait)
            isOver = next.isEnd
            return next.task
        }
    }
}

/// Batches of tasks on their way to the threads, and of results on their way back.
private final class BatchQueue<Task: Sendable, Outcome: Sendable>: Sendable {
    private struct State {
        var tasks: [Int: [Task]] = [:]
        var nextNumber = 0
        var outcomes: [Int: [Outcome]] = [:]
        var isClosed = false
    }
    private enum Turn {
        case batch(number: Int, tasks: [Task])
        case end
    }
    private let monitor = Monitor(State())

    func give(_ tasks: [Task], number: Int) {
        monitor.change { $0.tasks[number] = tasks }
    }

    func close() {
        monitor.change { $0.isClosed = true }
    }

    func finish(_ number: Int, _ outcomes: [Outcome]) {
        monitor.change { $0.outcomes[number] = outcomes }
    }

    /// Waits for the next batch; nil once the queue is closed. What waits then is not done any more.
    func takeTasks() -> (number: Int, tasks: [Task])? {
        let turn: Turn = monitor.wait { state in
            if state.isClosed { return .end }
            guard let tasks = state.tasks.removeValue(forKey: state.nextNumber) else { return nil }
            state.nextNumber += 1
            return .batch(number: state.nextNumber - 1, tasks: tasks)
        }
        guard case .batch(let number, let tasks) = turn else { return nil }
        return (number, tasks)
    }

    /// Waits for the results of a batch.
    func takeOutcomes(of number: Int) -> [Outcome] {
        monitor.wait { $0.outcomes.removeValue(forKey: number) }
    }
}
