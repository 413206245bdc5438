package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An actor in the making: what is known of it so far. Not for sharing between threads. */
final class CastMember {

    private final Kind kind;
    private final String key;
    private final boolean several;
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Office> offices = new ArrayList<>();
    private String name;
    private Optional<Country> country = Optional.empty();
    private Gender gender = Gender.UNKNOWN;

    /**
     * @param key the same for all mentions that surely are one actor's
     * @param several whether it is several people ("officials")
     */
    CastMember(Kind kind, String key, String name, boolean several) {
        this.kind = kind;
        this.key = key;
        this.name = name;
        this.several = several;
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    boolean several() {
        return several;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Takes the longer of the names. */
    void mayBeNamed(String other) {
        if (other.length() > name.length()) name = other;
    }

    void rename(String other) {
        name = other;
    }

    void hold(String role, Office office) {
        if (roles.add(role)) offices.add(office);
    }

    Set<String> roles() {
        return roles;
    }

    List<Office> offices() {
        return offices;
    }

    Optional<Country> country() {
        return country;
    }

    void belongTo(Country other) {
        if (country.isEmpty()) country = Optional.of(other);
    }

    /** Whether nothing says that it is of another country. */
    boolean mayBeOf(Optional<Country> other) {
        return country.isEmpty() || other.isEmpty() || country.equals(other);
    }

    Gender gender() {
        return gender;
    }

    void be(Gender known) {
        if (gender == Gender.UNKNOWN) gender = known;
    }
}
