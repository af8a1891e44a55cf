// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/LiveResult.h"

#include "app/document/ProjectDocument.h"

namespace linetwin::app {

std::shared_ptr<const Confirmation> atConfidence(std::shared_ptr<const Confirmation> confirmation, double level)
{
    if (!confirmation || confirmation->look.confidence == level)
        return confirmation;
    auto copy = std::make_shared<Confirmation>(*confirmation);
    copy->look.confidence = level;
    return copy;
}

QString entryName(const ProjectDocument& document, const LiveResult& result)
{
    const QString today = document.nameOf(result.entry.id);
    return today.isEmpty() ? result.entry.name : today;
}

LiveResultPointer atConfidence(LiveResultPointer result, double level)
{
    const bool isConfirmedSo = !result->confirmation || result->confirmation->look.confidence == level;
    if (result->look.confidence == level && isConfirmedSo)
        return result;
    auto copy = std::make_shared<LiveResult>(*result);
    copy->look.confidence = level;
    copy->confirmation = atConfidence(result->confirmation, level);
    return copy;
}

} // namespace linetwin::app
