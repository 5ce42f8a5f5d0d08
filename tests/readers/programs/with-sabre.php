<?php
// Reads a vCard file with sabre/vobject, as Nextcloud and Baikal do, and prints the people as JSON.
require '/usr/share/php/Sabre/VObject/autoload.php';

use Sabre\VObject\Reader;

// This version leaves escaped commas and semicolons as they stand in the file (RFC 6350, 3.4).
function plain($text) {
    return str_replace(['\\,', '\\;'], [',', ';'], $text);
}

function texts($card, $name) {
    $found = [];
    foreach ($card->select($name) as $property) $found[] = plain($property->value);
    return $found;
}

function person($text) {
    $card = Reader::read($text);
    $faults = array_map(fn($fault) => $fault['message'], $card->validate());
    return [
        'name' => texts($card, 'FN')[0] ?? '',
        'notes' => texts($card, 'NOTE'),
        'emails' => texts($card, 'EMAIL'),
        'organisation' => implode('', array_map('plain', preg_split('/(?<!\\\\);/', isset($card->ORG) ? $card->ORG->value : ''))),
        'title' => texts($card, 'TITLE')[0] ?? '',
        'validator' => implode("\n", $faults),
        'roundTrip' => Reader::read($card->serialize())->serialize() === $card->serialize(),
    ];
}

preg_match_all('/BEGIN:VCARD\r\n.*?\r\nEND:VCARD\r\n/s', file_get_contents($argv[1]), $cards);
echo json_encode(array_map('person', $cards[0]), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
