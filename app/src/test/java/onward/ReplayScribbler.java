package onward;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.kernel.Uuid7;
import onward.platform.store.Owners;
import onward.prose.question.Embedder;
import onward.reflect.Edition;
import onward.reflect.Recalling;
import onward.replay.Browsing;
import onward.replay.Grade;
import onward.replay.Joining;
import onward.replay.Placing;
import onward.replay.Question;
import onward.replay.QuestionId;
import onward.replay.RecordingId;
import onward.replay.Rehearsal;
import onward.replay.RehearsalId;
import onward.replay.Rehearsing;
import onward.replay.Retaking;
import onward.replay.Source;
import onward.replay.Tag;
import onward.replay.Taping;

/// Plays questions again at random: everything that a person can do in that room.
final class ReplayScribbler {

    private static final int MOST = 40;

    private final World world;
    private final Random random;
    private final Supplier<String> text;
    private final Placing placing;
    private final Browsing browsing;
    private final Retaking retaking;
    private final Joining joining;
    private final Rehearsing rehearsing;
    private final Taping taping;

    ReplayScribbler(World world, Random random, Supplier<String> text) {
        this.world = world;
        this.random = random;
        this.text = text;
        var store = world.store();
        // what asks the same is not looked for here: nothing loads the model
        placing = new Placing(store, new Recalling(store, new Embedder()));
        browsing = new Browsing(store);
        retaking = new Retaking(store);
        joining = new Joining(store);
        taping = new Taping(store);
        rehearsing = new Rehearsing(store, new Looking(store));
    }

    /// Places what was asked, and does a few things with it.
    void scribble() {
        var id = world.owner();
        placing.place(id, world.clock().now());
        IntStream.range(0, random.nextInt(3))
                .forEach(_ ->
                        retaking.add(
                                id,
                                new QuestionId(fresh()),
                                any(Source.values()),
                                "q" + text.get(),
                                Set.of(any(Tag.values())),
                                world.clock().now()));
        IntStream.range(0, 1 + random.nextInt(8)).forEach(_ -> act(questions()));
    }

    private void act(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        var id = world.owner();
        var now = world.clock().now();
        var question = questions.get(random.nextInt(questions.size()));
        switch (random.nextInt(9)) {
            case 0 ->
                    retaking.describe(
                            id,
                            question.id(),
                            "q" + text.get(),
                            List.of("x" + text.get().replace('\n', ' ')),
                            Set.of(any(Tag.values())));
            case 1 -> joining.join(id, question.id(), questions.getFirst().id());
            case 2 ->
                    retaking.whole(id, question.id()).orElseThrow().occurrences().stream()
                            .findFirst()
                            .ifPresent(one -> joining.part(id, one.question(), one.moment(), now));
            case 3 -> retaking.rehearse(id, question.id(), Optional.empty());
            case 4 -> retaking.remove(id, question.id());
            case 5 -> keepAloud(question);
            case 6 ->
                    taping.of(id, question.id()).stream()
                            .findFirst()
                            .ifPresent(one -> taping.delete(id, one.id()));
            default -> rehearse(question);
        }
    }

    /// Sometimes of one piece, sometimes of two.
    private void keepAloud(Question question) {
        var sound = new byte[random.nextBoolean() ? 300_000 : 40];
        random.nextBytes(sound);
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 4);
        try {
            taping.keep(
                    world.owner(),
                    new RecordingId(fresh()),
                    question.id(),
                    Duration.ofSeconds(random.nextInt(4_000)),
                    new ByteArrayInputStream(sound),
                    world.clock().now());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void rehearse(Question question) {
        var owner = owner();
        var days = rehearsing.days(owner, world.clock().now());
        retaking.save(
                owner.id(),
                question.id(),
                text.get(),
                Edition.of(question.version()),
                days.today(),
                days.now());
        var id = new RehearsalId(fresh());
        rehearsing.answer(
                owner.id(),
                new Rehearsal(
                        id,
                        question.id(),
                        days.now(),
                        rehearsing.wording(owner.id(), question),
                        text.get(),
                        Optional.empty()));
        if (random.nextBoolean()) {
            rehearsing.grade(owner.id(), id, any(Grade.values()), days);
        }
    }

    private List<Question> questions() {
        return browsing
                .rows(world.owner(), new Browsing.Wanted("", Optional.empty()), 0, MOST)
                .stream()
                .map(Browsing.Row::question)
                .toList();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Owner owner() {
        return world.store().read(world.owner(), Owners::load);
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }
}
