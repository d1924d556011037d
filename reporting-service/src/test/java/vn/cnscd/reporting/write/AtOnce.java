package vn.cnscd.reporting.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import vn.cnscd.chassis.test.Answer;

/** The answers to calls that are made at the same moment, in the order of their numbers. */
final class AtOnce {
    private AtOnce() {}

    static List<Answer> send(int callers, IntFunction<Answer> call) throws Exception {
        var start = new CyclicBarrier(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<Answer>>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                calls.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return call.apply(number);
                                }));
            }
            var answers = new ArrayList<Answer>();
            for (var each : calls) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
