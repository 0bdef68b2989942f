/// Does tasks on several threads, and gives the results in the order of the tasks.
///
/// Only so many tasks are under way at a time, so that neither a slow draft nor a slow reader of the report lets finished
/// reviews pile up.
struct TaskPool<Task: Sendable, Outcome: Sendable> {
    /// Number of threads.
    let threads: Int
    /// Makes what does tasks on one thread.
    let makeWorker: @Sendable () -> (Task) -> Outcome

    /// Does all tasks.
    ///
    /// - Parameters:
    ///   - next: Gives the next task; nil at the end. Called on the calling thread only.
    ///   - take: Takes the results, in order, on the calling thread; false to stop early.
    func run(next: () -> Task?, take: (Outcome) -> Bool) {
        guard let first = next() else { return }
        // One task, or one thread: not worth starting any.
        let second = threads > 1 ? next() : nil
        let queue = BatchQueue<Task, Outcome>()
        let workers = second == nil ? [] : (0..<threads).compactMap { _ in start(queue) }
        let head = [first, second].compactMap { $0 }
        if workers.isEmpty {
            runAlone(head, next, take)
        } else {
            feed(queue, head, next, take)
            queue.close()
            for worker in workers { worker.join() }
        }
    }

    private func start(_ queue: BatchQueue<Task, Outcome>) -> Thread? {
        Thread {
            let work = makeWorker()
            while let batch = queue.takeTasks() { queue.finish(batch.number, batch.tasks.map(work)) }
        }
    }

    private func runAlone(_ head: [Task], _ next: () -> Task?, _ take: (Outcome) -> Bool) {
        let work = makeWorker()
        for task in head where !take(work(task)) { return }
        while let task = next() {
            guard take(work(task)) else { return }
        }
    }

    private func feed(
        _ queue: BatchQueue<Task, Outcome>, _ head: [Task], _ next: () -> Task?, _ take: (Outcome) -> Bool
    ) {
        var batches = Batches(head: head)
        var given = 0
        var taken = 0
        while true {
            while given - taken < threads * 4, let batch = batches.next(number: given, next) {
                queue.give(batch, number: given)
                given += 1
            }
            guard taken < given else { return }
            for outcome in queue.takeOutcomes(of: taken) {
                guard take(outcome) else { return }
            }
            taken += 1
        }
    }

    /// Cuts the tasks into batches: single ones first, so that a few drafts spread over the threads, then larger ones,
    /// so that many drafts do not wait for a lock each.
    private struct Batches {
        let head: [Task]
        var headTaken = 0
        var isOver = false

        mutating func next(number: Int, _ next: () -> Task?) -> [Task]? {
            var tasks: [Task] = []
            while tasks.count < min(16, 1 + number / 8), let task = pull(next) { tasks.append(task) }
            return tasks.isEmpty ? nil : tasks
        }

        private mutating func pull(_ next: () -> Task?) -> Task? {
            if headTaken < head.count {
                headTaken += 1
                return head[headTaken - 1]
            }
            guard !isOver, let task = next() else {
                isOver = true
                return nil
            }
            return task
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
