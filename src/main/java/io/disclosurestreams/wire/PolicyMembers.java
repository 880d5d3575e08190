package io.disclosurestreams.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The members of one object of the policy file. What can't be meant is noted with its place and read as if it were not
 * there, so that whoever wrote the file reads of all its mistakes at once.
 */
final class PolicyMembers {

    private final String place;
    private final JsonNode object;
    private final List<String> faults;

    /**
     * @param place of the object, e.g. {@code deadlines[0]}; empty for the whole file
     * @param names of the members that it may have: a misspelt one would otherwise do nothing, silently
     * @param faults to which mistakes are added
     */
    PolicyMembers(String place, JsonNode object, Set<String> names, List<String> faults) {
        this.place = place;
        this.object = object;
        this.faults = faults;
        if (!object.isObject()) {
            faults.add((place.isEmpty() ? "the policy" : place) + ": want an object {…}");
        }
        object.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fault(name, "unknown; want one of " + String.join(", ", names)));
    }

    /** An object that need not be there. */
    Optional<PolicyMembers> object(String name, Set<String> names) {
        JsonNode node = object.path(name);
        return node.isMissingNode() ? Optional.empty() : Optional.of(new PolicyMembers(at(name), node, names, faults));
    }

    /** One after the other: the mistakes of one stand together. */
    Stream<PolicyMembers> objects(String name, Set<String> names) {
        JsonNode array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(index -> new PolicyMembers(at(name) + "[" + index + "]", array.path(index), names, faults));
    }

    long whole(String name, long usual, long least, long most) {
        JsonNode number = object.path(name);
        if (number.isMissingNode()) {
            return usual;
        }
        if (!number.isIntegralNumber()
                || !number.canConvertToLong()
                || number.asLong() < least
                || number.asLong() > most) {
            fault(name, "want a whole number from " + least + " to " + most);
            return usual;
        }
        return number.asLong();
    }

    double between(String name, double usual, double least, double most) {
        JsonNode number = object.path(name);
        if (number.isMissingNode()) {
            return usual;
        }
        if (!number.isNumber() || number.asDouble() < least || number.asDouble() > most) {
            fault(name, "want a number from " + plain(least) + " to " + plain(most));
            return usual;
        }
        return number.asDouble();
    }

    String text(String name, String wanted) {
        JsonNode text = object.path(name);
        if (!text.isString() || text.asString().isBlank()) {
            fault(name, "want " + wanted);
            return "";
        }
        return text.asString();
    }

    /** Empty if it is not there, or no day. */
    Optional<MonthDay> day(String name) {
        return object.has(name) ? neededDay(name) : Optional.empty();
    }

    /** Empty if it is no day. */
    Optional<MonthDay> neededDay(String name) {
        try {
            return Optional.of(MonthDay.parse("--" + object.path(name).asString("")));
        } catch (DateTimeException impossible) {
            fault(name, "want month and day of a day that there is, e.g. 01-31");
            return Optional.empty();
        }
    }

    <K> Set<K> keys(String name, Function<String, Optional<K>> ofKey, String wanted) {
        Set<K> keys = new LinkedHashSet<>();
        if (object.path(name).isArray() && object.path(name).isEmpty()) {
            fault(name, "names nobody; leave it out to mean all");
        }
        for (JsonNode node : array(name)) {
            String key = node.asString("");
            ofKey.apply(key)
                    .ifPresentOrElse(
                            keys::add,
                            () -> fault(name, "unknown " + (key.isEmpty() ? node : key) + "; want " + wanted));
        }
        return keys;
    }

    /** What the members together can't be is a mistake of the object. */
    <T> Optional<T> made(Supplier<T> whole) {
        try {
            return Optional.of(whole.get());
        } catch (IllegalArgumentException impossible) {
            faults.add(place.isEmpty() ? impossible.getMessage() : place + ": " + impossible.getMessage());
            return Optional.empty();
        }
    }

    /** One value where several may stand is not taken for none of them. */
    private JsonNode array(String name) {
        JsonNode array = object.path(name);
        if (!array.isMissingNode() && !array.isArray()) {
            fault(name, "want an array […]");
            return MissingNode.getInstance();
        }
        return array;
    }

    private void fault(String name, String what) {
        faults.add(at(name) + ": " + what);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
