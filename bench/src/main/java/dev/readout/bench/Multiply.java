package dev.readout.bench;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Makes a large coverage of a small one: each copy of a reading has other days and other words.
 *
 * <p>Copy number n is moved by n times as many days as {@code daysApart}, with everything in it that has a day. Of its
 * words, one in {@value #KEPT} at most stays as it is: the others have their vowels turned by a number that depends on the
 * word and the copy, so that lengths, and with them all spans, stay the same, names stay names within a copy, and copies
 * share few passages with each other.
 */
final class Multiply {

    private static final String VOWELS = "aeiou";
    private static final int KEPT = 3;

    /** To ask a class for its parts takes longer than to copy a record. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> record) {
            return Shape.of(record);
        }
    };

    private final long daysApart;

    Multiply(long daysApart) {
        this.daysApart = daysApart;
    }

    /** So many readings: the given ones, their first copies, their second copies, and so on. */
    List<Reading> to(int number, List<Reading> readings) {
        var many = new ArrayList<Reading>();
        for (int i = 0; i < number; i++) {
            int copy = i / readings.size();
            var reading = readings.get(i % readings.size());
            many.add(copy == 0 ? reading : (Reading) new Copy(copy, reading.article()).of(reading));
        }
        return many;
    }

    /** Copy number so much of a reading. */
    Reading copy(int number, Reading reading) {
        return (Reading) new Copy(number, reading.article()).of(reading);
    }

    /** One copy of one reading. */
    private final class Copy {
        private final int number;
        private final Text text;

        /** What was made of which value, so that a copy shares within itself what its original shares. */
        private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

        Copy(int number, Article article) {
            this.number = number;
            this.text = new Text(reworded(article.text().value(), number));
        }

        /** A value with its days moved and its text replaced, down to the last record. */
        Object of(Object value) {
            return made.computeIfAbsent(value, this::make);
        }

        private Object make(Object value) {
            return switch (value) {
                case Text unused -> text;
                case ArticleId unused -> ArticleId.of(text);
                case Interval interval ->
                    new Interval(interval.from().map(this::moved), interval.to().map(this::moved));
                case Optional<?> optional -> optional.map(this::of);
                case List<?> list -> list.stream().map(this::of).toList();
                case Record whole -> rebuilt(whole);
                default -> value;
            };
        }

        private Moment moved(Moment moment) {
            return new Moment(moment.date().plusDays(number * daysApart), moment.time());
        }

        private Object rebuilt(Record whole) {
            var shape = SHAPES.get(whole.getClass());
            try {
                var values = new Object[shape.parts().size()];
                for (int i = 0; i < values.length; i++)
                    values[i] = of(shape.parts().get(i).invoke(whole));
                return shape.constructor().newInstance(values);
            } catch (IllegalAccessException | InstantiationException e) {
                throw new IllegalStateException("cannot rebuild " + whole.getClass(), e);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("refused: " + whole.getClass(), e);
            }
        }
    }

    /** What a record is made of and by. */
    private record Shape(List<Method> parts, Constructor<?> constructor) {

        static Shape of(Class<?> record) {
            var parts = record.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(parts).map(RecordComponent::getAccessor).toList(),
                        record.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("cannot rebuild " + record, e);
            }
        }
    }

    private static String reworded(String text, int copy) {
        var units = text.toCharArray();
        for (int start = 0; start < units.length; ) {
            int end = start;
            while (end < units.length && Character.isLetter(units[end])) end++;
            if (end > start) reword(units, start, end, copy);
            start = end + 1;
        }
        return new String(units);
    }

    private static void reword(char[] units, int start, int end, int copy) {
        long mixed = (new String(units, start, end - start).hashCode() * 31L + copy) * 0x9E3779B97F4A7C15L;
        int turn = (int) (mixed >>> 40);
        if (end - start < 5 || turn % KEPT == 0) return;
        for (int i = start; i < end; i++) {
            int vowel = VOWELS.indexOf(units[i]);
            if (vowel >= 0) units[i] = VOWELS.charAt((vowel + 1 + (turn >>> (i % 8)) % 4) % VOWELS.length());
        }
    }
}
