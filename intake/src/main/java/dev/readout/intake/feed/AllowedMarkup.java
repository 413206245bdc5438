package dev.readout.intake.feed;

import java.util.Set;

/** The elements and attributes of HTML 4 and 5, and some of their forerunners, that show something and run nothing. */
final class AllowedMarkup {

    private static final Set<String> ELEMENTS = words("""
            a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code
            col colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset
            figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m
            map menu meter multicol nav nextid noscript ol optgroup option output p pre progress q s samp section select
            small sound source spacer span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul
            var video
            """);

    private static final Set<String> ATTRIBUTES = words("""
            abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor
            bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch
            challenge char charoff charset checked choff cite class clear color cols colspan compact contenteditable
            controls coords data datafld datapagesize datasrc datetime default delay dir disabled draggable dynsrc
            enctype end face for form frame galleryimg gutter headers height hidden hidefocus high href hreflang hspace
            icon id inputmode ismap keytype label lang leftspacing list longdesc loop loopcount loopend loopstart low
            lowsrc max maxlength media method min multiple name nohref noshade nowrap open optimum pattern ping
            point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace required rev
            rightspacing rows rowspan rules scope selected shape size span src start step style summary suppress
            tabindex target template title toppadding type unselectable urn usemap valign value variable volume vrml
            vspace width wrap xml:lang
            """);

    /** Those whose values are addresses. */
    private static final Set<String> ADDRESSES =
            words("action background cite data datasrc dynsrc href icon longdesc lowsrc ping poster src usemap vrml");

    /** Elements and those of their attributes that are made absolute. */
    private static final Set<String> RESOLVED = words("""
            a.href area.href audio.src blockquote.cite del.cite form.action img.longdesc img.src img.usemap input.src
            input.usemap ins.cite q.cite source.src video.poster video.src
            """);

    private static final Set<String> VOID = words("""
            area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr
            """);

    /** Elements whose words are not for readers. */
    private static final Set<String> UNWANTED = words("applet script style");

    private AllowedMarkup() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    static boolean isAddress(String attribute) {
        return ADDRESSES.contains(attribute);
    }

    static boolean isResolved(String element, String attribute) {
        return RESOLVED.contains(element + "." + attribute);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isUnwanted(String name) {
        return UNWANTED.contains(name);
    }
}
